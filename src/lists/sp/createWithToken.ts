import { EntError } from '../errors';
import type { ListDefinition, ValuesOf } from '../definitions/types';
import type { SharePoint } from '../sp';
import { checkLengths, formValuesOf } from './formValues';
import { equals, listOf, listUrl } from './listOf';
import { UnknownOutcome } from './refusal';
import { storable } from './siteSchema';

const ATTEMPTS = 3;
/** Before asking whether a lost create was stored: SharePoint may still be at it. */
const PAUSE_BEFORE_ASKING = 400;

/** One column's result, as PnPjs passes it on. */
export interface FieldResult {
  FieldName?: string;
  FieldValue?: string | null;
  HasException?: boolean;
  ErrorCode?: number;
  ErrorMessage?: string | null;
}

/**
 * Creates one item that carries `token`, in a folder below the list (`2026/2GT1`) or at its root (undefined), and answers with its id.
 * Values of columns that a site of the last schema lacks are left out. When the answer is lost it asks for the token before it tries again, at most twice more: one item, whatever the network does.
 * @throws EntError `unknownOutcome` when asking did not tell either; `invalid` when SharePoint refused a value
 */
export async function createWithToken<L extends ListDefinition>(
  sp: SharePoint,
  list: L,
  folder: string | undefined,
  values: ValuesOf<L>,
  token: string
): Promise<number> {
  checkLengths(list, values);
  for (let attempt = 1; ; attempt++) {
    try {
      return await createOnce(sp, list, folder, { ...storable(sp, list, values), EntToken: token });
    } catch (error) {
      if (!(error instanceof UnknownOutcome)) {
        throw error;
      }
      const stored = await askAfterLost(sp, list, token, error);
      if (stored !== undefined) {
        return stored;
      }
      if (attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

/** The lowest id of the items that carry the token, or undefined: an equality on an indexed column. */
export async function findByToken(sp: SharePoint, list: Pick<ListDefinition, 'name'>, token: string): Promise<number | undefined> {
  const rows = await listOf(sp, list).items.select('Id').filter(equals('EntToken', token)).top(10)<{ Id: number }[]>();
  return rows.length > 0 ? Math.min(...rows.map((row) => row.Id)) : undefined;
}

async function createOnce(
  sp: SharePoint,
  list: ListDefinition,
  folder: string | undefined,
  values: Record<string, unknown>
): Promise<number> {
  const path = folder === undefined ? listUrl(sp, list) : `${listUrl(sp, list)}/${folder}`;
  const results: FieldResult[] = await listOf(sp, list).addValidateUpdateItemUsingPath(formValuesOf(values), path);
  return createdId(results, `${list.name}/${folder ?? ''}`);
}

/**
 * The new item's id in the answer of `AddValidateUpdateItemUsingPath`, which is a 200 even when nothing was stored.
 * @throws EntError `invalid` naming each refused column
 */
export function createdId(results: readonly FieldResult[], where: string): number {
  const refused = results.filter((result) => result.HasException);
  const id = Number(results.find((result) => result.FieldName === 'Id')?.FieldValue ?? 0);
  if (refused.length > 0 || !Number.isInteger(id) || id <= 0) {
    const reasons = refused.map((result) => `${result.FieldName ?? '?'}: ${result.ErrorCode ?? ''} ${result.ErrorMessage ?? ''}`);
    throw new EntError('invalid', `${where} not created. ${reasons.join('; ')}`);
  }
  return id;
}

async function askAfterLost(sp: SharePoint, list: ListDefinition, token: string, lost: UnknownOutcome): Promise<number | undefined> {
  await sp.transport.clock.sleep(PAUSE_BEFORE_ASKING);
  try {
    return await findByToken(sp, list, token);
  } catch (error) {
    throw new EntError('unknownOutcome', `${lost.detail}; asking by token failed too: ${String(error)}`);
  }
}
