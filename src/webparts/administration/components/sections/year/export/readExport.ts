import type { SchoolToExport } from '../../../../../../domain/exports/schoolExport';
import type { ExportPart } from '../../../../../../domain/exports/words';
import type { Register } from '../../../../../../domain/register/types';
import type { RegisterRepository } from '../../../../../../lists/repositories/register';
import { isRefusal } from './passing';

type Reads = Pick<RegisterRepository, 'loadPart' | 'moves' | 'imports'>;
export type ReadParts = Required<Pick<SchoolToExport, 'register' | 'moves' | 'imports' | 'unread'>>;

const REGISTER_PARTS: readonly (keyof Register)[] = ['classes', 'subjects', 'groups', 'staff', 'pupils', 'guardians', 'slots', 'accesses'];

/**
 * Reads anew what an export holds, one list after the other, so that one which is refused does not take the others with it: it is named in `unread`.
 * @param onProgress lists read, and how many there are
 * @throws EntError when SharePoint cannot be reached; DOMException `AbortError` when stopped
 */
export async function readExport(
  register: Reads,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void
): Promise<ReadParts> {
  const unread: ExportPart[] = [];
  const total = REGISTER_PARTS.length + 2;
  let done = 0;
  const read = async <T>(part: ExportPart, ask: () => Promise<T[]>): Promise<T[]> => {
    signal.throwIfAborted();
    onProgress(done++, total);
    try {
      return await ask();
    } catch (error) {
      if (!isRefusal(error)) {
        throw error;
      }
      console.error(`ENT: ${part} could not be read for the export.`, error);
      unread.push(part);
      return [];
    }
  };
  const rows: Partial<Register> = {};
  const readPart = async <K extends keyof Register>(part: K): Promise<void> => {
    const found = await read<Register[K][number]>(part, async () => (await register.loadPart([part], signal))[part]);
    rows[part] = found as Register[K];
  };
  for (const part of REGISTER_PARTS) {
    await readPart(part);
  }
  const moves = await read('moves', () => register.moves(signal));
  const imports = await read('imports', () => register.imports());
  return { register: rows as Register, moves, imports, unread };
}
