import fc from 'fast-check';
import { writeCsv } from '../exports/csv';
import { findDelimiter } from './delimiter';
import { MAX_CELL_LENGTH, MAX_COLUMNS, readFile, readTable } from './readTable';
import type { Table } from './types';

const read = (text: string): Table => {
  const { table, refusal } = readTable({ text, encoding: 'utf-8' });
  if (!table) {
    throw new Error(`refused: ${JSON.stringify(refusal)}`);
  }
  return table;
};
const cells = (text: string): string[][] => read(text).rows.map((row) => row.cells);
const lines = (text: string): number[] => read(text).rows.map(({ line }) => line);

describe('the delimiter of a text', () => {
  it.each([
    ['Nom;Prénom\nErable;Zoé', ';'],
    ['Nom,Prénom\nErable,Zoé', ','],
    ['Nom\tPrénom\nErable\tZoé', '\t'],
    ['Nom|Prénom\nErable|Zoé', '|'],
    ['Nom, prénom;Classe\n"Erable, Zoé";6A', ';'],
    ['Enseignant;Groupes\nMme Aubépine;A, B, C, D\nM. Basalte;A', ';'],
    ['"Nom;usage",Prénom,Classe\nErable,Zoé,6A', ','],
    ['Nom', ';'],
    ['', ';']
  ])('%j', (text, delimiter) => expect(findDelimiter(text)).toBe(delimiter));
});

describe('the rows of a text', () => {
  it('keep the line that they start on, with line ends inside quotes, blank lines and every kind of line end', () => {
    const text = 'Nom;Note\r\n"Erable";"une\r\ndeux\ntrois"\r\n\r\n   \nOrme;x\rFrêne;y\n';
    expect(lines(text)).toEqual([2, 7, 8]);
    expect(cells(text)).toEqual([
      ['Erable', 'une\ndeux\ntrois'],
      ['Orme', 'x'],
      ['Frêne', 'y']
    ]);
  });

  it('take quotes, separators inside them and doubled quotes', () =>
    expect(cells('a;b\n"x;y";"il dit ""non"""\nc"d;e')).toEqual([
      ['x;y', 'il dit "non"'],
      ['c"d', 'e']
    ]));

  it('may have fewer cells than headers, and keep what is beyond them', () =>
    expect(cells('a;b;c\n1\n1;2;3;4\n1;2;3;;\n')).toEqual([
      ['1', '', ''],
      ['1', '2', '3', '4'],
      ['1', '2', '3']
    ]));

  it('a separator at the end of every line makes no column', () =>
    expect(read('a;b;\n1;2;\n')).toMatchObject({ headers: ['a', 'b'], rows: [{ cells: ['1', '2'] }] }));

  it('a column without a header is named by its place when it holds something', () =>
    expect(read('a;;\n1;2;3\n').headers).toEqual(['a', '#2', '#3']));

  it('headers that come again are counted', () =>
    expect(read('Nom;Prénom;Nom;Nom\nx').headers).toEqual(['Nom', 'Prénom', 'Nom (2)', 'Nom (3)']));

  it('headers lose their spaces and line ends', () => expect(read('" Nom \n de famille ";b\n').headers).toEqual(['Nom de famille', 'b']));

  it('the first line may name the separator', () => {
    expect(read('sep=,\r\na,b;c\r\n1,2\r\n')).toMatchObject({
      headers: ['a', 'b;c'],
      delimiter: ',',
      rows: [{ line: 3, cells: ['1', '2'] }]
    });
    expect(readTable({ text: 'sep=;', encoding: 'utf-8' })).toEqual({ refusal: { reason: 'empty' } });
  });

  it('the apostrophe before what looks like a formula goes, another one stays', () =>
    expect(cells(`a;b;c\n'=1+1;'t Hooft;''@x`)).toEqual([['=1+1', "'t Hooft", "'@x"]]));

  it('long cells are cut so that it shows, pairs of surrogates whole', () => {
    const [[plain, emoji]] = cells(`a;b\n${'x'.repeat(5000)};${'x'.repeat(MAX_CELL_LENGTH - 1)}😀😀`);
    expect([plain.length, plain.endsWith('x…')]).toEqual([MAX_CELL_LENGTH + 1, true]);
    expect(emoji.endsWith('😀…')).toBe(true);
  });
});

describe('what is no table', () => {
  it.each<[string, string, object]>([
    ['nothing', '', { reason: 'empty' }],
    ['blank lines', ' \n;;\n\t', { reason: 'empty' }],
    ['a quotation mark that is never closed', 'a;b\n1;2\n3;"open\n4;5\n', { reason: 'quotes', line: 3 }],
    ['a quotation mark in the middle of a quoted cell', 'a;b\n"Zoé" Erable;6A\n"Max";6B\n', { reason: 'quotes', line: 2 }],
    ['more columns than a school has', `${'a;'.repeat(MAX_COLUMNS)}b\n`, { reason: 'tooManyColumns', limit: MAX_COLUMNS }]
  ])('%s is refused with a reason', (_, text, refusal) => expect(readTable({ text, encoding: 'utf-8' })).toEqual({ refusal }));

  it('a file beyond 20 MB is not even read', () =>
    expect(readFile(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual({ refusal: { reason: 'tooManyBytes', limit: 20971520 } }));

  it('headers alone are a table without rows', () => expect(read('Nom;Prénom').rows).toEqual([]));
});

describe('what writeCsv writes', () => {
  // What a cell can hold: no control character but the tab and the line end, and no lone carriage return.
  const cell = fc
    .array(
      fc.oneof(
        fc.constantFrom("'", '"', ';', ',', '\n', '\t', '=', '+', '-', '@', ' ', 'é', '😀', 'ا', '\u202e'),
        fc.string({ unit: 'grapheme', maxLength: 3 })
      )
    )
    .map((parts) => parts.join(''))
    // eslint-disable-next-line no-control-regex
    .filter((text) => !/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/.test(text));

  it('is read back as it was, whatever the cells', () => {
    const row = fc.tuple(cell, cell).map(([first, second]) => ['x', first, second, 'y']);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { table } = readFile(new TextEncoder().encode(writeCsv(['k', 'a', 'b', 'c'], rows)));
        expect(table?.headers).toEqual(['k', 'a', 'b', 'c']);
        expect(table?.rows.map((one) => one.cells)).toEqual(rows);
      }),
      { numRuns: 500 }
    );
  });

  it('never begins a cell like a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [, line] = writeCsv(['a'], [[text]]).split('\r\n');
        expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 500 }
    );
  });

  it('any text whatever is a table or is refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', ';', ',', '\n', '\r', 'a', '\t', '|', ' ', '\ufeff', 'sep=', "'=")).map((parts) => parts.join('')),
        (text) => {
          const { table, refusal } = readTable({ text, encoding: 'utf-8' });
          expect(table === undefined).toBe(refusal !== undefined);
          const count = text.split(/\r\n|\r|\n/).length;
          table?.rows.forEach(({ line, cells: row }, index) => {
            expect(line).toBeGreaterThan(index === 0 ? 1 : table.rows[index - 1].line);
            expect(line).toBeLessThanOrEqual(count);
            expect(row.length).toBeGreaterThanOrEqual(table.headers.length);
          });
        }
      ),
      { numRuns: 2000 }
    );
  });
});
