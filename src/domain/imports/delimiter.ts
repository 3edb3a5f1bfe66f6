const CANDIDATES = [';', '\t', '|', ','] as const;
const SAMPLE_LINES = 20;
const SAMPLE_LENGTH = 20000;

/**
 * What separates the cells of a text: semicolon, tab, bar or comma. Headers hold no separator of their own, so that the candidate with which
 * most of the first lines have as many cells as the header wins; then the one that makes most cells; then the order above, as a comma
 * stands inside names more often than the others.
 */
export function findDelimiter(text: string): string {
  const lines = firstRecords(text);
  const [header, ...rest] = lines;
  let best = { delimiter: CANDIDATES[0] as string, agreeing: -1, cells: 0 };
  for (const delimiter of CANDIDATES) {
    const cells = header?.get(delimiter) ?? 0;
    const agreeing = rest.filter((line) => (line.get(delimiter) ?? 0) >= cells).length;
    if (cells > 0 && (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells))) {
      best = { delimiter, agreeing, cells };
    }
  }
  return best.delimiter;
}

/** How often each candidate stands outside quotes, for each of the first records that is not blank. */
function firstRecords(text: string): Map<string, number>[] {
  const records: Map<string, number>[] = [];
  let record = new Map<string, number>();
  let quoted = false;
  let blank = true;
  for (const character of text.slice(0, SAMPLE_LENGTH)) {
    if (character === '"') {
      quoted = !quoted;
      blank = false;
    } else if (character === '\n' && !quoted) {
      if (!blank && records.push(record) === SAMPLE_LINES) {
        return records;
      }
      record = new Map();
      blank = true;
    } else {
      blank = blank && character.trim() === '';
      if (!quoted && (CANDIDATES as readonly string[]).includes(character)) {
        record.set(character, (record.get(character) ?? 0) + 1);
      }
    }
  }
  return blank ? records : [...records, record];
}
