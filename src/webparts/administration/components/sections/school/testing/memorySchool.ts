import type { School } from '../../../../../../domain/types';
import { ConflictError } from '../../../../../../lists/errors';
import type { StoredSchool } from '../../../../../../lists/repositories/administration';
import type { SchoolChanges } from '../../../../../../lists/repositories/schoolItem';
import { school } from '../../../testing/renderSection';

/** The school's one item with its ETag, in memory: what two administrators do to it at once can be said step by step. */
export class MemorySchool {
  /** What was written, in order; the colleague's edits are not among it. */
  public readonly writes: SchoolChanges[] = [];
  /** Thrown by the next write in its place. */
  public fault: unknown;
  private version = 1;
  private stored: School;

  public constructor(own: Partial<School> = {}) {
    this.stored = { ...school, ...own };
  }

  public get current(): StoredSchool {
    return { school: this.stored, etag: `"${this.version}"` };
  }

  /** Another administrator saves something meanwhile. */
  public colleagueEdits(changes: SchoolChanges): void {
    const { weekAAnchor, zone, ...rest } = changes;
    this.stored = {
      ...this.stored,
      ...rest,
      ...(weekAAnchor !== undefined && { weekAAnchor: weekAAnchor ?? undefined }),
      ...(zone !== undefined && { zone: zone ?? undefined })
    };
    this.version++;
  }

  public readonly school = async (): Promise<StoredSchool> => this.current;

  public readonly updateSchool = async (changes: SchoolChanges, etag?: string): Promise<StoredSchool> => {
    const { fault } = this;
    if (fault !== undefined) {
      this.fault = undefined;
      throw fault;
    }
    if (etag !== this.current.etag) throw new ConflictError(this.current, 'memory');
    this.writes.push(changes);
    this.colleagueEdits(changes);
    return this.current;
  };
}
