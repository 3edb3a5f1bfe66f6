import type { Account } from '../../../../../../domain/register/accountMatch';
import { pupil } from '../../../../../../domain/register/testing/registers';
import { searchAccounts } from './searchAccounts';

const persons = Array.from({ length: 250 }, (_, at) => pupil(`INE${at}`, `Nom${at}x`, 'Léa'));
const known: Account = { login: 'lea.nom7x@ecole.example', name: 'Léa Nom7x' };
const answer = (text: string): Account[] => (text === 'Nom7x' ? [known] : []);

test('names are asked a hundred at a time, then those that were not found by their beginning', async () => {
  const asked: number[] = [];
  const progress: string[] = [];
  const found = await searchAccounts(
    {
      searchMany: async (texts) => {
        asked.push(texts.length);
        return texts.map(answer);
      }
    },
    persons,
    { signal: new AbortController().signal, onProgress: (round, done, total) => progress.push(`${round}: ${done}/${total}`) }
  );
  expect(found).toEqual({ accounts: [known], stopped: false, cutNames: [] });
  expect(asked.slice(0, 3)).toEqual([100, 100, 50]);
  expect(progress.slice(0, 4)).toEqual(['1: 0/250', '1: 100/250', '1: 200/250', '1: 250/250']);
  expect(progress.at(-1)).toMatch(/^2: (\d+)\/\1$/);
});

test('a stop keeps what was found, also when it breaks a batch', async () => {
  const own = new AbortController();
  let calls = 0;
  const found = await searchAccounts(
    {
      searchMany: async (texts) => {
        if (++calls === 2) {
          own.abort();
          throw new Error('aborted');
        }
        return texts.map(answer);
      }
    },
    persons,
    { signal: own.signal, onProgress: () => undefined }
  );
  expect(found).toEqual({ accounts: [known], stopped: true, cutNames: [] });
  expect(calls).toBe(2);
});

test('a failure is no stop', async () => {
  const failing = { searchMany: async () => Promise.reject(new Error('down')) };
  await expect(searchAccounts(failing, persons, { signal: new AbortController().signal, onProgress: () => undefined })).rejects.toThrow(
    'down'
  );
});
