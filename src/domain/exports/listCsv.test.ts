import { csvHead, csvLines, writeCsv } from './csv';
import { listCells, listHeaders, type CellContext, type ColumnKind, type ExportColumn } from './listCsv';
import { words } from './testing/words';

const context: CellContext = {
  words,
  classes: new Map([[3, { code: '2GT1', schoolYear: 2025 }]]),
  textOf: (html) => html.replace(/<[^>]+>/g, '')
};
const kinds: ColumnKind[] = ['text', 'number', 'day', 'time', 'moment', 'yesNo', 'choice', 'class', 'html', 'links'];
const columns: ExportColumn[] = kinds.map((kind) => ({ name: kind, title: kind.toUpperCase(), kind }));
const row = (values: Record<string, unknown>): Parameters<typeof listCells>[1] => ({
  ...{ id: 7, title: '=1+1', created: '2026-11-23T10:00:00Z', modified: '2026-11-24T10:00:00Z', author: 'Anne', editor: 'Louis' },
  values
});

it('a row has a cell for each header, whatever it says', () => {
  const headers = listHeaders(columns, context);
  expect(headers).toEqual([
    ...['Numéro', 'Intitulé', 'TEXT', 'NUMBER', 'DAY', 'TIME', 'MOMENT', 'YESNO', 'CHOICE'],
    ...['Classe', 'Année', 'CLASS', 'HTML', 'HTML (HTML)', 'LINKS', 'Créé', 'Par', 'Changé', 'Par']
  ]);
  for (const values of [{}, Object.fromEntries(kinds.map((kind) => [kind, null])), { links: 'x', day: 12, class: 'x', moment: 5 }]) {
    expect(listCells(columns, row(values), context)).toHaveLength(headers.length);
  }
});

it('says values as people and spreadsheets read them', () => {
  const links = JSON.stringify([{ title: 'Fiche', url: '/sites/lycee/EntDocuments/2026/2GT1/fiche.pdf', kind: 'document' }]);
  const values = {
    ...{ text: 'a', number: 0, day: 20261123, time: 485, moment: 202611230805, yesNo: true, choice: 'removed', class: 3 },
    ...{ html: '<p>Oui</p>', links }
  };
  expect(listCells(columns, row(values), context)).toEqual([
    ...['7', '=1+1', 'a', '0', '2026-11-23', '08:05', '2026-11-23 08:05', 'oui', 'retiré'],
    ...['2GT1', '2025-2026', '3', 'Oui', '<p>Oui</p>', 'Fiche </sites/lycee/EntDocuments/2026/2GT1/fiche.pdf>'],
    ...['2026-11-23T10:00:00Z', 'Anne', '2026-11-24T10:00:00Z', 'Louis']
  ]);
});

it('what is not what the column is for is kept as it is, but for a moment of 0', () => {
  const values = { day: 20261399, moment: 0, choice: 'oddity', class: 99, links: 'voir le tableau', yesNo: 'peut-être', time: 'midi' };
  const cells = listCells(columns, row(values), context);
  expect(cells.slice(4, 12)).toEqual(['20261399', 'midi', '', 'peut-être', 'oddity', '', '', '99']);
  expect(cells[14]).toBe('voir le tableau');
});

it('lines written piece by piece make the same file, and nothing in it runs', () => {
  const lines = [listCells(columns, row({ text: '@a' }), context), listCells(columns, row({ text: '-b;"c"\n' }), context)];
  const headers = listHeaders(columns, context);
  const whole = writeCsv(headers, lines);
  expect(csvHead(headers) + lines.map((line) => csvLines([line])).join('')).toBe(whole);
  expect(whole).toContain("7;'=1+1;'@a;");
  expect(whole).toContain('7;\'=1+1;"\'-b;""c""\n";');
});
