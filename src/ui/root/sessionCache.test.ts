/** @jest-environment jsdom */
import { forgetSession, recall, remember, sessionQuery } from './sessionCache';

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

test('what one page kept the next one recalls, by its whole key', () => {
  remember(['ent', 'https://ecole.example', 'aubepine'], { classes: [1] }, 1000);
  expect(recall(['ent', 'https://ecole.example', 'aubepine'])).toEqual({ data: { classes: [1] }, at: 1000 });
  expect(recall(['ent', 'https://ecole.example', 'tilleul'])).toBeUndefined();
});

test('a query begins with what was kept, and keeps only what is worth it', async () => {
  const query = sessionQuery(
    ['frame'],
    async () => ({ kind: 'ready' }),
    ({ kind }) => kind === 'ready'
  );
  expect(query.initialData()).toBeUndefined();
  await query.queryFn();
  expect(query.initialData()).toEqual({ kind: 'ready' });
  const refused = sessionQuery(
    ['other'],
    async () => ({ kind: 'noAccess' }),
    ({ kind }) => kind === 'ready'
  );
  await refused.queryFn();
  expect(refused.initialData()).toBeUndefined();
});

test('forgetting leaves what is not ours', () => {
  remember(['frame'], 1, 0);
  sessionStorage.setItem('other', 'x');
  forgetSession();
  expect([recall(['frame']), sessionStorage.getItem('other')]).toEqual([undefined, 'x']);
});

test('a storage that is full, forbidden or spoilt only means asking again', () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  remember(['frame'], 1, 0);
  jest.spyOn(Storage.prototype, 'getItem').mockReturnValue('{');
  expect(recall(['frame'])).toBeUndefined();
  jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(recall(['frame'])).toBeUndefined();
  forgetSession();
});
