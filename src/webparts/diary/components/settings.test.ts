import { defaultSettings, settingsOf } from './settings';

test('a page of an older version shows the diary as it did', () => {
  expect(settingsOf({ schoolUrl: '' })).toEqual(defaultSettings);
});

test('what the author chose is read', () => {
  expect(settingsOf({ view: 'classes', layout: 'list', classCodes: '2gt1; 2GT2', compact: true })).toEqual({
    view: 'classes',
    layout: 'list',
    classCodes: ['2GT1', '2GT2'],
    compact: true
  });
});

test('what a script wrote wrongly counts as not chosen', () => {
  const wrong = { view: 'everything', layout: 7, classCodes: null, compact: 'yes' } as unknown as Parameters<typeof settingsOf>[0];
  expect(settingsOf(wrong)).toEqual(defaultSettings);
});
