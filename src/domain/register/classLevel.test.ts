import { compareLevels, levelOf } from './classLevel';

test.each([
  ['6A', '', 'Sixième'],
  ['2GT1', '', 'Seconde'],
  ['1STMG2', '', 'Première'],
  ['TG1', '', 'Terminale'],
  ['CE1-CE2', '', 'CE1'],
  ['ULIS', '', ''],
  ['ULIS', '5e ULIS', 'Cinquième'],
  ['10A', '', '']
])('the level of %s %s is %j', (code, title, level) => expect(levelOf(code, title)).toBe(level));

test('levels go as a school life does, others after them', () => {
  const levels = ['Terminale', 'BTS 2', 'Première', 'Sixième', '', 'BTS 1', 'Seconde', 'CM2'];
  expect(levels.sort(compareLevels)).toEqual(['CM2', 'Sixième', 'Seconde', 'Première', 'Terminale', '', 'BTS 1', 'BTS 2']);
});
