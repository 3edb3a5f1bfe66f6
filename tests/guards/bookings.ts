import type { Guard } from './guard';

const repository = 'src/lists/repositories/bookings';
const faultsTest = `${repository}/faults.test.ts`;
const hostileTest = `${repository}/hostile.test.ts`;
const raceTest = `${repository}/race.test.ts`;
const bookingsTest = `${repository}/bookings.test.ts`;
const definition = 'src/lists/definitions/bookings.ts';

/** Who takes, gives back and decides, and what everybody believes of it. */
export const bookingsGuards: Guard[] = [
  {
    name: 'booking: the unique key is the lock',
    file: definition,
    find: 'key: { ...columns.key, unique: true },',
    replace: 'key: columns.key,',
    testFile: raceTest,
    testName: 'after one slot'
  },
  {
    name: 'booking: bookers only add',
    file: definition,
    find: "{ to: 'teachers', level: 'add' }",
    replace: "{ to: 'teachers', level: 'write' }",
    testFile: hostileTest,
    testName: 'edits and deletes no row'
  },
  {
    name: 'booking: teachers decide nothing',
    file: definition,
    find: "{ to: 'teachers', level: 'read' }",
    replace: "{ to: 'teachers', level: 'add' }",
    testFile: hostileTest,
    testName: 'adds no decision'
  },
  {
    name: 'booking: pupils see nothing of it',
    file: definition,
    find: "{ to: 'support', level: 'add' }",
    replace: "{ to: 'support', level: 'add' },\n    { to: 'pupils', level: 'read' }",
    testFile: hostileTest,
    testName: 'sees nothing of it'
  },
  {
    name: 'booking: managers delete no resource',
    file: 'src/lists/definitions/resources.ts',
    find: "{ to: 'resourceManagers', level: 'write' }",
    replace: "{ to: 'resourceManagers', level: 'manage' }",
    testFile: hostileTest,
    testName: 'writes nothing into what there is to book'
  },
  {
    name: 'booking: a refused key may be one’s own',
    file: 'src/lists/sp/createUnique.ts',
    find: 'if (own !== undefined) {',
    replace: 'if (own !== undefined && !refused) {',
    testFile: faultsTest,
    testName: 'has one booking'
  },
  {
    name: 'booking: a lost answer is asked for by its token',
    file: 'src/lists/sp/createUnique.ts',
    find: 'const own = await ask(sp, list, token, error.detail);',
    replace: 'const own = undefined as number | undefined;',
    testFile: faultsTest,
    testName: 'cutAfterCommit after a claim'
  },
  {
    name: 'booking: an outcome that asking does not tell is unknown',
    file: `${repository}/acquire.ts`,
    find: "if (error instanceof EntError && error.kind === 'unknownOutcome') {",
    replace: "if (error instanceof EntError && error.kind === 'busy') {",
    testFile: faultsTest,
    testName: 'again and again is told as unknown'
  },
  {
    name: 'booking: nothing is believed that was not read back',
    file: `${repository}/acquire.ts`,
    find: 'if (booking && held.length === taken.length) {',
    replace: 'if (booking) {',
    testFile: `${repository}/slow.test.ts`,
    testName: 'that took too long'
  },
  {
    name: 'booking: keys are taken in their order',
    file: 'src/domain/bookings/plan.ts',
    find: 'return { claims: claims.sort((a, b) => compareKeys(a.key, b.key)) };',
    replace: 'return { claims };',
    testFile: `${repository}/slow.test.ts`,
    testName: 'in the order of their keys'
  },
  {
    name: 'booking: what was taken is given back',
    file: `${repository}/acquire.ts`,
    find: "await addCancellation(sp, person, taken[0], number, 'booking');",
    replace: 'await Promise.resolve();',
    testFile: faultsTest,
    testName: 'what was taken is given back'
  },
  {
    name: 'booking: nobody takes a cancellation’s key beforehand',
    file: `${repository}/chance.ts`,
    find: "return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');",
    replace: "return bytes.length > 0 ? '0' : '';",
    testFile: hostileTest,
    testName: 'keeps nobody from cancelling'
  },
  {
    name: 'booking: the old one ends only once the new one is taken',
    file: `${repository}/writes.ts`,
    find: "if (taken.kind !== 'booked') {\n        return taken;\n      }\n      try {",
    replace: 'try {',
    testFile: bookingsTest,
    testName: 'moves to another resource or day'
  },
  {
    name: 'booking: an older site is not asked for lists that it lacks',
    file: `${repository}/catalogue.ts`,
    find: 'if (!siteHas(sp, { since: SINCE })) {',
    replace: 'if (SINCE < 0) {',
    testFile: bookingsTest,
    testName: 'not to be set up'
  },
  {
    name: 'booking: rows that took a key from elsewhere are looked up',
    file: `${repository}/ledger.ts`,
    find: "const parts = await sp.batch((web) => gaps.map(({ key }) => ledgerRowsBy(sp, 'EntKey', key, web)));",
    replace: "const parts = await sp.batch((web) => gaps.slice(0, 0).map(({ key }) => ledgerRowsBy(sp, 'EntKey', key, web)));",
    testFile: hostileTest,
    testName: 'locks no slot'
  },
  {
    name: 'booking: the purge leaves a row whose key is of a day to come',
    file: `${repository}/purge.ts`,
    find: 'parseResourceDay(EntResourceDay ?? 0)?.day, claim?.day];',
    replace: 'parseResourceDay(EntResourceDay ?? 0)?.day, claim && 0];',
    testFile: bookingsTest,
    testName: 'deletes what is older'
  },
  {
    name: 'booking: an import takes the resources from nobody',
    file: 'src/domain/imports/plan/staff.ts',
    find: "return before.includes('resourceManager') ?",
    replace: "return before.includes('support') ?",
    testFile: 'src/domain/imports/planPeople.test.ts',
    testName: 'keep the management of resources'
  }
];
