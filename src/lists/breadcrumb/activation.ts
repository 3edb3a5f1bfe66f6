import { body, headers } from '@pnp/queryable';
import { spGet, spPost, SPQueryable } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import { parseSettings, settingsJson } from '../../domain/breadcrumb/settings';
import type { BreadcrumbSettings } from '../../domain/breadcrumb/types';
import { EntError } from '../errors';
import { valueOf, type SharePoint } from '../sp';
import { UnknownOutcome } from '../sp/refusal';

/** Of the extension's manifest. */
export const BREADCRUMB_ID = 'b5b0f0a4-6b1c-4a86-9a0f-5b7c1f3f6d21';

/** Where the breadcrumb shows: nowhere, on this site alone, or on every web of its site collection. */
export type Reach = 'none' | 'site' | 'subSites';

export interface Activation {
  reach: Reach;
  settings: BreadcrumbSettings;
}

export interface BreadcrumbActivation {
  /**
   * Reads the user custom actions of the site, in one `$batch`. A row of the tenant-wide extensions is not seen: only those who manage the
   * app catalog may read them.
   */
  check(): Promise<Activation>;
  /**
   * Makes it so, whatever was there: one action is added or changed, others of the extension are taken away. Nothing is written where it
   * is so already.
   * @throws EntError `denied` without the right, or where the site refuses custom actions (custom script is switched off, #7380 of
   * SharePoint/sp-dev-docs); `unknownOutcome` when answers went on getting lost
   */
  set(wanted: Activation): Promise<void>;
}

const LOCATION = 'ClientSideExtension.ApplicationCustomizer';
/** What is called so in SharePoint's own lists of actions; nobody reads it on a page. */
const TITLE = 'ENT: fil d’Ariane';
/** A write is followed by a look: a lost answer, or a double that the browser itself sent again, is seen by the next one. */
const ROUNDS = 5;

/** Where an action hangs, by what its reach is. */
const CARRIERS = { site: '_api/web', subSites: '_api/site' } as const;
type Carrier = keyof typeof CARRIERS;

interface Action {
  Id: string;
  Location: string;
  ClientSideComponentId: string;
  ClientSideComponentProperties: string | null;
}

type Observed = Record<Carrier, Action[]>;
type Write = (web: IWeb) => Promise<unknown>;

export function createBreadcrumbActivation(sp: SharePoint): BreadcrumbActivation {
  const at = (web: IWeb, carrier: Carrier, id?: string): ReturnType<typeof SPQueryable> =>
    SPQueryable([web, sp.webUrl], `${CARRIERS[carrier]}/usercustomactions${id === undefined ? '' : `('${id}')`}`);

  const observe = async (): Promise<Observed> => {
    const read = (web: IWeb, carrier: Carrier): Promise<Action[]> =>
      spGet(at(web, carrier).select('Id', 'Location', 'ClientSideComponentId', 'ClientSideComponentProperties'));
    const [site, subSites] = await sp.batch((web) => [read(web, 'site'), read(web, 'subSites')]);
    return { site: valueOf(site).filter(isOurs), subSites: valueOf(subSites).filter(isOurs) };
  };

  const change = (carrier: Carrier, { Id }: Action, method: 'MERGE' | 'DELETE', values: object = {}): Write => {
    return (web) => spPost(at(web, carrier, Id), body(values, headers({ 'IF-Match': '*', 'X-HTTP-Method': method })));
  };

  /** What differs from what is wanted; nothing where it is so. */
  const writesFor = (observed: Observed, { reach, settings }: Activation): Write[] => {
    const properties = settingsJson(settings);
    return (['site', 'subSites'] as const).flatMap((carrier): Write[] => {
      const [kept, ...doubles] = reach === carrier ? observed[carrier] : [undefined, ...observed[carrier]];
      const removals = doubles.flatMap((action) => (action ? [change(carrier, action, 'DELETE')] : []));
      if (reach !== carrier) return removals;
      const values = { ClientSideComponentProperties: properties };
      if (!kept) {
        const added = { Title: TITLE, Location: LOCATION, ClientSideComponentId: BREADCRUMB_ID, ...values };
        return [(web) => spPost(at(web, carrier), body(added)), ...removals];
      }
      return kept.ClientSideComponentProperties === properties ? removals : [change(carrier, kept, 'MERGE', values), ...removals];
    });
  };

  return {
    check: async () => activationOf(await observe()),
    set: async (wanted) => {
      for (let round = 0; round < ROUNDS; round++) {
        const writes = writesFor(await observe(), wanted);
        if (writes.length === 0) return;
        for (const write of writes) await ignoringLoss(write(sp.web));
      }
      throw new EntError('unknownOutcome', `the custom actions of ${sp.webUrl} are not as wanted after ${ROUNDS} rounds`);
    }
  };
}

function isOurs({ Location, ClientSideComponentId }: Action): boolean {
  return Location === LOCATION && ClientSideComponentId.toLowerCase() === BREADCRUMB_ID;
}

function activationOf({ site, subSites }: Observed): Activation {
  const [action] = [...subSites, ...site];
  const { settings } = parseSettings(action?.ClientSideComponentProperties ?? '');
  return { reach: subSites.length > 0 ? 'subSites' : site.length > 0 ? 'site' : 'none', settings };
}

/** The next look tells what became of it. */
async function ignoringLoss(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof UnknownOutcome)) throw error;
  }
}
