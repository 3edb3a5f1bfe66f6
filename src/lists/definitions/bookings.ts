import { columns } from './columns';
import type { FieldDefinition, ListDefinition } from './types';

/** What both ledgers of the bookings are found by; see domain/bookings for the numbers. */
const shared = {
  // Resource number × 100,000 + days since Monday 2018-01-01.
  resourceDay: {
    id: '03faa6ed-313f-4c98-9c7f-bf13d4425ceb',
    name: 'EntResourceDay',
    type: 'Number',
    title: { fr: 'Ressource et jour', en: 'Resource and day' },
    indexed: true,
    hidden: true
  },
  // Chosen at random by the booker: a booking is its number and its author.
  bookingNumber: {
    id: '5dfa2f2b-549e-4d89-b790-e718d8408958',
    name: 'EntBookingNumber',
    type: 'Number',
    title: { fr: 'Numéro de réservation', en: 'Booking number' },
    indexed: true,
    hidden: true
  },
  // SharePoint's user id on the school site × 10,000 + week index.
  personWeek: {
    id: '91c4fb01-936b-43c5-b20a-f03139f4f8cd',
    name: 'EntPersonWeek',
    type: 'Number',
    title: { fr: 'Personne et semaine', en: 'Person and week' },
    indexed: true,
    hidden: true
  },
  // Of a claim `RESOURCE|DAY|SLOT|GENERATION`, or with units `RESOURCE|DAY|SLOT|u3|GENERATION`: SharePoint refuses the second one.
  key: { ...columns.key, unique: true },
  // Key of the claim that the row speaks of.
  target: {
    id: 'bda58fe3-2f79-4e96-bb0d-5bd6747c2375',
    name: 'EntTarget',
    type: 'Text',
    title: { fr: 'Porte sur', en: 'Speaks of' }
  }
} as const satisfies Record<string, FieldDefinition>;

/**
 * The bookers' ledger: rows are added and nobody rewrites them; `domain/bookings` folds those of one resource and day into what everyone
 * sees. No level given here may edit or delete. `WriteSecurity` stays 2, since 4 refuses new items too. Its title is the booking's purpose.
 */
export const bookings = {
  name: 'EntBookings',
  title: { fr: 'ENT · Réservations', en: 'ENT · Bookings' },
  versions: 0,
  readSecurity: 1,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    shared.key,
    {
      id: '33364024-3c0e-4d90-9b02-03330e6b609b',
      name: 'EntBookingRow',
      type: 'Choice',
      title: { fr: 'Ligne', en: 'Row' },
      choices: ['claim', 'cancellation', 'wait']
    },
    shared.resourceDay,
    shared.bookingNumber,
    shared.personWeek,
    // One attempt to take several slots at once, and how many rows it has.
    {
      id: 'e81e1e58-ac7a-41e0-897d-5646d1befd05',
      name: 'EntAcquisition',
      type: 'Number',
      title: { fr: 'Prise', en: 'Acquisition' },
      hidden: true
    },
    {
      id: 'df678aeb-fa54-43db-b016-feebb004e582',
      name: 'EntParts',
      type: 'Number',
      title: { fr: 'Lignes de la prise', en: 'Rows of the acquisition' },
      hidden: true
    },
    // Several days or a recurrence: the bookings of one number are shown as one.
    {
      id: '4aca1763-edd5-4533-af9d-14101520350d',
      name: 'EntSeries',
      type: 'Number',
      title: { fr: 'Série', en: 'Series' },
      hidden: true
    },
    // The booking that this one replaces.
    {
      id: 'd2ea9965-b37e-4089-a91e-bddb83f510a2',
      name: 'EntMovedFrom',
      type: 'Number',
      title: { fr: 'Déplacée depuis', en: 'Moved from' },
      hidden: true
    },
    // Of a cancellation: the whole booking, or the one claim that its key names.
    {
      id: 'dea857dc-d97a-4637-bcb1-f9932806da2b',
      name: 'EntScope',
      type: 'Choice',
      title: { fr: 'Étendue', en: 'Scope' },
      choices: ['booking', 'slot']
    },
    // Of a waiting row those waited for, of a claim that changes a booking those it is to have: `M1 M2`, with units `M1:3 M2:3`.
    {
      id: '37c428c3-03de-4c9d-9ad4-fb8c14d088a0',
      name: 'EntSlots',
      type: 'Note',
      title: { fr: 'Créneaux', en: 'Slots' }
    },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'add' },
    { to: 'resourceManagers', level: 'add' },
    { to: 'schoolLife', level: 'add' },
    { to: 'teachers', level: 'add' },
    { to: 'support', level: 'add' }
  ]
} as const satisfies ListDefinition;

/**
 * The managers' ledger: who may add here decides, and SharePoint alone says who that is. A row of this kind among the bookings counts
 * for nothing. Its reason may also be the condition in which the thing came back.
 */
export const bookingDecisions = {
  name: 'EntBookingDecisions',
  title: { fr: 'ENT · Décisions sur les réservations', en: 'ENT · Booking decisions' },
  versions: 0,
  readSecurity: 1,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    shared.key,
    {
      id: '4789da5e-029b-4f53-ba50-f64d8c2d8922',
      name: 'EntDecision',
      type: 'Choice',
      title: { fr: 'Décision', en: 'Decision' },
      choices: ['approve', 'refuse', 'withdraw', 'handOver', 'takeBack']
    },
    shared.resourceDay,
    shared.bookingNumber,
    shared.target,
    {
      id: '2fe91838-81c7-4dba-b066-950f6fb3be70',
      name: 'EntReason',
      type: 'Note',
      title: { fr: 'Motif', en: 'Reason' }
    },
    // Of an approval: the newest claim that the manager had seen.
    {
      id: 'abcd43b7-e720-40d0-8a30-fe9abf64af68',
      name: 'EntUpTo',
      type: 'Number',
      title: { fr: 'Jusqu’à la ligne', en: 'Up to row' },
      hidden: true
    },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'add' },
    { to: 'resourceManagers', level: 'add' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' },
    { to: 'support', level: 'read' }
  ]
} as const satisfies ListDefinition;
