import type { EditorStrings } from './fr';

const several = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;

export const en: EditorStrings = {
  publishKeys: 'Ctrl + Enter',
  draftBy: (who, when) => `Draft by ${who}, saved on ${when}. You can go on with it.`,
  publishedBy: (who, when) => `Last change: ${who}, ${when}.`,

  links: {
    title: 'Links and documents',
    ofHomework: 'Links and documents of the work',
    add: 'Add a link',
    address: 'Address',
    addressHint: 'For example https://www.bbc.co.uk',
    label: 'Title that pupils see',
    labelHint: 'Optional: without one, the address is shown.',
    keep: 'Add',
    bad: 'An address starts with https:// or mailto:, without a name or a password.',
    twice: 'This address is in the list already.',
    tooMany: (most) => `No more than ${most} links and documents.`,
    rename: (title) => `Title of ${title}`,
    remove: (title) => `Remove ${title}`,
    document: 'File',
    link: 'Link'
  },

  appearing: {
    later: (when) => `Pupils and their guardians will see it ${when}.`,
    now: 'Pupils and their guardians will see it at once.',
    why: 'Right to disconnect: nothing appears in the evening, at night, at the weekend or in the holidays.',
    urgent: 'This is urgent: let it appear at once'
  },

  note: {
    title: 'Private note',
    hint: 'You alone can read it: neither pupils nor colleagues nor the head.',
    add: 'Add a private note',
    saving: 'Saving the note…',
    saved: (time) => `Note saved at ${time}`,
    unsaved: 'Note not saved, kept on this device.',
    merged: 'Another window had written a note: both texts are here.',
    tooLong: 'This note is too long to be saved.',
    failed: 'The note is not saved. It stays on this device.',
    restored: 'Your note, never saved, was found on this device.'
  },

  workload: {
    asking: 'Adding up the workload…',
    none: (day) => `No other work for ${day}.`,
    already: (minutes, works, day) =>
      `${minutes} of work for ${day} already (${several(works, 'piece', 'pieces')}, all teachers together).`,
    someWithout: (works) => `${several(works, 'piece', 'pieces')} without a duration.`,
    above: (total, threshold) => `With this work, some pupils would have ${total} to do: the school advises ${threshold} at most.`,
    failed: 'The workload of that day could not be read.'
  }
};
