import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import './operations';
import { contractTests, testOf, withTable } from './operationsTable';
import { allOperations } from './registry';
import { defaultSwitches } from './switches';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const tests = contractTests();

const rowOf = (name: string): string[] | undefined =>
  readme
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find((cells) => cells[1] === `\`${name}\``);

describe('local/README.md', () => {
  it('holds the operations table as the handlers make it (npx tsx local/rest/operationsTable.ts --write)', () => {
    expect(readme).toBe(withTable(readme));
  });

  it.each(Object.entries(defaultSwitches))('tells the switch %s and its default', (name, value) => {
    expect(rowOf(name)?.[2]).toBe(`\`${String(value)}\``);
  });

  it.each(allOperations().map((operation) => operation.name))('%s has a contract test that names it', (name) => {
    expect(testOf(name, tests)).toBeDefined();
  });
});
