import type { Register, RegisterChange } from '../../../../../../domain/register/types';
import { applyChanges, EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport, ImportRecord, JournalledImport, RegisterRepository } from '../../../../../../lists/repositories/register';

type Writing = Parameters<RegisterRepository['apply']>[1];

/** The register and its journal in memory: rows are written ten by ten, as in batches, and a test may stand between two. */
export class MemoryRegister implements Pick<RegisterRepository, 'load' | 'apply' | 'imports' | 'lastImport' | 'recordImport'> {
  public current: Register;
  public readonly journal: JournalledImport[] = [];
  /** What each call of `apply` was given. */
  public readonly applied: (readonly RegisterChange[])[] = [];
  /** Between two batches: awaited, e.g. to stop or to change something meanwhile. */
  public between: (done: number, options: Writing) => Promise<void> = async () => undefined;
  /** The error of a row that is not written. */
  public faultOf: (change: RegisterChange) => EntError | undefined = () => undefined;
  public recordFault: EntError | undefined;

  public constructor(register: Partial<Register> = {}) {
    this.current = { ...EMPTY_REGISTER, ...register };
  }

  public readonly load = async (): Promise<Register> => this.current;

  public readonly apply: RegisterRepository['apply'] = async (changes, options) => {
    this.applied.push(changes);
    const report: ApplyReport = { done: [], failed: [], notSent: [...changes], cancelled: false, requests: 0, waitedMs: 0 };
    while (report.notSent.length > 0) {
      if (options?.signal?.aborted) return { ...report, cancelled: true };
      for (const change of report.notSent.splice(0, 10)) {
        const error = this.faultOf(change);
        if (error) {
          report.failed.push({ change, error });
        } else {
          this.current = applyChanges(this.current, [change]);
          report.done.push({ change, id: 1 });
        }
      }
      options?.onProgress?.(changes.length - report.notSent.length, changes.length);
      await this.between(report.done.length, options);
    }
    return report;
  };

  public readonly imports = async (): Promise<JournalledImport[]> => this.journal;

  public readonly lastImport: RegisterRepository['lastImport'] = async (kind) => this.journal.find((each) => each.kind === kind);

  public readonly recordImport = async (record: ImportRecord, token: string): Promise<void> => {
    const { recordFault } = this;
    if (recordFault) {
      this.recordFault = undefined;
      throw recordFault;
    }
    if (!this.journal.some(({ etag }) => etag === token)) {
      this.journal.unshift({ ...record, id: this.journal.length + 1, etag: token, by: 'Mme Aubépine' });
    }
  };
}
