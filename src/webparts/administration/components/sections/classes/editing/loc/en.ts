import type { EditingStrings } from './fr';

/** What editing says in English, whatever is edited. */
export const editingEn: EditingStrings = {
  add: 'Add',
  save: 'Save',
  cancel: 'Close without saving',
  saving: 'Saving',
  keepOpen: 'Leave this page open until it is done.',
  gone: 'Somebody else removed it meanwhile. What you entered is intact: “Add” makes it again.',
  changed: 'Somebody else changed it meanwhile: nothing was removed. This is what is stored now.',
  leaveTitle: 'Close without saving?',
  leaveConsequence: 'What you entered here will be lost.',
  leave: 'Close',
  stay: 'Go on',
  undo: 'Undo',
  undone: 'It is as it was before.',
  undoRefused: 'Somebody else changed this meanwhile: it was not undone. Have a look below.'
};
