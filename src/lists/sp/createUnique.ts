import type { ListDefinition, ValuesOf } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { findByToken } from './createWithToken';
import { checkLengths } from './formValues';
import { listOf } from './listOf';
import { Refusal, UnknownOutcome } from './refusal';

/** SPDuplicateValuesFoundException, whatever its status (500 or 400). */
const DUPLICATE = -2130575169;
const ATTEMPTS = 4;
/** SharePoint may still be at a write whose answer was lost. */
const PAUSE_BEFORE_ASKING = 400;

/**
 * Creates one item at the root of a list that refuses a second row of a key, and answers with its id, or with `taken` when the key is somebody
 * else's. Whose it is tells the token: after a lost answer, and when SharePoint refuses, since the first row of that key may be one's own of
 * which nothing was heard.
 * @throws EntError `unknownOutcome` when asking did not tell either
 */
export async function createUnique<L extends ListDefinition>(
  sp: SharePoint,
  list: L,
  values: ValuesOf<L>,
  token: string
): Promise<number | 'taken'> {
  checkLengths(list, values);
  for (let attempt = 1; ; attempt++) {
    try {
      const { Id } = (await listOf(sp, list).items.add({ ...values, EntToken: token })) as { Id: number };
      return Id;
    } catch (error) {
      const refused = error instanceof Refusal && error.code === DUPLICATE;
      if (!refused && !(error instanceof UnknownOutcome)) {
        throw error;
      }
      if (!refused) {
        await sp.transport.clock.sleep(PAUSE_BEFORE_ASKING);
      }
      const own = await ask(sp, list, token, error.detail);
      if (own !== undefined) {
        return own;
      }
      if (refused) {
        return 'taken';
      }
      if (attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

async function ask(sp: SharePoint, list: ListDefinition, token: string, why: string): Promise<number | undefined> {
  try {
    return await findByToken(sp, list, token);
  } catch (error) {
    throw new EntError('unknownOutcome', `${why}; asking by token failed too: ${String(error)}`);
  }
}
