import { editingEn } from '../editing/loc/en';
import type { ClassesStrings } from './fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('en');
const both = (pupils: number, lessons: number): string =>
  [pupils > 0 ? counted(pupils, 'pupil', 'pupils') : '', lessons > 0 ? counted(lessons, 'lesson', 'lessons') : '']
    .filter(Boolean)
    .join(' and ');

/** What the classes and subjects say in English. */
export const en: ClassesStrings = {
  editing: editingEn,
  loading: 'Reading what the school is…',
  tabs: 'Classes, groups or subjects',
  tab: { classes: 'Classes', groups: 'Groups', subjects: 'Subjects' },

  classes: {
    intro:
      'A class has a folder in every list and SharePoint groups of its own: pupils, teachers, guardians, support. Pupils come in by the import, or one by one under “People and accounts”.',
    add: 'Add a class',
    caption: (count) => counted(count, 'class this year', 'classes this year'),
    columns: {
      title: 'Class',
      code: 'Code',
      level: 'Level',
      number: 'Number',
      pupils: 'Pupils',
      lessons: 'Lessons a week',
      state: 'State',
      actions: 'Edit',
      year: 'School year'
    },
    states: (incomplete) => (incomplete ? 'to complete' : 'open'),
    edit: (title) => `Edit ${title}`,
    editShort: 'Edit',
    saved: (title) => `Class “${title}” saved.`,
    forGood:
      'The code names the folders and SharePoint groups of the class, and the number is written in every session: neither changes. If one is wrong, add another class, and archive this one with the year.',
    emptyTitle: 'No class yet',
    empty: 'Add them here, or import the timetable: the classes that it names will be proposed.',
    archived: (count) => counted(count, 'archived class', 'archived classes'),
    archivedWhy: 'Their diaries can still be read. They receive no more pupils or lessons.',
    year: (year) => `${year}/${year + 1}`
  },

  newClass: {
    title: 'Add a class',
    forYear: (year) => `School year ${year}/${year + 1}`,
    name: 'Name',
    nameHint: 'As everybody reads it, for example 2de GT 1',
    code: 'Code',
    codeHint: 'For good. Capital letters, digits and hyphens, for example 2GT1',
    level: 'Level',
    levelHint: 'To sort the classes, for example Seconde',
    number: 'Number',
    numberHint: 'For good. From 1 to 9999, of this class alone',
    said: (title) => `Class “${title}” added.`,
    problems: {
      title: 'Give the class a name.',
      code: 'The code is written in capital letters, digits and hyphens, twenty characters at most.',
      codeTaken: 'This code is already that of a class of this year.',
      number: 'The number goes from 1 to 9999.',
      numberTaken: 'This number is already that of a class, perhaps an archived one.',
      taken: 'Another administrator has just taken this code or number. Choose another one.'
    }
  },

  complete: {
    title: (count) => (count === 1 ? 'One class is to be completed.' : `${count} classes are to be completed.`),
    why: 'Its groups and folders do not exist yet: nobody can write in it or read it.',
    now: 'Complete now',
    home: 'See on the home screen',
    checking: 'Checking the site…',
    applying: 'Making groups and folders',
    keepOpen: 'Leave this page open. If it closes, just start again: what is done stays done.',
    done: 'The groups and folders are in place.',
    failed: (count) => `${counted(count, 'step failed', 'steps failed')}: the home screen says which.`
  },

  groups: {
    intro:
      'A group is a part of a class, or of several classes together: half a class, those who learn Latin, an option. A group’s lesson concerns its pupils only.',
    add: 'Add a group',
    caption: (count) => counted(count, 'group', 'groups'),
    name: 'Group',
    nameHint: 'For example Latin, Seconde',
    code: 'Code',
    codeHint: 'Capital letters, digits, dots and hyphens: that of the timetable',
    codeForGood: 'The timetable, the pupils and the sessions call it so: it does not change.',
    classes: 'Classes',
    classesHint: 'All those that have pupils in this group',
    pupils: 'Pupils',
    lessons: 'Lessons a week',
    actions: 'Edit',
    edit: (title) => `Edit ${title}`,
    editShort: 'Edit',
    remove: 'Remove the group',
    removeTitle: (title) => `Remove the group “${title}”?`,
    removeUsed: (pupils, lessons) => `${both(pupils, lessons)} still name it: they keep its code, but it will no longer be proposed.`,
    removeUndo: 'You can undo it right afterwards.',
    leftBehind: (classes, pupils, lessons) => `${classes}: ${both(pupils, lessons)} still name this group and keep its code.`,
    added: (title) => `Group “${title}” added.`,
    saved: (title) => `Group “${title}” saved.`,
    removed: (title) => `Group “${title}” removed.`,
    emptyTitle: 'No group yet',
    empty: 'If some lessons are taught in groups, add them here, or import the timetable, which brings them.',
    noClass: 'A group is a part of a class: add a class first.',
    problems: {
      title: 'Give the group a name.',
      code: 'The code is written in capital letters, digits, dots and hyphens, thirty characters at most.',
      codeTaken: 'This code is already that of a group. Edit that group instead.',
      classes: 'Choose at least one class.'
    }
  },

  subjects: {
    intro: 'The subjects that the timetable and the diary name. A subject can be removed as long as no lesson names it.',
    add: 'Add a subject',
    caption: (count) => counted(count, 'subject', 'subjects'),
    name: 'Subject',
    nameHint: 'As everybody reads it, for example History and geography',
    code: 'Code',
    codeHint: 'Capital letters, digits, dots and hyphens: that of the timetable',
    codeForGood: 'The timetable and the sessions call it so: it does not change.',
    lessons: 'Lessons a week',
    classes: 'Classes',
    teachers: 'Teachers',
    unused: 'not used',
    andOthers: (names, count) => `${names} and ${counted(count, 'other', 'others')}`,
    actions: 'Edit',
    edit: (title) => `Edit ${title}`,
    editShort: 'Edit',
    remove: 'Remove the subject',
    usedWhy: (lessons) => `${counted(lessons, 'lesson a week names it', 'lessons a week name it')}: it cannot be removed.`,
    renameLessons: (lessons) =>
      lessons === 1 ? 'Give the lesson of the timetable this name too' : `Give the ${lessons} lessons of the timetable this name too`,
    added: (title) => `Subject “${title}” added.`,
    saved: (title) => `Subject “${title}” saved.`,
    removed: (title) => `Subject “${title}” removed.`,
    unlisted: (count, names) =>
      `${counted(count, 'subject of the timetable is', 'subjects of the timetable are')} not in this list: ${names}.`,
    addUnlisted: 'Add them',
    listed: (count) => counted(count, 'subject added.', 'subjects added.'),
    emptyTitle: 'No subject yet',
    empty: 'Add them here, or import the timetable, which brings them.',
    problems: {
      title: 'Give the subject a name.',
      code: 'The code is written in capital letters, digits, dots and hyphens, thirty characters at most.',
      codeTaken: 'This code is already that of a subject.'
    }
  }
};
