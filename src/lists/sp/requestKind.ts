/** A read may be sent again at any time; a write only when SharePoint surely refused it. */
export type RequestKind = 'read' | 'write';

const BATCH = /\/_api\/\$batch(\?|$)/i;
const CONTEXT_INFO = /\/_api\/contextinfo(\?|$)/i;
const PART_METHOD = /^(GET|POST|PUT|PATCH|MERGE|DELETE) https?:\/\/\S+ HTTP\/1\.1\r?$/gim;

export function isBatch(url: string): boolean {
  return BATCH.test(url);
}

/** What a request does: a `$batch` is a read when every part of it is a GET. */
export function kindOf(url: string, init: RequestInit): RequestKind {
  const method = (init.method ?? 'GET').toUpperCase();
  if (method === 'GET' || method === 'HEAD' || CONTEXT_INFO.test(url)) {
    return 'read';
  }
  if (isBatch(url) && typeof init.body === 'string') {
    const methods = [...init.body.matchAll(PART_METHOD)].map((match) => match[1].toUpperCase());
    return methods.length > 0 && methods.every((part) => part === 'GET') ? 'read' : 'write';
  }
  return 'write';
}
