import type { Guard } from './guard';

const repository = 'src/lists/repositories/yearTransition.test.ts';
const screen = 'src/webparts/administration/components/sections/year/YearScreen.test.tsx';
const exporting = 'src/webparts/administration/components/sections/year/export/ExportCard.test.tsx';

/** The change of school year, its return, and the export of the whole school. */
export const yearGuards: Guard[] = [
  {
    name: 'year: nothing is written when the register is not what was shown',
    file: 'src/lists/repositories/yearTransition.ts',
    find: 'if (!sameCounts(counts, expected)) {',
    replace: 'if (!sameCounts(counts, counts)) {',
    testFile: repository,
    testName: 'writes nothing when the register is no longer'
  },
  {
    name: 'year: the groups of archived classes get their year before any pupil moves',
    file: 'src/lists/repositories/yearTransition.ts',
    find: `changes: stages.archive },
            { stage: 'groups', kind: 'site', groupsFirst: true },`,
    replace: 'changes: stages.archive },',
    testFile: repository,
    testName: 'archives, promotes, lets leave and says so'
  },
  {
    name: 'year: no return once the new year has begun',
    file: 'src/lists/repositories/yearTransition.ts',
    find: '!canReturn(plan) || ',
    replace: '',
    testFile: repository,
    testName: 'is refused once the new year has begun'
  },
  {
    name: 'year: nothing is written before the confirmation',
    file: 'src/webparts/administration/components/sections/year/plan/Planner.tsx',
    find: 'if (wrong.length === 0) setAsking(true);',
    replace: 'if (wrong.length === 0) onConfirm(asked, plan);',
    testFile: screen,
    testName: 'shows everything before anything is written'
  },
  {
    name: 'year: the year is typed before it is changed',
    file: 'src/webparts/administration/components/sections/year/plan/Planner.tsx',
    find: 'typedWord={settled ? label : undefined}',
    replace: 'typedWord={undefined}',
    testFile: screen,
    testName: 'nothing is written before the year is typed'
  },
  {
    name: 'year: a wrong class code stands in the way',
    file: 'src/webparts/administration/components/sections/year/plan/Planner.tsx',
    find: 'setRefused(wrong.length > 0);\n    if (wrong.length === 0)',
    replace: 'setRefused(wrong.length > 0);\n    if (wrong.length >= 0)',
    testFile: screen,
    testName: 'a wrong code is said'
  },
  {
    name: 'year: the choices outlast a closed tab',
    file: 'src/webparts/administration/components/sections/year/plan/useChoices.ts',
    find: 'draft.keep(next);',
    replace: '',
    testFile: screen,
    testName: 'stopped among the pupils'
  },
  {
    name: 'year: a change of class that is noted is not noted twice',
    file: 'src/domain/register/yearTransition.ts',
    find: 'if (last?.fromClass !== move.fromClass || last.toClass !== move.toClass) {',
    replace: 'if (move.fromClass !== move.toClass) {',
    testFile: screen,
    testName: 'stopped among the pupils'
  },
  {
    name: 'year: a class some of whose pupils have moved on goes the same way',
    file: 'src/webparts/administration/components/sections/year/plan/choices.ts',
    find: 'begun.get(number) ?? promotion',
    replace: 'promotion',
    testFile: 'src/webparts/administration/components/sections/year/plan/choices.test.ts',
    testName: 'what has begun stays'
  },
  {
    name: 'year: the way back is asked about',
    file: 'src/webparts/administration/components/sections/year/back/ReturnCard.tsx',
    find: '<Button onClick={() => onAsk(true)}>',
    replace: '<Button onClick={onConfirm}>',
    testFile: screen,
    testName: 'goes back as long as'
  },
  {
    name: 'export: a file that would say less than it should is left out',
    file: 'src/domain/exports/schoolExport.ts',
    find: 'missing.includes(key) ? [] : [{',
    replace: 'missing.includes(key) && text === undefined ? [] : [{',
    testFile: 'src/domain/exports/schoolExport.test.ts',
    testName: 'makes no file of what could not be read'
  },
  {
    name: 'export: what could not be read is said',
    file: 'src/webparts/administration/components/sections/year/export/readExport.ts',
    find: 'unread.push(part);',
    replace: '',
    testFile: exporting,
    testName: 'what may not be read is named'
  },
  {
    name: 'export: a cut network is no missing file',
    file: 'src/webparts/administration/components/sections/year/export/passing.ts',
    find: ' && !PASSING.includes(error.kind)',
    replace: '',
    testFile: exporting,
    testName: 'a cut network saves nothing'
  }
];
