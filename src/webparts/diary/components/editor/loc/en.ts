import type { EditorStrings } from './fr';
import { countIn } from '../../../../../ui/loc/counted';

const { counted } = countIn('en');

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
    remove: (title) => `Remove ${title}`,
    addDocument: 'Add a document',
    drop: 'Documents to drop in',
    readableAtOnce: 'The class can read a document as soon as it is dropped in, even before the session is published.',
    pick: 'Choose a document that is there already',
    pictures: {
      attached: 'The text holds no picture: what you pasted is attached below, as a document.',
      leftOut: 'The text is pasted without its pictures. To show one, copy it alone or attach it as a document.'
    },
    libraries: 'Where to look for the document',
    ofClass: 'Documents that this class has already',
    otherRights: 'This library has rights of its own: make sure that your pupils can open it.',
    contents: (folder) => `What ${folder} holds`,
    noLibrary: 'No library of this site is open to you.',
    emptyFolder: 'This folder is empty.',
    back: 'Back',
    done: 'Close the documents',
    sending: (count) => `${counted(count, 'document is', 'documents are')} on the way: wait for the end before you publish, or cancel it.`
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
      `${minutes} of work for ${day} already (${counted(works, 'piece', 'pieces')}, all teachers together).`,
    someWithout: (works) => `${counted(works, 'piece', 'pieces')} without a duration.`,
    above: (total, threshold) => `With this work, some pupils would have ${total} to do: the school advises ${threshold} at most.`,
    failed: 'The workload of that day could not be read.'
  },

  actions: {
    classes: 'Give to other classes too',
    copy: 'Copy to other lessons',
    history: 'History and removal'
  },

  classes: {
    choose: 'Other classes that have this work',
    hint: 'Each class has it at one of its lessons and for a day of its own. They get the work at once; the session itself is still to be published.',
    none: 'You have no other class or group in this subject in these three weeks.',
    titleFirst: 'First write what is to be done.',
    givenAt: (name) => `${name}: given at the lesson of`,
    dueFor: (name) => `${name}: due on`,
    give: (count) => (count < 2 ? 'Choose a class' : `Give to these ${count} classes or groups`),
    giving: 'Giving the work…',
    common: 'Several classes have this work',
    given: 'Classes that have this work',
    takenBack: 'Taken back from this class',
    missing: (names) => `Not given yet to: ${names}.`,
    finish: 'Finish',
    changeAll: 'Change it in all these classes',
    notChanged: (count) => `${counted(count, 'class was', 'classes were')} not changed: somebody wrote there meanwhile. Try again.`,
    removeAll: 'Take it back from all these classes',
    removeAllSure: 'Take this work back from all these classes? Their pupils will not see it any more.',
    removeAllYes: 'Take it back everywhere',
    removedAll: 'The work is taken back from all these classes.'
  },

  copy: {
    choose: 'Lessons to copy this session to',
    hint: 'Each copy is a draft, to be read again and published. A lesson that is written already stays as it is.',
    none: 'You have no other lesson in this subject in these three weeks.',
    withWork: 'Copy the homework too, due at the next lesson of each class',
    copy: (count) => (count < 2 ? 'Copy the session' : `Copy to ${count} lessons`),
    copying: 'Copying…',
    copied: 'Copied as a draft',
    held: 'Written already, left as it is'
  },

  history: {
    nothing: 'Nothing is published for this lesson yet.',
    versions: 'Versions of the session, latest first',
    versionBy: (who, when) => `${who}, on ${when}`,
    current: '(current version)',
    wasRemoved: '(removed)',
    untitled: 'No title',
    take: 'Take this text',
    remove: 'Remove the session',
    removeSure: 'Remove this session? Pupils will not see it any more. The homework stays, and the session can be brought back.',
    removeYes: 'Hide it from pupils',
    removed: 'The session is removed. It can be brought back from its history.',
    removedSessions: 'Removed sessions of this lesson',
    removedBy: (who, when) => `Removed by ${who}, ${when}`,
    restore: 'Bring back',
    restored: 'The session is back: pupils see it again.'
  }
};
