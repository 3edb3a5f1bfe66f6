import type { Guard } from './guard';

/** Files that become the register, and who follows it. */
export const importsGuards: Guard[] = [
  {
    name: 'imports: a cell of an export is never a formula',
    file: 'src/domain/exports/formulaGuard.ts',
    find: "return LIKE_A_FORMULA.test(text) ? `'${text}` : text;",
    replace: 'return text;',
    testFile: 'src/domain/imports/readTable.test.ts',
    testName: 'never begins a cell like a formula'
  },
  {
    name: 'imports: nobody leaves because their row was refused',
    file: 'src/domain/imports/plan/people.ts',
    find: '&& !named(stored));',
    replace: ');',
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'do not leave because their row was refused'
  },
  {
    name: 'imports: an empty cell erases no account',
    file: 'src/domain/imports/plan/people.ts',
    find: 'login: row.login || stored.login,',
    replace: 'login: row.login,',
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'are added, moved, come back'
  },
  {
    name: 'imports: an account goes to one person of a kind',
    file: 'src/domain/imports/plan/oneAccount.ts',
    find: '    if (refused.length === 0) {',
    replace: '    if (refused.length >= 0) {',
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'an account goes to one pupil only'
  },
  {
    name: 'imports: guardians of one name are not one person for that',
    file: 'src/domain/imports/plan/guardians.ts',
    find: 'sameAccount(rows) || sameContact(rows)',
    replace: 'true',
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'of one name and without identifier are one only'
  },
  {
    name: "imports: a guardian's other children are a doubt",
    file: 'src/domain/imports/plan/guardians.ts',
    find: '    doubts: hasOtherChildren,',
    replace: '',
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'a later row of that name with other children'
  },
  {
    name: 'imports: a child is the one of the class that was said',
    file: 'src/domain/imports/plan/guardians.ts',
    find: 'classNumber === undefined || pupil.classNumber === classNumber || pupil.classNumber === 0',
    replace: 'true',
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'are refused when a child is unknown'
  },
  {
    name: 'imports: a lesson whose row was refused stays',
    file: 'src/domain/imports/plan/lessons.ts',
    find: 'inScope(before) && !kept(before)',
    replace: 'inScope(before)',
    testFile: 'src/domain/imports/planTimetable.test.ts',
    testName: 'takes nothing away where a row was refused'
  },
  {
    name: 'register: an access ends on its day',
    file: 'src/domain/register/desiredMembers.ts',
    find: "status === 'active' && untilDay >= today",
    replace: "status === 'active'",
    testFile: 'src/domain/register/desiredMembers.test.ts',
    testName: 'is what the rules say of each login'
  },
  {
    name: 'register: an account that somebody has is proposed to nobody else',
    file: 'src/domain/register/accountMatch.ts',
    find: 'const exact = index.exact(forms).filter(isFree);',
    replace: 'const exact = index.exact(forms);',
    testFile: 'src/domain/register/accountMatch.test.ts',
    testName: 'never when somebody else has it'
  },
  {
    name: 'imports: a quotation mark that is never closed refuses the file',
    file: 'src/domain/imports/readTable.ts',
    find: 'refusal = quoteRefusal(errors, body);',
    replace: '',
    testFile: 'src/domain/imports/readTable.test.ts',
    testName: 'a quotation mark'
  },
  {
    name: 'register: an archived class keeps its number',
    file: 'src/domain/register/classNumber.ts',
    find: 'return classes.reduce(',
    replace: "return classes.filter(({ status }) => status === 'active').reduce(",
    testFile: 'src/domain/imports/planTimetable.test.ts',
    testName: 'an archived class keeps its number'
  }
];
