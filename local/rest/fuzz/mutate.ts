import type { Random } from './random';

const odd: readonly string[] = [
  "'",
  "''",
  '"',
  '%',
  '%27',
  '%2',
  '%00',
  '%FF',
  '(',
  ')',
  '()',
  ',',
  '/',
  '//',
  '../',
  '@v',
  '$',
  '&',
  '=',
  '#',
  '\0',
  '\n',
  '\r\n',
  'é',
  '\ud800',
  '🌿',
  'null',
  'NaN',
  '-1',
  '0',
  '1e999',
  '9007199254740993',
  '99999999999999999999',
  "guid'x'",
  "datetime'9999-99-99'",
  '9999-12-31T23:59:59',
  '0001-01-01',
  '31/12/9999 23:59',
  '__proto__',
  'constructor',
  'toString',
  '{',
  '}',
  '[',
  '<',
  '>',
  '&amp;',
  '<![CDATA['
];

/** A text with some of it lost, doubled, replaced or swapped. */
export function mutateText(random: Random, text: string): string {
  let changed = text;
  const times = 1 + random.int(4);
  for (let n = 0; n < times; n++) {
    const at = random.int(changed.length + 1);
    const length = random.int(Math.min(12, changed.length - at) + 1);
    switch (random.int(5)) {
      case 0:
        changed = changed.slice(0, at) + changed.slice(at + length);
        break;
      case 1:
        changed = changed.slice(0, at) + random.pick(odd) + changed.slice(at);
        break;
      case 2:
        changed = changed.slice(0, at) + random.pick(odd) + changed.slice(at + length);
        break;
      case 3:
        changed = changed.slice(0, at) + changed.slice(at, at + length).repeat(2 + random.int(20)) + changed.slice(at + length);
        break;
      default:
        changed = changed.slice(0, at) + String.fromCharCode(random.int(0x250)) + changed.slice(at + 1);
    }
  }
  return changed;
}

const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  '\0',
  '\ud800',
  'x'.repeat(300),
  [],
  [null],
  [[]],
  {},
  { results: [] },
  { results: 'x' },
  { __metadata: { type: 'x' } },
  { Url: 1 },
  { High: 'x', Low: -1 }
];
const names: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'x',
  'Id',
  'Title',
  'odata.type',
  '__metadata',
  '🌿'
];

/** A JSON value with some of its members replaced by others of any kind. */
export function mutateJson(random: Random, value: unknown): unknown {
  if (random.chance(0.15)) return random.pick(values);
  if (Array.isArray(value)) return value.map((one: unknown) => mutateJson(random, one));
  if (typeof value !== 'object' || value === null) return random.chance(0.3) ? random.pick(values) : value;
  const entries = Object.entries(value)
    .filter(() => !random.chance(0.1))
    .map(([name, inner]): [string, unknown] => [random.chance(0.05) ? random.pick(names) : name, mutateJson(random, inner)]);
  if (random.chance(0.2)) entries.push([random.pick(names), random.pick(values)]);
  return Object.fromEntries(entries);
}
