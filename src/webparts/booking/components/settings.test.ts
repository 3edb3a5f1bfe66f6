import { settingsOf } from './settings';

test('what a page says is taken where it makes sense', () => {
  expect(settingsOf({})).toEqual({ view: 'day', category: '', kiosk: false });
  expect(settingsOf({ view: 'mine', category: ' Salles ', kiosk: true })).toEqual({ view: 'mine', category: 'Salles', kiosk: true });
  expect(settingsOf({ view: 'month', kiosk: 'yes' as unknown as boolean, category: 3 as unknown as string })).toEqual({
    view: 'day',
    category: '',
    kiosk: false
  });
});
