import type { Guard } from './guard';

const screens = 'src/webparts/diary/components/direction';
const screensTest = `${screens}/Direction.test.tsx`;

/** What the direction, school life and inspectors read, seal, count and keep. */
export const diaryDirectionGuards: Guard[] = [
  {
    name: 'visa: teachers add none',
    file: 'src/lists/definitions/visas.ts',
    find: "{ to: 'teachers', level: 'read' }",
    replace: "{ to: 'teachers', level: 'add' }",
    testFile: 'src/lists/repositories/diary/visas.test.ts',
    testName: 'takes no visa of a teacher'
  },
  {
    name: 'visa: school life is offered none',
    file: `${screens}/DirectionScreen.tsx`,
    find: "role === 'schoolLife' ? ['reading', 'workload'] :",
    replace: "role !== 'schoolLife' ? ['reading', 'workload'] :",
    testFile: screensTest,
    testName: 'who may schoolLife'
  },
  {
    name: 'visa: an order goes on under its own token',
    file: `${screens}/visas/useVisaRun.ts`,
    find: 'resume: (order) => void send(order),',
    replace: 'resume: (order) => void send({ ...order, token: newToken() }),',
    testFile: screensTest,
    testName: 'after a cut the same order'
  },
  {
    name: 'visa: an order is kept on the device until it is done',
    file: `${screens}/visas/useVisaRun.ts`,
    find: 'device.keep(order);',
    replace: '',
    testFile: screensTest,
    testName: 'a page that was closed is resumed'
  },
  {
    name: 'visa: nothing is given without a confirmation',
    file: `${screens}/visas/VisaPreview.tsx`,
    find: 'onClick={() => setAsking(true)}',
    replace: 'onClick={() => onGive(scopes)}',
    testFile: screensTest,
    testName: 'nothing is written before'
  },
  {
    name: 'visa: what changed since shows',
    file: 'src/domain/diary/lessonVisas.ts',
    find: "if (state.kind === 'changed') {",
    replace: "if (state.kind === 'broken') {",
    testFile: 'src/domain/diary/lessonVisas.test.ts',
    testName: 'each lesson says what each visa saw'
  },
  {
    name: 'visa: a lesson of a colleague is looked up before it is said to have changed',
    file: `${screens}/reading/readings.ts`,
    find: 'const whole = await withLessons(reading, read, [...new Set([...unwritten, ...doubts])]);',
    replace: 'const whole = await withLessons(reading, read, []);',
    testFile: screensTest,
    testName: 'what a colleague wrote'
  },
  {
    name: 'reading: a cancelled lesson is not late',
    file: 'src/domain/diary/periodLessons.ts',
    find: "state: lesson.state === 'cancelled' ? 'cancelled' :",
    replace: "state: lesson.state === 'added' ? 'cancelled' :",
    testFile: 'src/domain/diary/periodLessons.test.ts',
    testName: 'a cancelled lesson is not late'
  },
  {
    name: 'figures: rows follow names, not values',
    file: `${screens}/figures/figureRows.ts`,
    find: 'a.name.localeCompare(b.name,',
    replace: '`${b.filled}`.localeCompare(`${a.filled}`,',
    testFile: `${screens}/figures/figureRows.test.ts`,
    testName: 'in the order of their names'
  },
  {
    name: 'figures: a cell that would run as a formula is disarmed',
    file: 'src/domain/exports/csv.ts',
    find: 'const cell = guardFormula(text);',
    replace: 'const cell = text;',
    testFile: `${screens}/figures/figureRows.test.ts`,
    testName: 'as a file'
  },
  {
    name: 'archive: weeks that could not be read are told',
    file: `${screens}/archive/collectYear.ts`,
    find: 'year.missing.push({ weeks: some, error });',
    replace: '',
    testFile: `${screens}/archive/collectYear.test.ts`,
    testName: 'weeks that cannot be read'
  },
  {
    name: 'archive: a document stays bytes',
    file: 'src/lists/sp/transport.ts',
    find: 'answer.status === 204 ? null : bytes,',
    replace: 'answer.status === 204 ? null : new TextDecoder().decode(bytes),',
    testFile: 'src/lists/repositories/diary/reading.test.ts',
    testName: 'byte by byte'
  }
];
