/** @jest-environment jsdom */
import { LIFE, StepCache } from './stepCache';

const step = { title: 'Essai', url: 'https://ecole.example/sites/dev' };
let now: number;
const cacheOf = (login: string): StepCache => new StepCache(login, window.sessionStorage, () => now);

beforeEach(() => {
  now = 1_000_000;
  window.sessionStorage.clear();
});

test('the next page of the tab knows what this one learnt, whatever the case; another person does not', () => {
  cacheOf('lea@ecole.example').keep([
    ['web /sites/dev', step],
    ['list /sites/dev/Secret', null]
  ]);
  const next = cacheOf('LEA@ecole.example');
  expect([next.get('WEB /sites/DEV'), next.get('list /sites/dev/Secret'), next.get('web /sites/autre')]).toEqual([step, null, undefined]);
  expect(cacheOf('noe@ecole.example').get('web /sites/dev')).toBeUndefined();
});

test('knows nothing any more once its short life is over, nor when the clock was put back', () => {
  const cache = cacheOf('lea');
  cache.keep([['a', step]]);
  now += LIFE - 1;
  expect(cache.get('a')).toEqual(step);
  now += 1;
  expect(cache.get('a')).toBeUndefined();
  now = 999_999;
  expect(cache.get('a')).toBeUndefined();
});

test('keeps the latest ones only, and forgets what is over', () => {
  const cache = cacheOf('lea');
  cache.keep([['old', step]]);
  now += LIFE;
  cache.keep(Array.from({ length: 400 }, (_, at) => [`folder ${at}`, step] as const));
  const stored = JSON.parse(window.sessionStorage.getItem('ent-breadcrumb-1|lea') ?? '') as [string][];
  expect(stored).toHaveLength(300);
  expect([cache.get('folder 99'), cache.get('folder 100'), cache.get('old')]).toEqual([undefined, step, undefined]);
});

test('a storage that holds something else, or is full, costs nothing but the question', () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue(undefined);
  window.sessionStorage.setItem('ent-breadcrumb-1|lea', '{');
  const cache = cacheOf('lea');
  jest.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  cache.keep([['a', step]]);
  expect(cache.get('a')).toEqual(step);
  expect(warn).toHaveBeenCalledTimes(2);
  expect(new StepCache('lea', undefined, () => now).get('a')).toBeUndefined();
});
