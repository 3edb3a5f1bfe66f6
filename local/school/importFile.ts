import { planImport, type ImportOptions } from '../../src/domain/imports/planImport';
import { guessMapping } from '../../src/domain/imports/kinds';
import { readFile } from '../../src/domain/imports/readTable';
import type { ImportKind } from '../../src/domain/imports/types';
import type { RegisterRepository } from '../../src/lists/repositories/register';

/**
 * Imports a file as the administration web part does: reads it, guesses its columns, plans, writes.
 * @throws Error when a row is refused or not written: the demonstration's files are faultless
 */
export async function importFile(register: RegisterRepository, kind: ImportKind, bytes: Uint8Array, options: ImportOptions): Promise<void> {
  const { table, refusal } = readFile(bytes);
  if (!table) {
    throw new Error(`${kind}: ${JSON.stringify(refusal)}`);
  }
  const plan = planImport(kind, table, guessMapping(kind, table.headers), await register.load(), options);
  if (plan.rejected.length > 0) {
    throw new Error(`${kind}: ${JSON.stringify(plan.rejected.slice(0, 3))}`);
  }
  const { failed, notSent } = await register.apply(plan.changes);
  if (failed.length > 0 || notSent.length > 0) {
    throw new Error(`${kind}: ${failed.length} failed, ${notSent.length} not sent: ${String(failed[0]?.error)}`);
  }
}
