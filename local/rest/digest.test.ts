import { cookieValue } from './cookies';
import { Digests } from './digest';

describe('Digests', () => {
  let now = new Date('2026-11-23T08:00:00Z');
  const digests = new Digests('secret', () => now);

  it('holds for the person, the site and half an hour', () => {
    const digest = digests.issue('a@b', 'site');
    expect(digests.valid(digest, 'A@b', 'site')).toBe(true);
    expect(digests.valid(digest, 'c@b', 'site')).toBe(false);
    expect(digests.valid(digest, 'a@b', 'other')).toBe(false);
    expect(new Digests('other', () => now).valid(digest, 'a@b', 'site')).toBe(false);
    now = new Date('2026-11-23T08:30:00Z');
    expect(digests.valid(digest, 'a@b', 'site')).toBe(false);
    now = new Date('2026-11-23T07:00:00Z');
    expect(digests.valid(digest, 'a@b', 'site')).toBe(false);
  });

  it.each([undefined, '', '0x', '0x00,', ',23 Nov 2026', '0xZZ,23 Nov 2026 08:00:00 -0000'])('refuses %p', (digest) => {
    expect(digests.valid(digest, 'a@b', 'site')).toBe(false);
  });
});

describe('cookieValue', () => {
  it('finds and decodes one cookie among others', () => {
    expect(cookieValue('a=1; ent-user=admin%40ecole.example; b=2', 'ent-user')).toBe('admin@ecole.example');
    expect(cookieValue('xent-user=1', 'ent-user')).toBeUndefined();
    expect(cookieValue('ent-user=%E9', 'ent-user')).toBeUndefined();
    expect(cookieValue(undefined, 'ent-user')).toBeUndefined();
  });
});
