import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRound } from './rest/testing/killRounds';

describe('kill -9 during writes, 100 times', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-kill-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps every acknowledged write, and no half of one', async () => {
    let total = 0;
    for (let round = 0; round < 100; round++) {
      const { wrong, acknowledged } = await killRound(join(folder, 'data.db'), round);
      expect([round, wrong]).toEqual([round, []]);
      total += acknowledged;
    }
    console.info(`100 kills, ${total} acknowledged writes`);
  }, 1_800_000);
});
