import { parseBatch, renderBatch } from './batch';
import { type Host, demandDigest, dispatch, locate, requestUrl } from './dispatch';
import { SpError, errors } from './errors';
import { faultResponse } from './faultResponse';
import { CutConnection, type Faults } from './faults';
import { type Format, type SpRequest, type SpResponse, errorResponse } from './protocol';

const minimal: Format = { metadata: 'minimal', version: 3 };

export interface FrontResponse extends SpResponse {
  /** How many requests a $batch held. */
  batchParts: number;
}

/** One request with the fault that meets it. @throws CutConnection */
function answerOne(host: Host, faults: Faults, request: SpRequest): SpResponse {
  const fault = faults.take(request.method, request.url);
  const instead = faultResponse(fault, host.now());
  if (instead) return instead;
  if (fault?.kind === 'cutBeforeCommit') {
    dispatch(host, request, () => {
      throw new CutConnection('cutBeforeCommit');
    });
    throw new CutConnection('cutBeforeCommit');
  }
  const response = dispatch(host, request);
  if (fault?.kind === 'cutAfterCommit') throw new CutConnection('cutAfterCommit');
  return response;
}

/** Absolute address of the web that a part speaks to, decoded: clients write it either way. */
function webOf(url: string): string | undefined {
  const [web = ''] = url.split(/\/_api\//i, 1);
  try {
    return decodeURI(web).toLowerCase();
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Each part is answered alone, in order; nothing is rolled back when one fails (D). */
function answerBatch(host: Host, faults: Faults, request: SpRequest): FrontResponse {
  const fault = faults.take(request.method, request.url);
  const instead = faultResponse(fault, host.now());
  if (instead) return { ...instead, batchParts: 0 };
  if (fault?.kind === 'cutBeforeCommit') throw new CutConnection('cutBeforeCommit');
  const located = locate(host.store, requestUrl(request).pathname);
  if (!located) throw errors.siteMissing();
  demandDigest(host, request, located.site, located.rest);
  if (Buffer.byteLength(request.body) > host.switches.batchBodyLimit) throw errors.batchTooLarge();
  const parts = parseBatch(request.headers['content-type'], request.body);
  if (parts.length > host.switches.batchPartLimit) throw errors.tooManyBatchParts(host.switches.batchPartLimit);
  const web = `${request.origin}${located.site.url}`.toLowerCase();
  const responses = parts.map((part): SpResponse => {
    // D: a batch speaks to one site.
    if (webOf(part.url) !== web) return errorResponse(errors.badRequest('A batch part addresses another site.'), minimal, 'Batch');
    const inner: SpRequest = {
      ...request,
      method: part.method === 'PATCH' ? 'MERGE' : part.method,
      url: part.url.slice(request.origin.length),
      headers: part.headers,
      body: part.body,
      upload: undefined,
      needsDigest: false,
      arrived: undefined
    };
    const response = answerOne(host, faults, inner);
    return response.content ? errorResponse(errors.notImplemented('the bytes of a file in a batch'), minimal, 'Batch') : response;
  });
  if (fault?.kind === 'cutAfterCommit') throw new CutConnection('cutAfterCommit');
  const { contentType, body } = renderBatch(responses);
  return { status: 200, headers: { 'content-type': contentType }, body, operation: 'Batch', batchParts: parts.length };
}

/**
 * Answers what comes to any `_api` address.
 * @throws CutConnection when a fault asks to cut the connection
 */
export function answerRequest(host: Host, faults: Faults, request: SpRequest): FrontResponse {
  const isBatch = /\/_api\/(\$|%24)batch(\?|$)/i.test(request.url);
  if (!isBatch) return { ...answerOne(host, faults, request), batchParts: 0 };
  try {
    if (request.method !== 'POST') throw errors.notImplemented(`${request.method} $batch`);
    return answerBatch(host, faults, request);
  } catch (error) {
    if (error instanceof SpError) return { ...errorResponse(error, minimal, 'Batch'), batchParts: 0 };
    throw error;
  }
}
