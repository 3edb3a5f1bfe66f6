/**
 * Tokens by which a row of the register is known again, whoever writes it and however often. Where a list has a unique key the token is
 * made from it; elsewhere from everything that the row says, and an update renews it.
 */

/** `pupil|INE123`: kind and key. */
export function keyToken(kind: string, key: string): string {
  return `${kind}|${key}`;
}

/** `slot|2|4|…|k3x9…`: kind, the parts that a person can read, and a digest of the whole content. */
export function contentToken(kind: string, parts: readonly (string | number)[], content: unknown): string {
  return [kind, ...parts, digest(JSON.stringify(content))].join('|');
}

/**
 * 53 bits of a text, in base 36 (cyrb53, public domain). No protection against anybody: two contents of one digest would be told as a
 * conflict, since rows are compared column by column.
 */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
