import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './operations';
import { allOperations } from './registry';

const readmeFile = join(__dirname, '..', 'README.md');
const begin = '<!-- operations: made by local/rest/operationsTable.ts -->';
const end = '<!-- /operations -->';

/** Contract tests by their path below `local/`, in order of their names. */
export function contractTests(): Map<string, string> {
  const root = join(__dirname, '..');
  return new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.contract.test.ts'))
      .sort()
      .map((name) => [name, readFileSync(join(root, name), 'utf8')])
  );
}

/** The contract test that names the operation in a title, else the first that names it at all; undefined when none does. */
export function testOf(operation: string, tests: Map<string, string>): string | undefined {
  const titled = new RegExp(`(?:it|describe|each\\([^)]*\\))\\([^\\n]*\\b${operation}\\b`);
  const named = new RegExp(`\\b${operation}\\b`);
  const found = [...tests].find(([, text]) => titled.test(text)) ?? [...tests].find(([, text]) => named.test(text));
  return found?.[0];
}

/** Columns padded as prettier pads them. */
function markdownTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: string[], fill: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head, ' '),
    line(
      widths.map(() => ''),
      '-'
    ),
    ...body.map((row) => line(row, ' '))
  ].join('\n');
}

/** The table of every handler: name, verb, where it stands, the source of its rule, the contract test that covers it. */
export function operationsTable(): string {
  const tests = contractTests();
  const rows = allOperations().map(({ name, verb, on, call, label }) => [
    `\`${name}\``,
    verb,
    call === '' ? on : `${on}/${call}`,
    label,
    (testOf(name, tests) ?? '').replace(/\.contract\.test\.ts$/, '')
  ]);
  return markdownTable([['operation', 'verb', 'on/call', '', 'contract test'], ...rows]);
}

/** The README with its table made anew. @throws when the markers are missing */
export function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('local/README.md has lost the markers of the operations table');
  return `${readme.slice(0, from + begin.length)}\n\n${operationsTable()}\n\n${readme.slice(to)}`;
}

if (process.argv.includes('--write') && process.argv[1]?.includes('operationsTable')) {
  writeFileSync(readmeFile, withTable(readFileSync(readmeFile, 'utf8')));
}
