import { applyChanges } from '../../../../../../domain/register/testing/registers';
import type { ClassMove, Register, RegisterChange, Stored } from '../../../../../../domain/register/types';
import { EntError, type EntErrorKind } from '../../../../../../lists/errors';
import type { ApplyReport, RegisterRepository } from '../../../../../../lists/repositories/register';

/** A register in memory, whose ETags count as SharePoint's do. */
export interface MemoryRegister extends Pick<RegisterRepository, 'load' | 'apply' | 'moves'> {
  register: Register;
  classMoves: Stored<ClassMove>[];
  /** Everything that was asked to be written, in order. */
  asked: RegisterChange[];
  /** The next writing of such a change fails so. */
  refuse: (isMeant: (change: RegisterChange) => boolean, kind: EntErrorKind) => void;
}

export function memoryRegister(first: Register, moves: Stored<ClassMove>[] = []): MemoryRegister {
  const refusals: { isMeant: (change: RegisterChange) => boolean; kind: EntErrorKind }[] = [];
  const memory: MemoryRegister = {
    register: first,
    classMoves: moves,
    asked: [],
    refuse: (isMeant, kind) => void refusals.push({ isMeant, kind }),
    load: async () => memory.register,
    moves: async () => [...memory.classMoves].reverse(),
    apply: async (changes, options) => {
      const report: ApplyReport = { done: [], failed: [], notSent: [], cancelled: false, requests: 1, waitedMs: 0 };
      for (const change of changes) {
        memory.asked.push(change);
        const at = refusals.findIndex(({ isMeant }) => isMeant(change));
        const [refusal] = at >= 0 ? refusals.splice(at, 1) : [];
        if (refusal || isOutdated(memory, change)) {
          report.failed.push({ change, error: new EntError(refusal?.kind ?? 'conflict', 'test') });
          continue;
        }
        write(memory, change);
        report.done.push({ change, id: change.op === 'add' ? 0 : change.id });
      }
      options?.onProgress?.(changes.length, changes.length);
      return report;
    }
  };
  return memory;
}

function isOutdated({ register, classMoves }: MemoryRegister, change: RegisterChange): boolean {
  if (change.op === 'add') return false;
  const rows = { pupil: register.pupils, guardian: register.guardians, staff: register.staff, access: register.accesses, move: classMoves };
  const row = (rows[change.kind as keyof typeof rows] as { id: number; etag: string }[]).find(({ id }) => id === change.id);
  return row?.etag !== change.etag;
}

function write(memory: MemoryRegister, change: RegisterChange): void {
  if (change.kind !== 'move') {
    memory.register = applyChanges(memory.register, [change]);
    return;
  }
  const id = change.op === 'add' ? memory.classMoves.length + 501 : change.id;
  const etag = change.op === 'add' ? `"${id},1"` : `${change.etag}+`;
  memory.classMoves = [...memory.classMoves.filter((move) => move.id !== id), { ...change.value, id, etag }];
}
