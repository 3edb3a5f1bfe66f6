import fc from 'fast-check';
import { DEFAULT_SETTINGS, LONGEST_ROOT_TITLE, parseSettings, readSettings, settingsJson } from './settings';

test('every property is used where it can be, and the others have their default', () => {
  expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  expect(readSettings({ rootTitle: ' Accueil ', hideOnHome: true, separator: ' / ', other: 1 })).toEqual({
    settings: { rootTitle: 'Accueil', hideOnHome: true, separator: '/' },
    problems: []
  });
  const { settings, problems } = readSettings({ rootTitle: 'x'.repeat(LONGEST_ROOT_TITLE + 1), hideOnHome: 'true', separator: '>>>>' });
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toHaveLength(3);
  expect(readSettings({ separator: '👉🏫' }).problems).toEqual([]);
  expect(readSettings({ separator: '  ' }).settings.separator).toBe('›');
});

test.each(['{', 'x', '[]', '"x"', 'null', '3', "{'rootTitle':'x'}"])('%s is ignored, with its reason', (json) => {
  const { settings, problems } = parseSettings(json);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toHaveLength(1);
});

test('what is stored is read back; what differs in nothing stores nothing', () => {
  expect(settingsJson(DEFAULT_SETTINGS)).toBe('{}');
  expect(parseSettings('')).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  const settings = fc.record({
    rootTitle: fc.string({ maxLength: LONGEST_ROOT_TITLE }).map((text) => text.trim()),
    hideOnHome: fc.boolean(),
    separator: fc.constantFrom('›', '/', '>', '→', '::')
  });
  fc.assert(fc.property(settings, (chosen) => expect(parseSettings(settingsJson(chosen))).toEqual({ settings: chosen, problems: [] })));
});

test('nothing that anybody may have written makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (raw) => expect(Object.keys(readSettings(raw).settings)).toEqual(Object.keys(DEFAULT_SETTINGS))));
});
