import type { YearStrings } from './fr';

/** What the screen « Exporter » says in English. */
export const en: YearStrings = {
  exportTitle: 'Export the register',
  exportText:
    'One CSV file a kind, which every spreadsheet opens. The import takes it back: imported as it is, it changes nothing. Each timetable is exported as .ics from its own screen.',
  kinds: {
    classes: 'Classes',
    subjects: 'Subjects',
    staff: 'Staff',
    timetable: 'Timetable',
    pupils: 'Pupils',
    guardians: 'Guardians'
  },
  fileNames: { classes: 'classes', subjects: 'subjects', staff: 'staff', timetable: 'timetable', pupils: 'pupils', guardians: 'guardians' },
  rows: (count) => (count === 0 ? 'Nothing to export' : `${count} ${count < 2 ? 'row' : 'rows'}`),
  save: 'Save',
  saveKind: (kind) => `Save the file: ${kind}`,
  saved: (name) => `${name} is saved.`,
  yearNotYet: 'The change of year (archiving the classes, moving the pupils up) and the export as one ZIP file are not on the screen yet.'
};
