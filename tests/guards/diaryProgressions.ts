import type { Guard } from './guard';

const components = 'src/webparts/diary/components/progressions';

/** Progressions on screen: laying, shifting and writing their plan. */
export const diaryProgressionsGuards: Guard[] = [
  {
    name: 'progressions: what a class has already is not laid again',
    file: 'src/domain/diary/layPlan.ts',
    find: 'const rest = entries.filter(({ id }) => !has.has(id));',
    replace: 'const rest = entries;',
    testFile: 'src/domain/diary/layPlan.test.ts',
    testName: 'is not laid again'
  },
  {
    name: 'progressions: a lesson that holds something is passed over',
    file: 'src/domain/diary/layPlan.ts',
    find: 'layOn(rest, own, new Set(held.keys()), calendar)',
    replace: 'layOn(rest, own, new Set(), calendar)',
    testFile: 'src/domain/diary/layPlan.test.ts',
    testName: 'week by week'
  },
  {
    name: 'progressions: laid under its teacher, whoever takes the lesson',
    file: 'src/domain/diary/progressions.ts',
    find: '= planned ?? slot;',
    replace: '= slot;',
    testFile: 'src/domain/diary/layPlan.test.ts',
    testName: 'stays its teacher'
  },
  {
    name: 'progressions: a published lesson does not shift',
    file: 'src/domain/diary/slipping.ts',
    find: 'filter((draft) => !isOver(draft, now) && !published.has(draft.key))',
    replace: 'filter((draft) => !isOver(draft, now))',
    testFile: 'src/domain/diary/slipping.test.ts',
    testName: 'published lessons stay'
  },
  {
    name: 'progressions: nothing comes forward past the session before',
    file: 'src/domain/diary/catchUp.ts',
    find: '!after || comparePlaces(lesson, after) > 0',
    replace: 'true',
    testFile: 'src/domain/diary/slipping.test.ts',
    testName: 'the gap before a lesson closes'
  },
  {
    name: 'progressions: an undone shift gives the homework its day back',
    file: 'src/lists/repositories/diary/moving.ts',
    find: 'const due = dueDay ?? (',
    replace: 'const due = (',
    testFile: 'src/lists/repositories/diary/lessonReads.test.ts',
    testName: 'cut in the middle'
  },
  {
    name: 'progressions: a file’s text is no markup',
    file: 'src/domain/diary/planFile.ts',
    find: ".replace(/</g, '&lt;')",
    replace: '',
    testFile: 'src/domain/diary/planFile.test.ts',
    testName: 'never markup'
  },
  {
    name: 'progressions: a file’s address is of a scheme that runs nothing',
    file: 'src/domain/diary/planFile.ts',
    find: "if (link !== '' && !isLinkUrl(link)) return { why: 'link', value: link.slice(0, 60) };",
    replace: '',
    testFile: 'src/domain/diary/planFile.test.ts',
    testName: 'is refused with its line'
  },
  {
    name: 'progressions: goes on under the same token',
    file: `${components}/lay/useLaying.ts`,
    find: 'progressions.lay(wanted, token, {',
    replace: 'progressions.lay(wanted, newToken(), {',
    testFile: `${components}/lay/Lay.test.tsx`,
    testName: 'under the same token'
  },
  {
    name: 'progressions: a text of the device stands on its own version',
    file: `${components}/plan/useEntryForm.ts`,
    find: 'opened && found?.etag ? { ...opened, etag: found.etag } : opened',
    replace: 'opened',
    testFile: `${components}/plan/Plan.test.tsx`,
    testName: 'over a later version is a question'
  }
];
