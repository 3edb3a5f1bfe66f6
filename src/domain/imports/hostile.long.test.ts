import { EMPTY_REGISTER } from '../register/testing/registers';
import { guessMapping } from './kinds';
import { planImport } from './planImport';
import { MAX_CELL_LENGTH, MAX_FILE_BYTES, MAX_ROWS, readFile } from './readTable';
import { OPTIONS } from './testing/plans';
import type { ImportPlan, Table } from './types';

/** Files at the limits and beyond: they end, and within them nothing is lost. Jest's own limit of time is the only clock. */

const TEN_MEGABYTES = 10 * 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const tableIn = (text: string): Table => {
  const { table, refusal } = readFile(bytes(text));
  if (!table) {
    throw new Error(`refused: ${JSON.stringify(refusal)}`);
  }
  return table;
};
const planPupils = (table: Table): ImportPlan =>
  planImport('pupils', table, guessMapping('pupils', table.headers), EMPTY_REGISTER, { ...OPTIONS, complete: true });

describe('a cell of 10 MB', () => {
  it.each<[string, string]>([
    ['of letters', 'x'.repeat(TEN_MEGABYTES)],
    ['of spaces', `x${' '.repeat(TEN_MEGABYTES)}x`],
    ['in quotes', `"${'x'.repeat(TEN_MEGABYTES)}"`],
    ['of doubled quotes', `"${'""'.repeat(TEN_MEGABYTES / 2)}"`],
    ['of a million line ends', `"x${'\n'.repeat(1000000)}x"`],
    ['of separators in quotes', `"${';'.repeat(TEN_MEGABYTES)}"`],
    ['of accents that combine', `e${'\u0301'.repeat(TEN_MEGABYTES / 2)}`]
  ])('%s refuses its row only', (_, cell) => {
    const table = tableIn(`INE;Nom;Prénom\n1;Orme;Max\n2;${cell};Tom\n3;If;Zoé\n`);
    expect(table.rows[1].cells[1].length).toBeLessThanOrEqual(MAX_CELL_LENGTH + 2);
    const plan = planPupils(table);
    expect([plan.summary.added, plan.rejected.map(({ reason, field }) => `${reason} ${field}`)]).toEqual([2, ['tooLong lastName']]);
  });

  it.each<[string, string]>([
    ['of quotes that close nothing', `"${'x"y'.repeat(TEN_MEGABYTES / 3)}`],
    ['of quotes and spaces', `"x${'" '.repeat(TEN_MEGABYTES / 2)}`],
    ['that is never closed', `"${'x'.repeat(TEN_MEGABYTES)}`]
  ])('%s refuses the file and names the line', (_, cell) =>
    expect(readFile(bytes(`INE;Nom;Prénom\n1;Orme;Max\n2;${cell};Tom\n3;If;Zoé\n`))).toEqual({ refusal: { reason: 'quotes', line: 3 } })
  );

  it('in a column that nothing is read from harms nobody', () => {
    const plan = planPupils(tableIn(`INE;Nom;Prénom;Remarque\n1;Orme;Max;${'x'.repeat(TEN_MEGABYTES)}\n`));
    expect([plan.summary.added, plan.rejected]).toEqual([1, []]);
  });

  it('as a header is cut', () => expect(tableIn(`Nom;${'x'.repeat(TEN_MEGABYTES)}\n`).headers[1].length).toBe(MAX_CELL_LENGTH + 1));
});

describe('a file of many rows', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, index) => `${index};Nom ${index};Zoé;C${index % 60}`).join('\n');

  it('of 50,000 is planned whole, and of one more refused', () => {
    const plan = planPupils(tableIn(`INE;Nom;Prénom;Classe\n${rows(MAX_ROWS)}\n`));
    expect([plan.summary.added, plan.summary.newClasses.length, plan.rejected]).toEqual([MAX_ROWS, 60, []]);
    expect(readFile(bytes(`INE;Nom;Prénom;Classe\n${rows(MAX_ROWS + 1)}\n`))).toEqual({
      refusal: { reason: 'tooManyRows', limit: MAX_ROWS }
    });
  });

  it('that are all refused is reported whole', () => {
    const table = tableIn(`INE;Nom;Prénom;Classe;Login\n${rows(MAX_ROWS).replace(/$/gm, ';x')}\n`);
    expect(planPupils(table).rejected).toHaveLength(MAX_ROWS);
  });

  it('that all bear one name is refused whole', () => {
    const table = tableIn(`Nom;Prénom\n${'Martin;Léa\n'.repeat(MAX_ROWS)}`);
    expect(planPupils(table).rejected.map(({ line }) => line)).toEqual(Array.from({ length: MAX_ROWS }, (_, index) => index + 2));
  });

  it('that each name a class of their own takes the numbers there are', () => {
    const names = Array.from({ length: 12000 }, (_, index) => `${index};Nom ${index};Zoé;X${index}`).join('\n');
    const plan = planPupils(tableIn(`INE;Nom;Prénom;Classe\n${names}\n`));
    expect([plan.summary.newClasses.length, plan.summary.added, plan.rejected.length]).toEqual([9999, 9999, 2001]);
  });
});

describe('20 MB', () => {
  it.each<[string, number, string]>([
    ['of line ends', 0x0a, 'tooManyRows'],
    ['of separators', 0x3b, 'empty'],
    ['of NULs', 0x00, 'empty'],
    ['of carriage returns', 0x0d, 'tooManyRows']
  ])('%s are no table', (_, byte, reason) => expect(readFile(new Uint8Array(MAX_FILE_BYTES).fill(byte)).refusal?.reason).toBe(reason));

  it('of quotes are one header, cut', () => {
    const { table } = readFile(new Uint8Array(MAX_FILE_BYTES).fill(0x22));
    expect(table).toMatchObject({ headers: ['"'.repeat(MAX_CELL_LENGTH) + '…'], rows: [] });
  });

  it('of the million rows that a spreadsheet may write empty are passed over', () => {
    const table = tableIn(`INE;Nom;Prénom\n1;Orme;Max\n${';;\n'.repeat(1000000)}2;If;Zoé\n`);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 1000003]);
  });

  it('of bytes of no encoding end as a table or a refusal', () => {
    const noise = Uint8Array.from({ length: MAX_FILE_BYTES }, (_, index) => (index * 2654435761) >>> 24);
    const { table, refusal } = readFile(noise);
    expect(table === undefined).toBe(refusal !== undefined);
  });

  it('of lines of two encodings in turn are read', () => {
    const pair = [...bytes('1;É\n'), 0x32, 0x3b, 0xc9, 0x0a];
    const file = new Uint8Array(pair.length * 100000);
    for (let at = 0; at < file.length; at += pair.length) {
      file.set(pair, at);
    }
    expect(readFile(file).refusal).toEqual({ reason: 'tooManyRows', limit: MAX_ROWS });
  });
});
