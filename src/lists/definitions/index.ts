import { accesses } from './accesses';
import { bookingDecisions, bookings } from './bookings';
import { classMoves } from './classMoves';
import { classes } from './classes';
import { dayChanges } from './dayChanges';
import { diary } from './diary';
import { diaryDrafts } from './diaryDrafts';
import { documents } from './documents';
import { guardians } from './guardians';
import { homework } from './homework';
import { imports } from './imports';
import { memberships } from './memberships';
import { notes } from './notes';
import { ownWork } from './ownWork';
import { progressionEntries, progressions } from './progressions';
import { pupils } from './pupils';
import { resourceCategories, resourcePhotos, resources } from './resources';
import { school } from './school';
import { staff } from './staff';
import { subjects } from './subjects';
import { teachingGroups } from './teachingGroups';
import { ticks } from './ticks';
import { timetable } from './timetable';
import type { ListDefinition } from './types';
import { visas } from './visas';

/** Every list of the school site, in the order in which they are made. */
export const lists: readonly ListDefinition[] = [
  school,
  classes,
  memberships,
  timetable,
  diary,
  diaryDrafts,
  homework,
  subjects,
  teachingGroups,
  pupils,
  guardians,
  staff,
  accesses,
  classMoves,
  dayChanges,
  imports,
  notes,
  progressions,
  progressionEntries,
  ticks,
  ownWork,
  visas,
  documents,
  resourceCategories,
  resources,
  resourcePhotos,
  bookings,
  bookingDecisions
];

export {
  accesses,
  bookingDecisions,
  bookings,
  classes,
  classMoves,
  dayChanges,
  diary,
  diaryDrafts,
  documents,
  guardians,
  homework,
  imports,
  memberships,
  notes,
  ownWork,
  progressionEntries,
  progressions,
  pupils,
  resourceCategories,
  resourcePhotos,
  resources,
  school,
  staff,
  subjects,
  teachingGroups,
  ticks,
  timetable,
  visas
};
