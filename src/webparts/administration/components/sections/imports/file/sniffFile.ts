const SPREADSHEET_NAME = /\.(?:xls[xmb]?|ods|numbers)$/i;

/** First bytes of files that are no text, whatever they are called. */
const SIGNATURES: readonly { kind: 'spreadsheet' | 'notText'; bytes: readonly number[] }[] = [
  // A ZIP, which .xlsx, .ods and .numbers are.
  { kind: 'spreadsheet', bytes: [0x50, 0x4b, 0x03, 0x04] },
  // Microsoft's compound file, which .xls is.
  { kind: 'spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'notText', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'notText', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'notText', bytes: [0xff, 0xd8, 0xff] }
];

const MARKUP = /^\s*<(?:\?xml|!doctype|html)/i;

export function isSpreadsheetName(name: string): boolean {
  return SPREADSHEET_NAME.test(name);
}

/** What a file is by its first bytes; by its name where these say nothing. XML and web pages are no tables, though they are texts. */
export function sniffFile(name: string, bytes: Uint8Array): 'spreadsheet' | 'notText' | 'calendar' | 'table' {
  const signature = SIGNATURES.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (signature) return signature.kind;
  // A byte order mark and blanks may come before.
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 100)).replace(/^\ufeff/, '');
  if (/^\s*BEGIN:VCALENDAR/i.test(start)) return 'calendar';
  if (MARKUP.test(start)) return 'notText';
  if (/\.ics$/i.test(name)) return 'calendar';
  return 'table';
}
