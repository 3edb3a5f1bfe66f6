import type { Guard } from './guard';

/** What pupils and families read. */
export const diaryReaderGuards: Guard[] = [
  {
    name: 'reader: what has not appeared yet is hidden',
    file: 'src/webparts/diary/components/reader/Audience.ts',
    find: 'return seesBeforehand(role) || isVisible(visibleFrom, now);',
    replace: 'return visibleFrom === undefined || seesBeforehand(role) || now.day > 0;',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'has not appeared yet'
  },
  {
    name: 'reader: a link leads only where a link may',
    file: 'src/webparts/diary/components/reader/WorkLinks.tsx',
    find: 'return isLinkUrl(url) ? url : undefined;',
    replace: 'return isLinkUrl(url) ? url : `${url}`;',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'only where a link may lead'
  },
  {
    name: 'reader: a page that is opened learns nothing of this one',
    file: 'src/webparts/diary/components/reader/WorkLinks.tsx',
    find: 'rel="noopener noreferrer"',
    replace: 'rel="noreferrer"',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'only where a link may lead'
  },
  {
    name: 'ticks: stored ones that were asked for before a write do not undo it',
    file: 'src/webparts/diary/components/reader/ticks/tickKeeper.ts',
    find: 'if ((this.known.get(week.week)?.at ?? 0) < at) ',
    replace: '',
    testFile: 'src/webparts/diary/components/reader/ticks/tickKeeper.test.ts',
    testName: 'asked for before a tick was stored'
  },
  {
    name: 'ticks: unsaved ones stay on the device',
    file: 'src/webparts/diary/components/reader/ticks/tickKeeper.ts',
    find: 'device.write(withChanges(device.read(), week, changes));',
    replace: '',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'stored at the next visit'
  },
  {
    name: 'ticks: one tab does not write over another’s on the device',
    file: 'src/webparts/diary/components/reader/ticks/tickKeeper.ts',
    find: 'device.write(withoutStored(device.read(), week, changes));',
    replace: 'device.write(this.pending);',
    testFile: 'src/webparts/diary/components/reader/ticks/tickKeeper.test.ts',
    testName: 'two tabs keep'
  },
  {
    name: 'ticks: a change made while storing is stored too',
    file: 'src/webparts/diary/components/reader/ticks/pendingTicks.ts',
    find: '!stored.has(id) || stored.get(id) !== version',
    replace: '!stored.has(id)',
    testFile: 'src/webparts/diary/components/reader/ticks/tickKeeper.test.ts',
    testName: 'taken back while it is being stored'
  },
  {
    name: 'ticks: a cut is tried again once online',
    file: 'src/webparts/diary/components/reader/ticks/useTicks.ts',
    find: "window.addEventListener('online', retry);",
    replace: '',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'as soon as the device is online'
  },
  {
    name: 'own rows: an administrator does not take a pupil’s for theirs',
    file: 'src/lists/repositories/diary/ownRows.ts',
    find: '.filter(({ AuthorId }) => AuthorId === Id)',
    replace: '.filter(() => Id > 0)',
    testFile: 'src/lists/repositories/diary/ownRows.test.ts',
    testName: 'only to that pupil'
  },
  {
    name: 'own work: what is typed stays on the device',
    file: 'src/webparts/diary/components/reader/own/useOwnWorkForm.ts',
    find: 'else device.keep({ content: next, token: token.current });',
    replace: '',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'survives a refused save'
  },
  {
    name: 'own work: a guardian has neither ticks nor own work',
    file: 'src/webparts/diary/components/reader/UpcomingWork.tsx',
    find: 'diary.classUpcoming(classNumber, weeks, own)',
    replace: 'diary.classUpcoming(classNumber, weeks, own || weeks.length > 0)',
    testFile: 'src/webparts/diary/components/reader/PupilWork.test.tsx',
    testName: 'a guardian reads the same'
  }
];
