import { opener, staysClosed } from './openBrowser';

test.each([
  ['linux', 'xdg-open', ['http://127.0.0.1:4400']],
  ['darwin', 'open', ['http://127.0.0.1:4400']],
  ['win32', 'cmd', ['/c', 'start', '""', 'http://127.0.0.1:4400']]
] as const)('opens an address on %s', (platform, program, args) => {
  expect(opener(platform, 'http://127.0.0.1:4400')).toEqual([program, args]);
});

test('stays closed on a build machine and where it was asked to', () => {
  expect(staysClosed({ CI: 'true' })).toBe(true);
  expect(staysClosed({ ENT_NO_OPEN: '1' })).toBe(true);
  expect(staysClosed({})).toBe(false);
});
