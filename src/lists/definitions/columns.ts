import type { FieldDefinition } from './types';

/** Columns that several lists share; a list indexes or hides its own copy. */
export const columns = {
  token: {
    id: '528c0e04-5443-45d9-a404-3f8510cf44f5',
    name: 'EntToken',
    type: 'Text',
    title: { fr: 'Jeton', en: 'Token' },
    indexed: true,
    hidden: true
  },
  classNumber: {
    id: 'd8866233-3975-48c3-9337-8444ba5de007',
    name: 'EntClassNumber',
    type: 'Number',
    title: { fr: 'Numéro de classe', en: 'Class number' }
  },
  teacherNumber: {
    id: '387bc58d-4a45-4bb6-a6e4-cee07098ba0b',
    name: 'EntTeacherNumber',
    type: 'Number',
    title: { fr: 'Numéro d’enseignant', en: 'Teacher number' }
  },
  teacherName: {
    id: '49f1c185-b637-4812-87ce-83ec9e425f78',
    name: 'EntTeacherName',
    type: 'Text',
    title: { fr: 'Enseignant', en: 'Teacher' }
  },
  classWeek: {
    id: '6afb8d19-426f-4fc6-8d85-0ffe3a8b0998',
    name: 'EntClassWeek',
    type: 'Number',
    title: { fr: 'Classe et semaine', en: 'Class and week' },
    indexed: true,
    hidden: true
  },
  teacherWeek: {
    id: 'd8058d3f-9f8a-46ef-9fbe-347263ece633',
    name: 'EntTeacherWeek',
    type: 'Number',
    title: { fr: 'Enseignant et semaine', en: 'Teacher and week' },
    indexed: true,
    hidden: true
  },
  key: {
    id: '1ea0331d-00cb-4dea-8ec1-b053481b322f',
    name: 'EntKey',
    type: 'Text',
    title: { fr: 'Clé', en: 'Key' },
    indexed: true,
    hidden: true
  },
  day: { id: '9ad975d2-385a-4093-8b87-0607ca5258ff', name: 'EntDay', type: 'Number', title: { fr: 'Jour', en: 'Day' } },
  period: { id: '5fbed9fb-e035-4c64-b60a-0930d25643fa', name: 'EntPeriod', type: 'Text', title: { fr: 'Créneau', en: 'Period' } },
  start: { id: '5382f70d-c3e1-4bb8-95fc-36a9c9592e3b', name: 'EntStart', type: 'Number', title: { fr: 'Début', en: 'Start' } },
  end: { id: 'f9637e9f-e339-4521-ac43-738041c9a6fa', name: 'EntEnd', type: 'Number', title: { fr: 'Fin', en: 'End' } },
  subjectCode: {
    id: 'b357d294-c35a-48b7-987a-cf48b01db621',
    name: 'EntSubjectCode',
    type: 'Text',
    title: { fr: 'Code matière', en: 'Subject code' }
  },
  subject: { id: 'f3277211-99c4-4a80-b202-e89707e4e438', name: 'EntSubject', type: 'Text', title: { fr: 'Matière', en: 'Subject' } },
  group: { id: '90b69965-e73b-4ed3-b3fe-9c80f209f11f', name: 'EntGroup', type: 'Text', title: { fr: 'Groupe', en: 'Group' } },
  body: { id: '1e6d37d2-0213-48b5-901a-5b60f0ee01c0', name: 'EntBody', type: 'Note', title: { fr: 'Contenu', en: 'Content' } },
  rowStatus: {
    id: '4933b936-10c8-45c1-b0af-8b4a1525f69a',
    name: 'EntStatus',
    type: 'Choice',
    choices: ['published', 'removed'],
    title: { fr: 'État', en: 'Status' }
  },
  schoolYear: {
    id: 'b338a3cd-82b7-4a66-88da-920f5e001425',
    name: 'EntSchoolYear',
    type: 'Number',
    title: { fr: 'Année scolaire', en: 'School year' }
  },
  // `yyyymmddHHMM`, see domain/diary/disconnect; empty or 0: at once.
  visibleFrom: {
    id: 'fb9b1b0b-f70a-409b-a6e0-caca77404f06',
    name: 'EntVisibleFrom',
    type: 'Number',
    title: { fr: 'Visible à partir de', en: 'Visible from' },
    since: 3
  },
  urgent: {
    id: 'de297d1d-dd6e-4622-a5da-1d90682d4877',
    name: 'EntUrgent',
    type: 'Boolean',
    title: { fr: 'Urgent', en: 'Urgent' },
    since: 3
  },
  // JSON [{"title":"Fiche","url":"/sites/lycee/EntDocuments/2026/2GT1/fiche.pdf","kind":"document"}, …], see domain/diary/links.
  links: {
    id: 'a7d9f07c-2a3f-4832-8670-252f7665cf25',
    name: 'EntLinks',
    type: 'Note',
    title: { fr: 'Liens et documents', en: 'Links and documents' },
    since: 3
  },
  // Item of EntProgressionEntries that the session was laid from.
  entryNumber: {
    id: 'f092f5d7-def1-467a-8d22-73888d729028',
    name: 'EntEntryNumber',
    type: 'Number',
    title: { fr: 'Séance de la progression', en: 'Progression entry' },
    hidden: true,
    since: 3
  },
  classDueWeek: {
    id: 'c0aa0cce-066d-4ae7-873c-a51bb4e7e981',
    name: 'EntClassDueWeek',
    type: 'Number',
    title: { fr: 'Classe et semaine d’échéance', en: 'Class and due week' },
    indexed: true,
    hidden: true
  },
  dueDay: { id: '13246ec5-9158-4fba-a5d0-92dcdbbb83e0', name: 'EntDueDay', type: 'Number', title: { fr: 'Pour le', en: 'Due day' } },
  // JSON of the domain's HomeworkContent, empty when the session gives none.
  homeworkDraft: {
    id: '7eb23130-8a16-438b-b2df-60f3289cafe4',
    name: 'EntHomeworkDraft',
    type: 'Note',
    title: { fr: 'Travail à faire préparé', en: 'Prepared homework' }
  },
  room: { id: '8fd1a7b9-340d-4cfb-88d0-14125679d2d3', name: 'EntRoom', type: 'Text', title: { fr: 'Salle', en: 'Room' } },
  lastName: { id: '248a42da-0c9d-4bb2-9ffd-e3456fbe764c', name: 'EntLastName', type: 'Text', title: { fr: 'Nom', en: 'Last name' } },
  firstName: { id: 'fd805b58-0c7b-49a7-bb1e-da0ddd61b52e', name: 'EntFirstName', type: 'Text', title: { fr: 'Prénom', en: 'First name' } },
  login: {
    id: '8b60f7e3-91e6-4a8c-8171-96b2fb3dc358',
    name: 'EntLogin',
    type: 'Text',
    title: { fr: 'Identifiant de connexion', en: 'Sign-in name' }
  },
  // Who left keeps the row: past work names them.
  presence: {
    id: '71060c39-ac42-47dd-b48d-3cb7a8cf7571',
    name: 'EntPresence',
    type: 'Choice',
    title: { fr: 'Présence', en: 'Presence' },
    choices: ['present', 'left']
  }
} as const satisfies Record<string, FieldDefinition>;
