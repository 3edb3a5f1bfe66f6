import { levelOf } from './classLevel';

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
