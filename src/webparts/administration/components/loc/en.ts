import type { AdministrationStrings } from './fr';
import { countIn } from '../../../../ui/loc/counted';

const { counted } = countIn('en');

/** What the administration says in English. */
export const en: AdministrationStrings = {
  title: 'State of the ENT on this site',
  sectionsLabel: 'Administration screens',
  sections: {
    home: 'Home',
    school: 'School',
    classes: 'Classes and subjects',
    people: 'People and accounts',
    timetable: 'Timetable',
    imports: 'Import',
    access: 'Temporary access',
    year: 'Export, change year'
  },
  readingRegister: (rows) => (rows === 0 ? 'Reading the register…' : `Reading the register… ${counted(rows, 'row', 'rows')}`),

  checking: 'Checking the site…',
  refusedTitle: 'For site administrators only',
  refused:
    'This page sets the ENT up and administers it. If that is your role, ask your IT to make you an administrator of the site collection. You do not need it for the class diary: open its page.',

  version: (current, target) => (current === target ? `Version ${current}` : `Version ${current}, version ${target} available`),
  notSetUpVersion: (target) => `Version ${target} available`,
  checkAgain: 'Check again',

  allSetTitle: 'Everything is in place',
  allSet: 'The lists, permissions and groups of the ENT are as they should be.',
  notSetUpTitle: 'This site is not an ENT yet',
  notSetUp:
    'One button prepares it: lists, groups and permissions, without touching anything else on this site. Allow a few minutes; what comes next is then proposed step by step.',
  willAdd: (count) => `What will be added (${counted(count, 'element', 'elements')})`,
  missingTitle: (count) => counted(count, 'thing is missing', 'things are missing'),
  missing: 'Setting up adds them and leaves what exists alone.',
  driftTitle: (count) => counted(count, 'setting was changed by hand', 'settings were changed by hand'),
  drift: '“Put in order” restores what the ENT expects; no content is deleted.',
  driftWhere: (lists) => `Concerns: ${lists}.`,
  listNames: {
    EntSchool: 'school',
    EntClasses: 'classes',
    EntMemberships: 'role markers',
    EntTimetable: 'timetable',
    EntDiary: 'class diary',
    EntDiaryDrafts: 'drafts of the diary',
    EntHomework: 'homework',
    EntSubjects: 'subjects',
    EntTeachingGroups: 'teaching groups',
    EntStaff: 'staff',
    EntPupils: 'pupils',
    EntGuardians: 'guardians',
    EntAccesses: 'temporary access',
    EntClassMoves: 'changes of class',
    EntDayChanges: 'changes of the day',
    EntImports: 'imports'
  },

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
  stages: {
    level: 'permission levels',
    group: 'groups',
    list: 'lists',
    setting: 'list settings',
    field: 'list columns',
    index: 'list indexes',
    permission: 'permissions',
    folder: 'class folders',
    marker: 'role markers',
    migration: 'updates'
  },
  details: 'Technical details',
  detail: (subject, detail) => `${subject}: ${detail}`,

  setUp: 'Set up',
  complete: 'Complete',
  repair: 'Put in order',
  applying: 'Setting up',
  keepOpen: 'Leave this page open. If it closes, just start again: what is done stays done.',

  done: (count) => (count === 0 ? 'There was nothing to do.' : `${counted(count, 'step done', 'steps done')}.`),
  cancelled: 'Stopped as you asked. What is done stays done; start again to go on.',
  failedTitle: (count) => counted(count, 'step failed', 'steps failed'),
  failed: 'The rest is done. Start again; if it goes on failing, give these details to your SharePoint administrator.',

  members: {
    checking: 'Comparing the SharePoint groups with your imports…',
    followTitle: 'Everybody has their access',
    follow: 'The SharePoint groups follow your imports: everybody is in those of their classes, and nowhere else.',
    differTitle: (count) => counted(count, 'change to carry over to the groups', 'changes to carry over to the groups'),
    differ: (joins, leaves, markers) =>
      [
        joins > 0 ? counted(joins, 'person comes in', 'people come in') : '',
        leaves > 0 ? counted(leaves, 'person goes out', 'people go out') : '',
        markers > 0 ? counted(markers, 'teacher to link to a timetable', 'teachers to link to their timetables') : ''
      ]
        .filter(Boolean)
        .join(', ') + '. Until then they see the school as before.',
    setUpFirst: 'Complete the set-up above first: some groups are still to be made.',
    details: 'Show the details',
    join: (name, group) => `${name} joins “${group}”`,
    leave: (name, group) => `${name} leaves “${group}”`,
    marker: (title) => `${title}: access to the timetable`,
    more: (count) => `and ${counted(count, 'other', 'others')}`,
    strangers: (count) => counted(count, 'person added by hand', 'people added by hand'),
    strangersWhy: 'No import names them: they stay where they are. Make sure that they belong there.',
    stranger: (name, group) => `${name}: “${group}”`,
    apply: 'Update the groups',
    applying: 'Updating the groups',
    checkAgain: 'Compare again',
    stopped: 'SharePoint no longer answers. Run it again to go on.',
    failed: (count) => counted(count, 'other refusal of SharePoint', 'other refusals of SharePoint'),
    unknownTitle: (count) => counted(count, 'account unknown to SharePoint', 'accounts unknown to SharePoint'),
    unknownWhy:
      'These people do not come in yet; the others are in place. It is often a personal address taken for an account, or an account still to be made.',
    unknownOne: (name, login) => `${name}: ${login}`,
    removeUnknown: (count) => (count === 1 ? 'Forget this account' : `Forget these ${count} accounts`),
    removeUnknownTitle: (count) => (count === 1 ? 'Forget this account?' : `Forget these ${count} accounts?`),
    removeUnknownMeans: [
      'The people stay in their class, marked “no access yet”.',
      '“Link the accounts” will look for an account of theirs in the directory.'
    ],
    removeUnknownConfirm: 'Forget',
    unknownRemoved: (count) => `${counted(count, 'account is forgotten', 'accounts are forgotten')}.`
  },
  breadcrumbTitle: 'The breadcrumb at the top of the pages',

  prerequisites: {
    title: 'What depends on your authority’s IT',
    intro: 'The school works without it. But guardians and inspectors whose account is outside the school only get in on these conditions.',
    names: {
      guests: 'Guests from outside',
      assets: 'The package’s files for guests',
      clock: 'Time zone of the site',
      listed: 'Group sites outside the hub'
    },
    states: {
      guests: {
        fine: 'The site takes guests.',
        ask: 'External sharing is off on this site: a person without an account of the school cannot come in.',
        unknown: 'SharePoint does not say whether external sharing is on.'
      },
      assets: {
        fine: 'The files come from the public CDN: guests can load them.',
        ask: 'The files come from the app catalog, which guests cannot read: their pages would stay empty.',
        unknown: 'Where the files come from is not known.'
      },
      clock: {
        fine: (zone) => `The site keeps the school’s time${zone ? `: ${zone}` : ''}.`,
        ask: (zone) => `The site keeps another time than the school, ${zone}. SharePoint’s own screens shift dates.`,
        unknown: () => 'SharePoint does not say what time the site keeps.'
      },
      listed: {
        fine: 'Group sites find the school by its address.',
        ask: 'Only sites of the same hub find the school. For others, the tenant must name it.',
        unknown: 'The tenant’s list of schools cannot be read from here.'
      }
    },
    letterTitle: 'Message to send',
    letterStart: (url) =>
      `Hello,\n\nOur school is setting up its ENT on the SharePoint site ${url}. For all of it to work, also for guardians and inspectors without an account of the school, could you please:`,
    letterBetween: ';',
    letterEnd: '\nThank you in advance.',
    ask: {
      guests: (url) =>
        `turn on external sharing of the site ${url} with new and existing guests (SharePoint admin center, Active sites, Sharing)`,
      assets: () => 'enable the tenant’s public CDN (Set-SPOTenantCdnEnabled -CdnType Public), with the origin */CLIENTSIDEASSETS',
      clock: (url) => `set the time zone of the site ${url} to that of the school (Site settings, Regional settings)`,
      listed: (url) => `add ${url} to the tenant property entSchools, a JSON list of addresses (command Set-PnPStorageEntity)`
    },
    copy: 'Copy the message',
    copied: 'The message is copied.'
  },
  yearBetween: (label) =>
    `The change to the year ${label} has begun and is not finished. Until it is, pupils may still be in last year’s class.`,
  yearFinish: 'Finish it, or go back',
  firstHour: {
    title: 'Your first hour',
    intro: 'In this order, each step prepares the next. You can stop and go on whenever you like.',
    allDone: 'The school is in place. Every screen stays open for what comes next, and who has no account yet is linked once they get one.',
    lookShort: 'Look again',
    look: (title) => `Look again: ${title}`,
    steps: {
      school: {
        title: 'Introduce the school',
        todo: () => 'Name, UAI code, holiday zone, bell schedule, weeks A and B.',
        done: () => 'Name, UAI code and zone are known.',
        action: 'Fill in the form'
      },
      holidays: {
        title: 'Load the holidays',
        todo: () => 'The ministry publishes one .ics file a zone: drop it there, that is all.',
        done: (count) => `${counted(count, 'coming period is known', 'coming periods are known')}.`,
        action: 'Add the holidays'
      },
      staff: {
        title: 'Import the staff',
        todo: () => 'Principal, school life, teachers, AESH, from a CSV file.',
        done: (count) => `${counted(count, 'person', 'people')}.`,
        action: 'Import'
      },
      timetable: {
        title: 'Import the timetable',
        todo: () => 'From your software’s CSV or .ics. The classes and subjects that it names are proposed.',
        done: (count) => `${counted(count, 'lesson a week', 'lessons a week')}.`,
        action: 'Import'
      },
      pupils: {
        title: 'Import the pupils',
        todo: () => 'Last name, first name and class are enough.',
        done: (count) => `${counted(count, 'pupil', 'pupils')}.`,
        action: 'Import'
      },
      guardians: {
        title: 'Import the guardians',
        todo: () => 'Each with their children.',
        done: (count) => `${counted(count, 'guardian', 'guardians')}.`,
        action: 'Import'
      },
      accounts: {
        title: 'Link the accounts',
        todo: (count) =>
          (count === 0 ? '' : `${counted(count, 'person has', 'people have')} no account. `) +
          'The account of each is proposed; you confirm. Who has none yet waits without holding others up.',
        done: () => 'Everybody has an account.',
        action: 'Link'
      },
      groups: {
        title: 'Open access to everybody',
        todo: () =>
          'Everybody then enters the SharePoint groups of their classes: from that moment teachers, pupils and guardians see the ENT.',
        done: () => 'Whoever has an account sees their classes.',
        action: 'Open access'
      }
    }
  }
};
