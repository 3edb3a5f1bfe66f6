import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { errors } from './errors';
import type { SpResponse } from './protocol';

/** One request of a $batch as its text says it. */
export interface BatchPart {
  method: string;
  /** Absolute, as PnPjs writes it. */
  url: string;
  headers: Record<string, string>;
  body: string;
}

function boundaryOf(contentType: string | undefined): string {
  const match = /multipart\/mixed\s*;\s*boundary="?([^";\s]+)"?/i.exec(contentType ?? '');
  if (match?.[1] === undefined) throw errors.badRequest('A batch is multipart/mixed with a boundary.');
  return match[1];
}

/** Header lines up to the first empty one, and the index after it. */
function readHeaders(lines: string[], from: number): { headers: Record<string, string>; next: number } {
  const headers: Record<string, string> = {};
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return { headers, next: at + 1 };
    const colon = line.indexOf(':');
    if (colon < 1) throw errors.badRequest('A batch part has an unreadable header.');
    headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, next: at };
}

function sections(lines: string[], boundary: string): string[][] {
  const found: string[][] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    if (line.trimEnd() === `--${boundary}--`) {
      if (current) found.push(current);
      return found;
    }
    if (line.trimEnd() === `--${boundary}`) {
      if (current) found.push(current);
      current = [];
    } else current?.push(line);
  }
  throw errors.badRequest('The batch does not end with its boundary.');
}

function readRequest(lines: string[]): BatchPart {
  const [requestLine = '', ...rest] = lines;
  const match = /^([A-Z]+) (\S+) HTTP\/1\.1$/.exec(requestLine.trim());
  if (match?.[1] === undefined || match[2] === undefined) throw errors.badRequest('A batch part has no request line.');
  const { headers, next } = readHeaders(rest, 0);
  return { method: match[1], url: match[2], headers, body: rest.slice(next).join('\n').trim() };
}

function readSections(lines: string[], boundary: string, inChangeset: boolean): BatchPart[] {
  return sections(lines, boundary).flatMap((section) => {
    const { headers, next } = readHeaders(section, 0);
    const rest = section.slice(next);
    if (/^multipart\/mixed/i.test(headers['content-type'] ?? '')) {
      if (inChangeset) throw errors.badRequest('A changeset holds no changeset.');
      return readSections(rest, boundaryOf(headers['content-type']), true);
    }
    const part = readRequest(rest);
    if (inChangeset && part.method === 'GET') throw errors.badRequest('A changeset holds no GET.');
    return [part];
  });
}

/**
 * Reads the parts in order, changesets flattened: they are not transactional (D).
 * @throws SpError 400 for what is no batch
 */
export function parseBatch(contentType: string | undefined, body: string): BatchPart[] {
  return readSections(body.split(/\r?\n/), boundaryOf(contentType), false);
}

/** The answer: one flat part for each request, in order. */
export function renderBatch(responses: SpResponse[]): { contentType: string; body: string } {
  const boundary = `batchresponse_${randomUUID()}`;
  const lines: string[] = [];
  for (const response of responses) {
    lines.push(`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '');
    lines.push(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? 'Unknown'}`);
    for (const [name, value] of Object.entries(response.headers)) lines.push(`${name.toUpperCase()}: ${value}`);
    lines.push('', response.body);
  }
  lines.push(`--${boundary}--`, '');
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: lines.join('\r\n') };
}
