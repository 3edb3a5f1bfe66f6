import type { Guard } from './guard';

/** Who is in which group, and what the groups may. */
export const membersGuards: Guard[] = [
  {
    name: "permission: last year's groups keep their members under another name",
    file: 'src/lists/provisioning/archivedGroups.ts',
    find: 'principalName === before && levels.length > 0',
    replace: 'principalName === before && levels.length > 99',
    testFile: 'src/lists/provisioning/archivedGroups.test.ts',
    testName: 'one run gives the old groups their year'
  },
  {
    name: 'permission: nobody writes in the folder of an archived class',
    file: 'src/lists/provisioning/desired.ts',
    find: "schoolClass.status === 'archived' ? { ...grant, level: 'read' } : grant",
    replace: 'grant',
    testFile: 'src/lists/provisioning/archivedGroups.test.ts',
    testName: 'no teacher rewrites them'
  },
  {
    name: "permission: the school's groups open the pages of the site",
    file: 'src/lists/provisioning/plan.ts',
    find: 'siteReaderSteps(observed).map((step) => [step]),',
    replace: '',
    testFile: 'src/lists/provisioning/siteReaders.test.ts',
    testName: 'may open the pages of the site'
  },
  {
    name: 'members: who was put there by hand stays',
    file: 'src/lists/members/planMembers.ts',
    find: 'if (known.has(login)) {',
    replace: "if (login !== '') {",
    testFile: 'src/lists/members/members.test.ts',
    testName: 'takes who left out of every group'
  },
  {
    name: "members: who left leaves an archived class's group too",
    file: 'src/lists/members/planMembers.ts',
    find: 'members.filter((login) => gone.has(login))',
    replace: 'members.filter((login) => gone.has(`${login}?`))',
    testFile: 'src/lists/members/members.test.ts',
    testName: 'takes who left out of every group'
  },
  {
    name: 'members: a lost answer is sent again',
    file: 'src/lists/members/sendAll.ts',
    find: "'busy', 'offline', 'conflict', 'unknownOutcome'",
    replace: "'busy', 'conflict'",
    testFile: 'src/lists/members/members.test.ts',
    testName: 'loses and doubles nothing'
  },
  {
    name: "members: a teacher's marker is read by nobody else",
    file: 'src/lists/members/applyMembers.ts',
    find: '...extra.map(({ principalId, levelId }) => ({',
    replace: '...extra.slice(extra.length).map(({ principalId, levelId }) => ({',
    testFile: 'src/lists/members/members.test.ts',
    testName: 'gives a substitute the marker and takes it back'
  }
];
