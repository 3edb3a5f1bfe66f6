import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRound } from './rest/testing/killRounds';

const rounds = 100;
/** Files that live at once, each with a server of its own: most of a round is waiting. */
const files = 4;

describe('kill -9 during writes, 100 times', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-kill-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps every acknowledged write, and no half of one', async () => {
    let total = 0;
    let kills = 0;
    const live = async (file: number): Promise<void> => {
      for (let round = file; round < rounds; round += files) {
        const { wrong, acknowledged } = await killRound(join(folder, `${file}.db`), round);
        expect([round, wrong]).toEqual([round, []]);
        total += acknowledged;
        kills += 1;
      }
    };
    await Promise.all(Array.from({ length: files }, (_one, file) => live(file)));
    expect(kills).toBe(rounds);
    console.info(`${kills} kills, ${total} acknowledged writes`);
  }, 1_800_000);
});
