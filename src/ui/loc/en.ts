import type { UiStrings } from './fr';

/** What the shared components say in English. */
export const en: UiStrings = {
  loading: 'Loading…',
  retry: 'Try again',
  reload: 'Reload the page',
  close: 'Close',
  cancel: 'Cancel',

  errors: {
    denied: 'You have no access to this. Ask the school’s management for it.',
    notFound: 'This no longer exists or is not open to you. Go back to the list.',
    conflict: 'Someone else wrote in the meantime. Compare the two versions.',
    unknownOutcome: 'The answer was lost: we do not know yet whether everything is saved. Check again.',
    busy: 'SharePoint is very busy. Wait a moment, then try again.',
    offline: 'You are offline. Check the connection, then try again.',
    sessionExpired: 'Your sign-in has ended. Reload the page to sign in again.',
    invalid: 'SharePoint refused one of the values. Correct the text, then try again.',
    threshold: 'A list is out of order. Ask the administrator to run the ENT check.',
    unexpected: 'Something unexpected happened. Try again; if it persists, tell the administrator.'
  },

  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  thisWeek: 'This week',
  weekOf: (monday) => `Week of ${monday}`,
  weekParity: (parity) => `week ${parity}`,
  weekNavigation: 'Choice of week',

  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  days: 'Days',
  periods: 'Periods',
  emptyDay: 'No lesson that day.',

  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  heading: 'Heading',
  bulletList: 'Bulleted list',
  numberedList: 'Numbered list',
  quote: 'Quotation',
  link: 'Link',
  linkAddress: 'Address of the link',
  linkApply: 'Set the link',
  linkRemove: 'Remove the link',
  linkRefused: 'An address starts with https:// or mailto:',
  linkNeedsText: 'Select the text to link first.',
  editorFailed: 'The editor could not be loaded. Your text is untouched.',

  conflictTitle: 'Two versions of the same text',
  conflictExplained: 'Someone else saved this text while you were writing. Nothing is lost: choose.',
  mine: 'Your version',
  theirs: 'The saved version',
  theirsBy: (who, when) => `Saved by ${who}, ${when}`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other',
  copyMine: 'Copy mine',
  copied: 'Your version is copied.',
  copyRefused: 'The browser refused to copy. Select the text and copy it.',
  decideLater: 'Go on writing',
  nothing: '(empty)'
};
