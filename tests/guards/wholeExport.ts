import type { Guard } from './guard';

const lists = 'src/lists/exports/index.ts';
const repository = 'src/lists/exports/exports.test.ts';
const entries = 'src/webparts/administration/components/sections/year/export/listEntries.ts';
const exporting = 'src/webparts/administration/components/sections/year/export/ExportCard.test.tsx';

/** The lists and documents of the export of everything. */
export const wholeExportGuards: Guard[] = [
  {
    name: 'whole export: plans are their author’s',
    file: lists,
    find: 'me === undefined || AuthorId === me',
    replace: 'me === undefined || AuthorId !== -1',
    testFile: repository,
    testName: 'plans are their author’s'
  },
  {
    name: 'whole export: folders are no rows',
    file: lists,
    find: 'FileSystemObjectType === 0',
    replace: 'FileSystemObjectType >= 0',
    testFile: repository,
    testName: 'without its folders'
  },
  {
    name: 'whole export: the next page begins after the last row',
    file: lists,
    find: 'more = page.more && page.rows.length > 0;',
    replace: 'more = false;',
    testFile: repository,
    testName: 'reads a list above the threshold whole'
  },
  {
    name: 'whole export: a list refused in the middle is left out whole',
    file: entries,
    find: 'outcome.refused.push(key);\n    }\n    return undefined;',
    replace: 'outcome.refused.push(key);\n    }\n    return new Blob(parts);',
    testFile: exporting,
    testName: 'refused on its second page'
  },
  {
    name: 'whole export: no cell of a list runs as a formula',
    file: 'src/domain/exports/csv.ts',
    find: 'const cell = guardFormula(text);',
    replace: 'const cell = text;',
    testFile: exporting,
    testName: 'as text that no spreadsheet runs'
  },
  {
    name: 'whole export: more documents than a browser holds are left where they are',
    file: entries,
    find: 'bytes > DOCUMENT_BYTES_AT_MOST',
    replace: 'bytes < 0',
    testFile: exporting,
    testName: 'or too many for one file'
  }
];
