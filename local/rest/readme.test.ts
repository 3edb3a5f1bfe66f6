import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import './operations';
import { allOperations } from './registry';
import { defaultSwitches } from './switches';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const contracts = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.contract.test.ts'))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');

const rowOf = (name: string): string[] | undefined =>
  readme
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find((cells) => cells[1] === `\`${name}\``);

describe('local/README.md', () => {
  it.each(allOperations().map((operation) => [operation.name, operation] as const))('tells %s as it is', (name, operation) => {
    expect(rowOf(name)?.slice(2, 5)).toEqual([
      operation.verb,
      `${operation.on}${operation.call === '' ? '' : `/${operation.call}`}`,
      operation.label
    ]);
  });

  it.each(Object.entries(defaultSwitches))('tells the switch %s and its default', (name, value) => {
    expect(rowOf(name)?.[2]).toBe(`\`${String(value)}\``);
  });

  it.each(allOperations().map((operation) => operation.name))('%s has a contract test that names it', (name) => {
    expect(new RegExp(`\\b${name}\\b`).test(contracts)).toBe(true);
  });
});
