import type { Guard } from './guard';

/** Writing the register by the thousand. */
export const bulkGuards: Guard[] = [
  {
    name: 'bulk: what a browser sent twice is taken back',
    file: 'src/lists/bulk/writeRows.ts',
    find: 'await removals.all();',
    replace: '',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'is one row a token, a key or none'
  },
  {
    name: 'bulk: what an earlier run stored is not added again',
    file: 'src/lists/bulk/writeRows.ts',
    find: 'if (standing.length > 0) {',
    replace: 'if (standing.length > 1) {',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'of a list without a unique key are looked for before and after'
  },
  {
    name: 'bulk: a row that this run removes is not what it adds',
    file: 'src/lists/bulk/writeRows.ts',
    find: 'rows.filter((row) => !changed.has(`${add.list.name}(${row.Id})`))',
    replace: 'rows.filter((row) => row.Id > 0)',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'a row that this run removes is not what it adds'
  },
  {
    name: 'ETag: a row of an import only goes over what was read',
    file: 'src/lists/bulk/send.ts',
    find: "'IF-Match': operation.etag",
    replace: "'IF-Match': '*'",
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'changing the same row: the second is told'
  },
  {
    name: 'bulk: a row that was changed is not removed',
    file: 'src/lists/bulk/run.ts',
    find: "look: operation.op === 'remove', tries: 0",
    replace: 'look: false, tries: 0',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'a row that was changed is not removed'
  },
  {
    name: 'bulk: who is refused is refused once',
    file: 'src/lists/bulk/run.ts',
    find: 'if (refused.length === verdicts.length) {',
    replace: 'if (refused.length > verdicts.length) {',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'is refused once, not batch after batch'
  },
  {
    name: 'bulk: five silent batches are enough',
    file: 'src/lists/bulk/run.ts',
    find: 'if (final || this.silent >= TRIES) {',
    replace: 'if (final) {',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'again and again ends after five times'
  },
  {
    name: 'bulk: at the end nothing stays doubtful that can be known',
    file: 'src/lists/bulk/run.ts',
    find: 'await this.clearDoubts();',
    replace: '',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'what it did is looked up all the same'
  },
  {
    name: 'unique key: a key that another row holds is a conflict',
    file: 'src/lists/bulk/lookUp.ts',
    find: 'rows.filter((row) => holds(row, operation.values)).map',
    replace: 'rows.map',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'a key that another row holds is a conflict'
  },
  {
    name: "bulk: a gateway's error page may hide a stored row",
    file: 'src/lists/bulk/verdict.ts',
    find: 'reason.status >= 500 && reason.code === undefined',
    replace: 'reason.status >= 600',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'page for a part'
  },
  {
    name: 'bulk: a throttled part makes the next batch wait',
    file: 'src/lists/bulk/channel.ts',
    find: 'await this.pause(this.sp.transport.demandedPause, signal);',
    replace: '',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'for a part: its neighbours are done'
  },
  {
    name: 'bulk: the allowance of five minutes is kept',
    file: 'src/lists/bulk/pacer.ts',
    find: 'if (this.fits(inWindow, cost)) {',
    replace: 'if (inWindow.length >= 0) {',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'wait when the allowance of five minutes is spent'
  },
  {
    name: 'bulk: a batch stays below the size that SharePoint takes',
    file: 'src/lists/bulk/packing.ts',
    find: 'if (count > 0 && bytes > BYTES_AT_MOST) {',
    replace: 'if (count > 0 && bytes > 2 * BYTES_AT_MOST) {',
    testFile: 'src/lists/bulk/writeRows.test.ts',
    testName: 'that are long leave in batches'
  },
  {
    name: 'token: a slot that was changed has a new one',
    file: 'src/lists/repositories/register/kinds.ts',
    find: '{ ...values(value), EntToken: token(value, values(value)) }',
    replace: 'values(value)',
    testFile: 'src/lists/repositories/register/register.test.ts',
    testName: 'is stored, each kind|again adds|changes what was read|a slot that was changed may be added again'
  },
  {
    name: 'register: a list that the site has not yet is empty',
    file: 'src/lists/repositories/register/load.ts',
    find: "part.reason.kind === 'notFound'",
    replace: "part.reason.kind !== 'threshold'",
    testFile: 'src/lists/repositories/register/register.test.ts',
    testName: 'a list that the site has not yet is empty'
  },
  {
    name: 'register: a list of any size is read whole',
    file: 'src/lists/sp/paging.ts',
    find: "more: typeof answer['odata.nextLink'] === 'string'",
    replace: 'more: false',
    testFile: 'src/lists/repositories/register/scale.test.ts',
    testName: 'is read whole'
  }
];
