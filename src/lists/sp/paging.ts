import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import type { IItems } from '@pnp/sp/items';
import { EntError } from '../errors';
import { refusalOf } from './refusal';

/** Rows of a list in the order of their ids, and whether there are more. */
export interface Page<R> {
  rows: R[];
  more: boolean;
}

/**
 * A page of a list of any size, by id and without a filter: what SharePoint serves above the list view threshold. Whether more rows
 * follow is SharePoint's own word, since a page may be shorter than asked; PnPjs's parser drops it.
 * @param after the id of the last row known, 0 to begin
 */
export function pageAfter<R extends { Id: number }>(items: IItems, after: number, size: number): Promise<Page<R>> {
  const page = items.top(size);
  return (after > 0 ? page.skip(after) : page).using(KeepNextLink())<Page<R>>();
}

function KeepNextLink(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.parse.replace(async (url, response, result) => {
      const body = await response.text();
      if (!response.ok) {
        throw refusalOf(url.toString(), response.status, body);
      }
      return [url, response, result ?? pageIn(url, body)];
    });
    return instance;
  };
}

function pageIn(url: URL, body: string): Page<unknown> {
  try {
    const answer = JSON.parse(body) as { value?: unknown; 'odata.nextLink'?: unknown };
    if (Array.isArray(answer.value)) {
      return { rows: answer.value, more: typeof answer['odata.nextLink'] === 'string' };
    }
    throw new SyntaxError('no rows');
  } catch (error) {
    throw new EntError(body.trimStart().startsWith('<') ? 'sessionExpired' : 'unexpected', `${url.toString()}: ${String(error)}`);
  }
}
