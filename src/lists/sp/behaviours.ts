import type { TimelinePipe } from '@pnp/core';
import { InjectHeaders, RejectOnError, ResolveOnData, parseODataJSON, type Queryable } from '@pnp/queryable';
import { EntError } from '../errors';
import { refusalOf } from './refusal';
import type { Transport } from './transport';

/** What this product does instead of PnPjs's SPFx preset, one behaviour a function. */

/** Minimal metadata, the etag of every row, no cached answer, the page's own cookie. */
export function Headers(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.pre(async (url, init, result) => [url, { ...init, cache: 'no-store', credentials: 'same-origin' }, result]);
    return instance.using(InjectHeaders({ Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8' }));
  };
}

/** Every request leaves through the page's one transport. @param through see `Transport.send` */
export function Send(transport: Transport, webUrl: string, signal?: AbortSignal, through?: typeof fetch): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace(async (url, init) =>
      transport.send(webUrl, url.toString(), { ...init, signal: signal ?? init.signal }, through)
    );
    return instance;
  };
}

/** Reads an answer's value; a refused part of a batch, which the transport did not see alone, becomes our error here. */
export function Parse(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.parse.replace(async (url, response, result) => {
      const body = response.status === 204 ? '' : await response.text();
      if (!response.ok) {
        throw refusalOf(url.toString(), response.status, body);
      }
      return [url, response, result ?? valueIn(url, body)];
    });
    return instance;
  };
}

function valueIn(url: URL, body: string): unknown {
  if (body.trim() === '') {
    return {};
  }
  try {
    return parseODataJSON(JSON.parse(body));
  } catch (error) {
    // A page in place of data is the sign-in that a proxy or SharePoint put before the API.
    throw new EntError(body.trimStart().startsWith('<') ? 'sessionExpired' : 'unexpected', `${url.toString()}: ${String(error)}`);
  }
}

/** The promise that the caller holds follows the request. */
export function Settle(): TimelinePipe<Queryable> {
  return (instance) => instance.using(RejectOnError(), ResolveOnData());
}
