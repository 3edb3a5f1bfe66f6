import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRound } from './rest/testing/killRounds';

describe('kill -9 during writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-kill-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([0, 1, 2])(
    'keeps every acknowledged write, and no half of one (round %i)',
    async (round) => {
      const { wrong, acknowledged } = await killRound(join(folder, 'data.db'), round);
      expect(wrong).toEqual([]);
      expect(acknowledged).toBeGreaterThanOrEqual(5);
    },
    60_000
  );
});
