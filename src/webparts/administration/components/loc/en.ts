import type { AdministrationStrings } from './fr';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the administration says in English. */
export const en: AdministrationStrings = {
  title: 'State of the ENT on this site',
  checking: 'Checking the site…',
  refusedTitle: 'For site administrators only',
  refused: 'Setting up creates lists and permissions: you must be a site collection administrator. Ask your SharePoint administrator.',

  version: (current, target) => (current === target ? `Version ${current}` : `Version ${current}, version ${target} available`),
  notSetUpVersion: (target) => `Version ${target} available`,
  checkAgain: 'Check again',

  allSetTitle: 'Everything is in place',
  allSet: 'The lists, permissions and groups of the ENT are as they should be.',
  notSetUpTitle: 'This site is not an ENT yet',
  notSetUp: 'Setting up adds the lists, groups and permissions of the ENT. It touches nothing else on this site.',
  missingTitle: (count) => counted(count, 'thing is missing', 'things are missing'),
  missing: 'Setting up adds them and leaves what exists alone.',
  driftTitle: (count) => counted(count, 'difference', 'differences'),
  drift: 'Something was changed by hand. “Put in order” restores what the ENT expects; no content is erased.',

  kinds: {
    level: (count) => counted(count, 'permission level', 'permission levels'),
    group: (count) => counted(count, 'group', 'groups'),
    list: (count) => counted(count, 'list', 'lists'),
    setting: (count) => counted(count, 'list setting', 'list settings'),
    field: (count) => counted(count, 'column', 'columns'),
    index: (count) => counted(count, 'index', 'indexes'),
    permission: (count) => counted(count, 'permission', 'permissions'),
    folder: (count) => counted(count, 'class folder', 'class folders'),
    marker: (count) => counted(count, 'role marker', 'role markers'),
    migration: (count) => counted(count, 'update', 'updates')
  },
  driftMeans: {
    level: 'A permission level of the ENT grants more or less than expected.',
    group: 'A group of the ENT is no longer set as expected.',
    list: 'A list is no longer the one that the ENT created.',
    setting: 'A setting was changed, for example the version history.',
    field: 'A column was changed: some information might no longer show.',
    index: 'An index is missing: pages slow down, then stop answering as the list grows.',
    permission:
      'People were given or lost permissions that the ENT does not expect: some may read or change what is none of their business.',
    folder: 'The folder of a class is no longer where it should be.',
    marker: 'A role marker has changed: people would see the wrong class.',
    migration: 'An update remains to be done.'
  },
  details: 'Technical details',
  detail: (subject, detail) => `${subject}: ${detail}`,

  setUp: 'Set up',
  complete: 'Complete',
  repair: 'Put in order',
  applying: 'Setting up',
  progress: (done, total) => `${done} of ${total}`,
  doing: (subject) => `Doing: ${subject}`,
  stop: 'Stop',
  stopping: 'Stopping after the current step…',
  keepOpen: 'Leave this page open. If it closes, just start again: what is done stays done.',

  done: (count) => (count === 0 ? 'There was nothing to do.' : `${counted(count, 'step done', 'steps done')}.`),
  cancelled: 'Stopped as you asked. What is done stays done; start again to go on.',
  failedTitle: (count) => counted(count, 'step failed', 'steps failed'),
  failed: 'The rest is done. Start again; if it goes on failing, give these details to your SharePoint administrator.',

  classesTitle: 'Classes',
  classes: (count) => (count === 0 ? 'No class yet.' : counted(count, 'active class', 'active classes')),
  classColumns: { title: 'Class', code: 'Code', level: 'Level', number: 'Number' },
  addClass: 'Add a class',
  classTitle: 'Name',
  classTitleHint: 'For example 2de GT 1',
  classCode: 'Code',
  classCodeHint: 'Capital letters, digits and hyphens, for example 2GT1',
  classLevel: 'Level',
  classLevelHint: 'For example 2de',
  classNumber: 'Number',
  classNumberHint: 'From 1 to 9999, unique and for good',
  schoolYear: (year) => `School year ${year}-${year + 1}`,
  add: 'Add',
  added: (title) => `The class ${title} is added. Its groups and folders remain to be set up.`,
  classProblems: {
    title: 'Give the class a name.',
    code: 'The code is written in capital letters, digits and hyphens, twenty characters at most.',
    codeTaken: 'This code is already that of a class.',
    number: 'The number goes from 1 to 9999.',
    numberTaken: 'This number is already that of a class.'
  }
};
