import type { PeopleStrings } from './fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted, figure } = countIn('en');

/** What the screen of persons and accounts says in English. */
export const en: PeopleStrings = {
  tabsLabel: 'People and accounts',
  tabs: { pupil: 'Pupils', guardian: 'Guardians', staff: 'Staff', accounts: 'Accounts to link', moves: 'Changes of class' },
  accountsTab: (count) => `Accounts to link (${figure(count)})`,
  kinds: {
    pupil: {
      title: 'Pupils',
      one: 'Pupil',
      none: 'No pupil yet',
      count: (count) => counted(count, 'pupil', 'pupils'),
      add: 'Add a pupil',
      addTitle: 'New pupil'
    },
    guardian: {
      title: 'Guardians',
      one: 'Guardian',
      none: 'No guardian yet',
      count: (count) => counted(count, 'guardian', 'guardians'),
      add: 'Add a guardian',
      addTitle: 'New guardian'
    },
    staff: {
      title: 'Staff',
      one: 'Member of staff',
      none: 'No member of staff yet',
      count: (count) => counted(count, 'member of staff', 'members of staff'),
      add: 'Add a member of staff',
      addTitle: 'New member of staff'
    }
  },
  functions: {
    direction: 'Head teacher’s office',
    schoolLife: 'School life',
    teacher: 'Teaching',
    support: 'Learning support',
    resourceManager: 'Resource management'
  },
  dash: ' · ',
  nothing: '—',

  groupsWait: (count) =>
    `${counted(count, 'account changes', 'accounts change')} groups. Until that is applied, these people see the ENT as before.`,
  applyToGroups: 'Apply to the groups',

  noneYet: 'Import a file, or add people one by one.',
  importFile: 'Import a file',
  noMatch: 'Nobody matches',
  clearFilters: 'Show all',
  withoutAccountCount: (count) => (count === 0 ? '' : `${figure(count)} without an account`),
  leftCount: (count) => (count === 0 ? '' : counted(count, 'has left the school', 'have left the school')),
  withoutAccountNotice: (count) =>
    `${counted(count, 'person has no account yet', 'people have no account yet')}: the ENT can look for it in the directory.`,
  linkAccounts: 'Link the accounts',
  moveSelected: (count) => `Change class (${figure(count)})`,
  search: 'Search',
  searchPlaceholder: { pupil: 'Name, class or account', guardian: 'Name, child or account', staff: 'Name or account' },
  classLabel: 'Class',
  allClasses: 'All classes',
  withoutClass: 'Without a class',
  functionLabel: 'Function',
  allFunctions: 'All functions',
  onlyWithoutAccount: 'Without an account only',
  showLeft: 'Show also who has left',
  columns: {
    name: 'Name',
    class: 'Class',
    classes: 'Classes',
    groups: 'Groups',
    children: 'Children',
    functions: 'Functions',
    account: 'Account'
  },
  hasLeft: 'has left the school',
  homonym: 'same name as somebody else',
  homonymKey: (key) => `namesake, identifier ${key}`,
  noAccessYet: 'no access yet',

  lastName: 'Last name',
  firstName: 'First name',
  keyLabel: 'Identifier (optional)',
  keyHint: {
    pupil: 'The number in your own software: an import will find this pupil again without mistake.',
    guardian: 'The number in your own software: an import will find this person again without mistake.',
    staff: 'The number in your own software: an import will find this person again without mistake.'
  },
  namesakes: (who) => `The register knows already: ${who}. Add only if this is somebody else.`,
  groupsLabel: 'Groups',
  groupsElsewhere: (codes) => `Kept from another class, without effect here: ${codes}.`,
  groupNamed: (title, code) => `${title} (${code})`,
  moveDay: 'Day of the change',
  moveDayHint: 'The day on which the pupil joins the class: today or before. A change to come is recorded on its day.',
  childrenLabel: 'Children',
  childrenHint: 'Pupils whose diary this person reads. Taking a child out takes the class away.',
  unknownChild: (key) => `Pupil unknown to the register (${key})`,
  titleLabel: 'Displayed name',
  titleHint: 'As the timetable and the diary show it, e.g. “Mme Aubépine”.',
  functionsLabel: 'What they do',
  numberLabel: 'Teacher number',
  numberHint: 'It links the person to their lessons. It will not change any more: it stands in every diary.',
  numberNew: (number) => `${number} (new number)`,
  numberWaiting: (number, name) => `${number}, “${name}” in the timetable`,
  numberKept: (number, lessons, classes) =>
    lessons === 0
      ? `${number}, no lesson in the timetable.`
      : `${number}, ${counted(lessons, 'lesson a week', 'lessons a week')} in the timetable: ${classes}.`,
  classesLabel: 'Other classes',
  classesHint:
    'Besides the timetable: the classes that a learning support assistant accompanies, or a teacher follows without teaching there.',
  loginLabel: 'Account',
  loginHint: 'Search by name or address. A complete address can also be typed.',
  useTyped: (login) => `Use “${login}”`,
  useTypedDetail: 'typed address, to be checked',
  noAccessExplained:
    'Without an account, the person stays in the register as “no access yet”: nothing is missing in their class, and an account can be linked at any time.',
  samePerson: (name) => `${name} is the same person, with one account`,
  problems: {
    missingName: 'Say the last name.',
    keyTaken: 'Somebody else has this identifier. Check it, or leave it empty.',
    notALogin: 'An account looks like an address: lea.tilleul@ecole.example.',
    noDay: 'Say the day of the change, today or before.',
    noChild: 'Choose at least one child.',
    noFunction: 'Tick at least one function.',
    noTitle: 'Say the name that pupils will see.',
    noNumber: 'There is no teacher number left.',
    loginTaken: (name, what) => `This account is that of ${name} (${what}). Choose another, or take it from them first.`
  },
  save: 'Save',
  close: 'Close',
  saved: (name) => `${name}: saved.`,
  leaveTitle: 'Close without saving?',
  leaveWhat: 'What you changed here will be lost.',
  leave: 'Close without saving',
  stay: 'Go on',

  presence: {
    leaveHeading: 'Departure',
    leaveText: 'The person stays in the register, their past work too; they lose all access.',
    leave: 'Has left…',
    returnHeading: 'Return',
    returnText: 'The person gets their place and access back.',
    return: 'Is back…',
    saveFirst: 'Save first what you changed.',
    leaveTitle: (name) => `${name} leaves the school?`,
    returnTitle: (name) => `${name} comes back?`,
    leaveConfirm: 'Record the departure',
    returnConfirm: 'Record the return',
    leaves: 'As soon as the groups follow, their account reads nothing of the ENT any more.',
    keeps: 'Their work and what they wrote stay where they are.',
    guardians: (names) => `Without another child here, these lose their access too: ${names}.`,
    lessons: (count) =>
      `${counted(count, 'lesson a week stays', 'lessons a week stay')} under their name in the timetable: a substitute is declared in “Temporary accesses”.`,
    undo: 'A return is recorded here, at any time.',
    returns: 'As soon as the groups follow, their account has its access again.',
    returnsTo: (place) => `Back in class ${place}.`,
    returnsWithoutClass: 'Choose their class afterwards.',
    accountGone: (name) => `Their former account has become that of ${name}: the person comes back without an account.`,
    hasLeft: (name) => `${name}: the departure is recorded.`,
    isBack: (name) => `${name}: the return is recorded.`
  },

  move: {
    title: (count) => (count === 1 ? 'Change this pupil’s class?' : `Change the class of ${figure(count)}\u00a0pupils?`),
    toClass: 'New class',
    noClass: 'Choose the new class.',
    nobody: 'The chosen pupils are in this class already.',
    many: (count) => counted(count, 'pupil chosen', 'pupils chosen'),
    confirm: 'Change class',
    working: 'Change of class',
    who: (count, name, from, to) => {
      const who = name || counted(count, 'pupil', 'pupils');
      const verbs = count === 1 ? ['joins', 'leaves'] : ['join', 'leave'];
      if (to === '') return `${who} ${verbs[1]} ${from} and ${count === 1 ? 'stays' : 'stay'} without a class.`;
      return from === '' ? `${who} ${verbs[0]} ${to}.` : `${who} ${verbs[1]} ${from} for ${to}.`;
    },
    already: (count) => `${counted(count, 'pupil is there already and does not change', 'pupils are there already and do not change')}.`,
    reading: (from, to) => {
      const gains = to === '' ? '' : `read the diary of ${to}`;
      const loses = from === '' ? '' : gains === '' ? `no longer read the diary of ${from}` : `no longer that of ${from}`;
      return `As soon as the groups follow, the pupil and their guardians ${[gains, loses].filter(Boolean).join(' and ')}.`;
    },
    noAccount: 'Neither the pupil nor their guardians have an account: no group changes.',
    past: 'Past work stays where it is.',
    groups: 'The groups of the former class no longer count in the new one; they come back if you undo.',
    undo: 'It can be undone in “Changes of class”.',
    done: (count, to) =>
      to === ''
        ? `${counted(count, 'pupil has no class', 'pupils have no class')} any more.`
        : `${counted(count, 'pupil is', 'pupils are')} now in ${to}.`
  },
  moves: {
    intro: 'Every change of class, the newest first. Undoing puts the pupil back into the class of before.',
    loading: 'Reading the changes of class…',
    none: 'No change of class',
    noneText: 'They appear here, whether made by hand or by an import.',
    pupil: 'Pupil',
    day: 'Day',
    from: 'From',
    to: 'To',
    undoHeading: 'Undo',
    undo: 'Undo',
    undoOf: (name) => `Undo the change of ${name}`,
    obstacles: {
      undone: 'Undone',
      pupilGone: 'The pupil is no longer at the school.',
      movedSince: 'The pupil has changed class again since.',
      classArchived: 'The former class is archived.'
    },
    undoTitle: (name) => `Undo the change of class of ${name}?`,
    undoBack: (place) => `Back to what was before: ${place}.`,
    undoReading: (place) => `As soon as the groups follow, the pupil and their guardians leave: ${place}.`,
    undoPast: 'Work done in between stays where it is.',
    undoConfirm: 'Undo this change',
    undone: (name, place) => `${name}: the change is undone, back to “${place}”.`
  },

  accounts: {
    title: 'People without an account',
    intro:
      'The ENT looks in the directory for everybody’s account, by their name. You check, choose among namesakes, then confirm: nothing is written before.',
    noAccessYet:
      'Who has no account stays as “no access yet”: the person is in the register, their class is complete, and a later import or a new search will link them.',
    search: (count) => `Look for the accounts (${figure(count)})`,
    searchAgain: 'Look again',
    searching: 'Searching the directory',
    searchNote: 'You can stop: what is found stays proposed.',
    roundNames: 'last names',
    roundNear: 'near spellings and very common names',
    stopped: 'Stopped at your request: only some of the names have been looked for.',
    cut: (names) =>
      `The directory knows more accounts than it shows for: ${names}. For an account that is missing, open the person and search for their address.`,
    who: 'People',
    everybody: 'All',
    why: 'Proposal',
    all: (count) => `All (${figure(count)})`,
    reasons: { exact: 'Same name', homonyms: 'Namesakes, to choose', near: 'Near name, to check', none: 'No account found' },
    reasonCount: (reason, count) => `${reason} (${figure(count)})`,
    accountOf: (name) => `Account of ${name}`,
    candidate: (name, login) => `${login} (${name})`,
    clash: (name) => `Also chosen for ${name}.`,
    clashes: (count) => `${counted(count, 'person shares', 'people share')} an account with somebody else. Choose whose it is, then link.`,
    link: (count) => `Link ${counted(count, 'account', 'accounts')}`,
    confirmTitle: (count) => `Link ${counted(count, 'account', 'accounts')}?`,
    confirmWhat: (count) => `${counted(count, 'person gets', 'people get')} the chosen account.`,
    confirmRest: (count) => `${counted(count, 'person stays', 'people stay')} as “no access yet”.`,
    confirmNext: 'Whoever gets an account comes into the ENT after the next step, “Apply to the groups”.',
    confirmUndo: 'An account can be taken away or replaced afterwards on the person’s card.',
    confirm: 'Link',
    linking: 'Saving the accounts',
    linkedTitle: 'Accounts linked',
    linked: (count) => `${counted(count, 'account is linked', 'accounts are linked')}. Last step: apply to the groups, from the home.`,
    goOn: 'See who is left',
    nobody: 'Nobody in the register',
    allLinked: 'Everybody has an account',
    allLinkedText: 'There is nothing to link. Newcomers without an account will appear here.'
  },

  outcome: {
    refused: (names, reason) => `Refused for ${names}: ${reason}.`,
    andMore: (names, count) => `${names} and ${counted(count, 'other', 'others')}`,
    reasons: {
      conflict: 'somebody else changed the card meanwhile, do it again',
      notFound: 'the card no longer exists',
      invalid: 'SharePoint does not accept one of the values',
      denied: 'you may not do this',
      unknownOutcome: 'the answer was lost, check the card',
      other: 'SharePoint did not answer, do it again'
    },
    unfinished: (names) =>
      `The class is changed, but the change could not be noted in the list for ${names}: it cannot be undone from here.`,
    stopped: (count) => `Stopped at your request: ${counted(count, 'person has not changed', 'people have not changed')}.`
  }
};
