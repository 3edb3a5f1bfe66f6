import type { OwnWorkStrings } from './fr';

/** What the form of a pupil's own work says in English. */
export const en: OwnWorkStrings = {
  loading: 'Opening the form…',
  addTitle: 'Work of my own',
  editTitle: 'Change work of my own',
  private: 'Only you see it: not your teachers, not your family, not the head.',
  title: 'What I have to do',
  subject: 'Subject (optional)',
  dueDay: 'Due on',
  noSchool: 'There is no school that day.',
  details: 'Details (optional)',
  add: 'Add',
  save: 'Save',
  saving: 'Saving…',
  titleMissing: 'Say what you have to do.',
  dayMissing: 'Choose a day, today or later.',
  tooLong: 'The text is too long to be saved. Shorten it.',
  restored: (day, time) => `Your text of ${day} at ${time}, never saved, was found on this device.`,
  restoredDrop: 'Start again',
  keptOnDevice: 'Your text stays on this device.'
};
