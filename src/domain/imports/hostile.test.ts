import { registerCsv } from '../exports/registerCsv';
import { EMPTY_REGISTER } from '../register/testing/registers';
import { guessMapping } from './kinds';
import { planImport } from './planImport';
import { readFile } from './readTable';
import { importInto, OPTIONS, planOf, refusals } from './testing/plans';
import type { ImportPlan } from './types';

/** Files that nobody means well with, or that a tool has spoilt. The large ones are in `hostile.long.test.ts`. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const planPupils = (file: Uint8Array): ImportPlan => {
  const { table, refusal } = readFile(file);
  if (!table) {
    throw new Error(`refused: ${JSON.stringify(refusal)}`);
  }
  return planImport('pupils', table, guessMapping('pupils', table.headers), EMPTY_REGISTER, OPTIONS);
};
const added = (text: string): object[] => importInto('pupils', text, EMPTY_REGISTER).after.pupils;

it('formulas in names are text, and leave as text', () => {
  const { after } = importInto('pupils', `INE;Nom;Prénom;Classe\n1;=HYPERLINK("x");+cmd|calc;6A\n2;@SUM(A1);-2;6A\n`, EMPTY_REGISTER);
  expect(after.pupils.map(({ lastName, firstName }) => [lastName, firstName])).toEqual([
    ['=HYPERLINK("x")', '+cmd|calc'],
    ['@SUM(A1)', '-2']
  ]);
  const lines = registerCsv('pupils', after).split('\r\n');
  expect(lines.slice(1, 3)).toEqual([`1;"'=HYPERLINK(""x"")";'+cmd|calc;6A;;`, `2;'@SUM(A1);'-2;6A;;`]);
});

it('quotes, line ends and separators inside names are kept as one space or as they are', () =>
  expect(added('INE;Nom;Prénom\n1;"Le ""Grand"";\nOrme";"Max\t Paul"\n')).toMatchObject([
    { lastName: 'Le "Grand"; Orme', firstName: 'Max Paul' }
  ]));

it('NULs, escapes and marks inside are left out', () =>
  expect(planPupils(bytes('\ufeffI\u0000NE;Nom;Prénom\n1;Or\u0000me\u001b;\ufeffMax\n')).changes).toMatchObject([
    { value: { key: '1', lastName: 'Orme', firstName: 'Max' } }
  ]));

it('encodings that change from line to line are each read', () => {
  const file = Uint8Array.from([
    ...bytes('INE;Nom;Prénom\n1;Érable;Zoé\n'),
    ...Buffer.from('2;Épicéa;Inès\n', 'latin1'),
    ...bytes('3;Cèdre;Noël\n')
  ]);
  expect(planPupils(file).changes.map(({ value }) => (value as { lastName: string }).lastName)).toEqual(['Érable', 'Épicéa', 'Cèdre']);
});

it('two files glued together give their second header as a row, not as a mapping', () => {
  const plan = planPupils(bytes('\ufeffINE;Nom;Prénom;Classe\n1;Orme;Max;6A\n\ufeffINE;Nom;Prénom;Classe\n2;If;Tom;6A\n'));
  expect(plan.changes.filter(({ kind }) => kind === 'pupil').map(({ value }) => (value as { key: string }).key)).toEqual(['1', '2', 'INE']);
});

it('names of other scripts, emoji, marks of direction and halves of surrogates are names', () => {
  const plan = planPupils(
    Uint8Array.from([...bytes('INE;Nom;Prénom\n1;\u202eزهرة\u202c;ليلى\n2;Orme😀;👩‍🌾\n3;If'), 0xed, 0xa0, 0x80, ...bytes(';Tom\n')])
  );
  expect(plan.rejected).toEqual([]);
  expect(plan.summary.added).toBe(3);
  const written = plan.changes.filter(({ kind }) => kind === 'pupil').map(({ value }) => JSON.stringify(value));
  expect(written.some((text) => /\\ud[89a-f]/.test(text))).toBe(false);
});

it('UTF-16 with half a character at its end does not stop anything', () => {
  const file = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('INE;Nom;Prénom\n1;Orme;Max\n2;If;Zoé', 'utf16le'),
    Buffer.from([0x3d, 0xd8, 0x00])
  ]);
  expect(planPupils(new Uint8Array(file)).summary.added).toBe(2);
});

it('the same name many times is refused as often, and nobody is mixed up', () => {
  const plan = planOf('pupils', `Nom;Prénom;Classe\n${'Martin;Léa;6A\n'.repeat(50)}Orme;Max;6A\n`, EMPTY_REGISTER);
  expect(plan.summary.added).toBe(1);
  expect(new Set(refusals(plan).map((text) => text.replace(/^\d+: /, '')))).toEqual(new Set(['sameNameNoKey key']));
  expect(plan.rejected).toHaveLength(50);
});

it('names of properties of objects are words like others', () => {
  const plan = planOf(
    'pupils',
    'INE;Nom;Prénom;Classe;constructor;__proto__\n__proto__;constructor;toString;hasOwnProperty;x;y\n',
    EMPTY_REGISTER
  );
  expect(plan.changes.map(({ value }) => value)).toMatchObject([
    { code: 'HASOWNPROPERTY' },
    { key: '__proto__', lastName: 'constructor', firstName: 'toString' }
  ]);
});

it('a header alone, a header of nothing but separators and a file of nothing', () => {
  expect(planPupils(bytes('INE;Nom;Prénom\n')).changes).toEqual([]);
  expect(readFile(bytes(';;;;\n;;;\n'))).toEqual({ refusal: { reason: 'empty' } });
  expect(readFile(new Uint8Array())).toEqual({ refusal: { reason: 'empty' } });
});

it('a picture is no table of a school', () => {
  const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
  const { table } = readFile(picture);
  expect(table ? Object.keys(guessMapping('pupils', table.headers)) : []).toEqual([]);
});
