import JSZip from 'jszip';
import { zipOf, type ZipEntry } from './zip';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const unzipped = async (zip: Blob): Promise<JSZip> => JSZip.loadAsync(new Uint8Array(await zip.arrayBuffer()));

it('texts and bytes under names in UTF-8, each asked for when the one before is written', async () => {
  const asked: string[] = [];
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [path, content] of [
      ['é/à lire.txt', 'Été'],
      ['b/gros.bin', new Blob([new Uint8Array(9_000_001).fill(7)])],
      ['fin.txt', '']
    ] as const) {
      asked.push(path);
      yield { path, content };
    }
  }
  const zip = await unzipped(await zipOf(entries(), { now: NOW }));
  expect(asked).toEqual(['é/à lire.txt', 'b/gros.bin', 'fin.txt']);
  expect(Object.keys(zip.files)).toEqual(asked);
  expect(await zip.files['é/à lire.txt'].async('string')).toBe('Été');
  const bytes = await zip.files['b/gros.bin'].async('uint8array');
  expect([bytes.length, bytes[0], bytes[9_000_000]]).toEqual([9_000_001, 7, 7]);
});

it('stops before the next file when asked, and after the last', async () => {
  for (const [at, expected] of [
    [2, ['1', '2']],
    [3, ['1', '2', '3']]
  ] as const) {
    const stop = new AbortController();
    const made: string[] = [];
    const entries = function* (): Generator<ZipEntry> {
      for (const path of ['1', '2', '3']) {
        made.push(path);
        if (made.length === at) stop.abort();
        yield { path, content: path };
      }
    };
    await expect(zipOf(entries(), { now: NOW, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(made).toEqual(expected);
  }
});

it('what a file could not be made of comes through', async () => {
  // eslint-disable-next-line require-yield
  async function* failing(): AsyncGenerator<ZipEntry> {
    throw new RangeError('no file');
  }
  await expect(zipOf(failing(), { now: NOW })).rejects.toThrow(new RangeError('no file'));
});
