import type { ByteRange } from '../../store/Blobs';
import type { Context } from '../context';
import { type Result, answer } from '../registry';

/** What is sent, and how a client knows it again. */
export interface Download {
  blobId: string;
  size: number;
  name: string;
  etag: string;
  /** ISO instant. */
  modified: string;
}

/** One range of bytes as RFC 9110 writes it; `invalid` when it lies outside, undefined for none or one that is not understood. */
export function byteRange(header: string | undefined, size: number): ByteRange | 'invalid' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [, first = '', last = ''] = match;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start >= size || end < start ? 'invalid' : { start, end };
}

const names = (header: string, etag: string): boolean =>
  header.split(/,(?=\s*(?:"|W\/|\*))/).some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);

function isUnchanged(context: Context, { etag, modified }: Download): boolean {
  const { 'if-none-match': match, 'if-modified-since': since } = context.headers;
  if (match !== undefined) return names(match, etag);
  const instant = since === undefined ? NaN : Date.parse(since);
  return !Number.isNaN(instant) && Date.parse(modified) <= instant;
}

/** The bytes of a file with Range, If-None-Match, If-Modified-Since (D: RFC 9110; O for the headers of the answer). */
export function download(context: Context, file: Download): Result {
  const headers: Record<string, string> = {
    etag: file.etag,
    'last-modified': new Date(file.modified).toUTCString(),
    'accept-ranges': 'bytes'
  };
  if (isUnchanged(context, file)) return answer.nothing(304, headers);
  const ifRange = context.headers['if-range'];
  const asked = ifRange === undefined || ifRange === file.etag ? byteRange(context.headers.range, file.size) : undefined;
  if (asked === 'invalid') return answer.nothing(416, { ...headers, 'content-range': `bytes */${file.size}` });
  const body = {
    ...headers,
    'content-type': 'application/octet-stream',
    // Uploaded HTML and SVG are never shown by the site that holds them.
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
    'x-content-type-options': 'nosniff'
  };
  return asked
    ? answer.content(file.blobId, { ...body, 'content-range': `bytes ${asked.start}-${asked.end}/${file.size}` }, asked)
    : answer.content(file.blobId, body);
}
