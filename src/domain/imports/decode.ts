import type { Table } from './types';

export interface DecodedText {
  text: string;
  encoding: Table['encoding'];
}

/** What a table's cells cannot hold: control characters but tab and line ends, and byte order marks left inside by joined files. */
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/**
 * The text of a file of a French administration: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows-1252 (Excel on Windows).
 * A file glued together from both is read line by line, each in its own encoding; it is then said to be Windows-1252. Control characters
 * are left out, line ends stay as they are. Never throws, whatever the bytes: what is no text becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decodeBytes(bytes);
  return { text: text.replace(UNWANTED, ''), encoding };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  }
  if (first === 0xff && second === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  if (first === 0xfe && second === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  }
  const plain = new TextDecoder('utf-8').decode(bytes);
  // A replacement character may stand in the file itself: only then is the strict check worth its time.
  if (!plain.includes('\ufffd') || isUtf8(bytes, 0, bytes.length)) {
    return { text: plain, encoding: 'utf-8' };
  }
  return { text: decodeLines(bytes), encoding: 'windows-1252' };
}

/** Lines of one encoding that follow each other are decoded in one go. */
function decodeLines(bytes: Uint8Array): string {
  const parts: string[] = [];
  let start = 0;
  let utf8: boolean | undefined;
  const flush = (end: number): void => {
    parts.push(new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(bytes.subarray(start, end)));
    start = end;
  };
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline === -1 ? bytes.length : newline + 1;
    const verdict = isAscii(bytes, at, end) ? utf8 : isUtf8(bytes, at, end, 0xc5);
    if (utf8 !== undefined && verdict !== utf8) {
      flush(at);
    }
    utf8 = verdict;
    at = end;
  }
  flush(bytes.length);
  return parts.join('');
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (bytes[at] >= 0x80) {
      return false;
    }
  }
  return true;
}

/**
 * True when the bytes are well-formed UTF-8 (Unicode 15, table 3-7). `highestPairLead` refuses sequences of two bytes beyond it: in a file that
 * holds Windows-1252 too, `É` before a no-break space looks like one, while French in UTF-8 needs leads C2 to C5 only.
 */
function isUtf8(bytes: Uint8Array, from: number, to: number, highestPairLead: number = 0xdf): boolean {
  for (let at = from; at < to;) {
    const lead = bytes[at];
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead <= highestPairLead ? 2 : lead < 0xe0 ? 0 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > to) {
      return false;
    }
    for (let next = 1; next < length; next++) {
      const [low, high] = next === 1 ? secondByteRange(lead) : [0x80, 0xbf];
      if (bytes[at + next] < low || bytes[at + next] > high) {
        return false;
      }
    }
    at += length;
  }
  return true;
}

function secondByteRange(lead: number): [number, number] {
  switch (lead) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}
