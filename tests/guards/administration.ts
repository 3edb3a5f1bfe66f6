import type { Guard } from './guard';

/** The screens of the administration, and the closure that the school sets there. */
export const administrationGuards: Guard[] = [
  {
    name: 'closure: staff go on working',
    file: 'src/ui/root/ClosedGate.tsx',
    find: 'if (notice && closuresConcern(me))',
    replace: 'if (notice)',
    testFile: 'src/ui/root/SchoolGate.test.tsx',
    testName: 'to teachers'
  },
  {
    name: "closure: the school's day turns while a page is open",
    file: 'src/ui/root/ClosedGate.tsx',
    find: 'const { day } = useClock(school.timeZone);',
    replace: 'const [day] = React.useState(useClock(school.timeZone).day);',
    testFile: 'src/ui/root/SchoolGate.test.tsx',
    testName: 'a page left open closes and opens'
  },
  {
    name: 'ETag: the same part of the school changed by two is asked about',
    file: 'src/webparts/administration/components/sections/school/card/useCard.ts',
    find: 'if (!sameForm(spec.pick(known.school), from)) {',
    replace: 'if (from === undefined) {',
    testFile: 'src/webparts/administration/components/sections/school/SchoolCards.test.tsx',
    testName: 'two who changed the same part'
  },
  {
    name: 'school: another part changed meanwhile is no conflict',
    file: 'src/webparts/administration/components/sections/school/card/useCard.ts',
    find: 'if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;',
    replace: 'if (attempt > 0) throw error;',
    testFile: 'src/webparts/administration/components/sections/school/SchoolCards.test.tsx',
    testName: 'somebody who saved another part'
  },
  {
    name: 'school: what is typed during a save stays',
    file: 'src/webparts/administration/components/sections/school/card/useCard.ts',
    find: 'form: sameForm(latest.current, mine) ? base : latest.current',
    replace: 'form: base',
    testFile: 'src/webparts/administration/components/sections/school/SchoolCards.test.tsx',
    testName: 'what is typed while a save'
  },
  {
    name: 'school: lessons that would lose their place are asked about',
    file: 'src/webparts/administration/components/sections/school/week/WeekCard.tsx',
    find: 'if (card.dirty && (lost.lessons > 0 || !slots)) setAsking(true);',
    replace: 'if (lost.lessons < 0) setAsking(true);',
    testFile: 'src/webparts/administration/components/sections/school/week/WeekCard.test.tsx',
    testName: 'losing sight of some is asked'
  },
  {
    name: 'school: a holidays file taken twice doubles nothing',
    file: 'src/webparts/administration/components/sections/school/holidays/mergeHolidays.ts',
    find: 'let kept = known.filter((range) => !proposed.some((each) => isSameRange(range, each)));',
    replace: 'let kept = [...known];',
    testFile: 'src/webparts/administration/components/sections/school/holidays/mergeHolidays.test.ts',
    testName: 'two holidays of one name'
  },
  {
    name: 'closure: closing today is asked about',
    file: 'src/webparts/administration/components/sections/school/closures/ClosuresCard.tsx',
    find: 'if (now && !isClosed) setAsking(true);',
    replace: 'if (now && isClosed) setAsking(true);',
    testFile: 'src/webparts/administration/components/sections/school/closures/ClosuresCard.test.tsx',
    testName: 'closing the ENT today'
  },
  {
    name: 'administration: leaving with something unsaved is asked about',
    file: 'src/webparts/administration/components/shell/Shell.tsx',
    find: 'if (guard.current && section !== current) guard.current(leave);',
    replace: 'if (guard.current && section === current) guard.current(leave);',
    testFile: 'src/webparts/administration/components/sections/school/SchoolCards.test.tsx',
    testName: 'leaving with something unsaved'
  }
];
