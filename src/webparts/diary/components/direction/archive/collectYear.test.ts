import { sessionRow } from '../../../../../domain/diary/testing/rows';
import { EntError } from '../../../../../lists/errors';
import type { ReadingRepository } from '../../../../../lists/repositories/diary/types';
import { collectDocuments, collectYear, stepsOf } from './collectYear';

const weeks = Array.from({ length: 14 }, (_unused, at) => 400 + at);
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

function reading(read: (asked: readonly number[]) => void = () => undefined): ReadingRepository {
  const ofClass: ReadingRepository['ofClass'] = async (_class, asked) => {
    read(asked);
    return { sessions: [{ session: sessionRow(asked[0]), otherVersions: [] }], homework: [], visas: [], changes: [] };
  };
  return { ofClass } as ReadingRepository;
}

test('a year is read some weeks at a time, each week once', async () => {
  const asked: number[] = [];
  const steps: number[] = [];
  const year = await collectYear(
    reading((some) => asked.push(...some)),
    1,
    weeks,
    { signal: new AbortController().signal, onStep: (_some, done, total) => steps.push(done, total) }
  );
  expect(asked).toEqual(weeks);
  expect(steps).toEqual([0, 3, 1, 3, 2, 3]);
  expect(stepsOf([])).toEqual([]);
  // The rows of all steps, one a key.
  expect(year.sessions.map(({ session, otherVersions }) => [session.id, otherVersions.length])).toEqual([[400, 2]]);
});

test('weeks that cannot be read are told, and the rest is read', async () => {
  const error = new EntError('busy', 'test');
  const year = await collectYear(
    reading((some) => {
      if (some[0] === 406) throw error;
    }),
    1,
    weeks,
    { signal: new AbortController().signal, onStep: () => undefined }
  );
  expect(year.missing).toEqual([{ weeks: [406, 407, 408, 409, 410, 411], error }]);
  expect(year.sessions).toHaveLength(1);
});

test('who stops gets no archive', async () => {
  const stop = new AbortController();
  const run = collectYear(
    reading(() => stop.abort()),
    1,
    weeks,
    { signal: stop.signal, onStep: () => undefined }
  );
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
});

test('a document that is gone is told, the others come under names of their own', async () => {
  const links = ['/sites/a/x/Fiche.pdf', '/sites/a/y/fiche.pdf', '/sites/a/z/perdue.pdf'].map((url) => ({
    title: 'x',
    url,
    kind: 'document' as const
  }));
  const year = { sessions: [{ session: sessionRow(1, { links }), otherVersions: [] }], homework: [], visas: [], missing: [] };
  const error = new EntError('notFound', 'test');
  const read = async (path: string): Promise<Blob> => {
    if (path.includes('perdue')) throw error;
    return new Blob([path]);
  };
  const { files, missing } = await collectDocuments({ read }, year, { signal: new AbortController().signal, onStep: () => undefined });
  expect(missing).toEqual([{ path: '/sites/a/z/perdue.pdf', error }]);
  expect([...files.values()].map(({ name }) => name)).toEqual(['documents/Fiche.pdf', 'documents/fiche (2).pdf']);
});
