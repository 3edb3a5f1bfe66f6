import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import type { Account } from '../../domain/register/accountMatch';
import { pacerOf, type WriteOptions } from '../bulk';
import { Channel } from '../bulk/channel';
import { EntError } from '../errors';
import { valueOf, type SharePoint } from '../sp';
import { loginOf } from './frame';

/** The accounts of the tenant, as SharePoint's people picker finds them. */
export interface DirectoryRepository {
  /** Accounts of which a word of the name or the address begins with the text; none for an empty one. */
  search(text: string, signal?: AbortSignal): Promise<Account[]>;
  /** The same for many texts, a hundred a `$batch`. Each text's accounts, in their order. */
  searchMany(texts: readonly string[], options?: Pick<WriteOptions, 'onProgress' | 'onWait' | 'signal'>): Promise<Account[][]>;
}

const SERVICE = '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
const SUGGESTIONS_AT_MOST = 50;
/** PrincipalType.User: neither groups nor « Everyone ». */
const USERS = 1;
/** Every source of principals. */
const ALL_SOURCES = 15;
const TEXTS_PER_BATCH = 100;

interface PickerEntity {
  Key: string;
  DisplayText: string;
}

export function createDirectory(sp: SharePoint): DirectoryRepository {
  const ask = async (web: IWeb, text: string): Promise<Account[]> => {
    const queryParams = {
      QueryString: text,
      MaximumEntitySuggestions: SUGGESTIONS_AT_MOST,
      PrincipalSource: ALL_SOURCES,
      PrincipalType: USERS,
      AllowEmailAddresses: false,
      AllowMultipleEntities: false
    };
    const answer: unknown = await spPost(SPQueryable([web, sp.webUrl], SERVICE), body({ queryParams }));
    return accountsIn(answer);
  };
  return {
    search: (text, signal) => (text.trim() === '' ? Promise.resolve([]) : ask((signal ? sp.withSignal(signal) : sp).web, text.trim())),

    searchMany: async (texts, { onProgress, onWait, signal } = {}) => {
      const channel = new Channel(sp, pacerOf(sp.transport), onWait);
      const found: Account[][] = [];
      for (let from = 0; from < texts.length; from += TEXTS_PER_BATCH) {
        const some = texts.slice(from, from + TEXTS_PER_BATCH);
        const parts = await channel.batch('read', some.length, (web) => some.map((text) => ask(web, text)), signal);
        found.push(...parts.map(valueOf));
        onProgress?.(found.length, texts.length);
      }
      return found;
    }
  };
}

/** The picker answers with JSON in a text. Without the claims of a person there is no account. */
function accountsIn(answer: unknown): Account[] {
  if (typeof answer !== 'string') {
    throw new EntError('unexpected', `people picker: ${JSON.stringify(answer).slice(0, 200)}`);
  }
  const entities = JSON.parse(answer) as PickerEntity[];
  return entities
    .filter(({ Key }) => Key.includes('|membership|'))
    .map(({ Key, DisplayText }) => ({ login: loginOf(Key), name: DisplayText }));
}
