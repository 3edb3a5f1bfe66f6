import { makeSessionKey } from '../../../../domain/sessionKey';
import type { Homework } from '../../../../domain/types';
import { ConflictError, EntError } from '../../../../lists/errors';
import type { DiaryParts, Note } from '../../../../lists/repositories/diary/types';

/** The diary's parts in memory, as far as a fault or a moment cannot be had from a server. One that is not here says so. */
export class MemoryParts {
  public notes: Note[] = [];
  /** Work of other teachers that is due some day. */
  public due: Homework[] = [];
  /** What the next writes of a part meet. */
  public faults: ('denied' | 'none')[] = [];
  /** How often each part was asked. */
  public asked: string[] = [];
  private ids = 100;

  public parts(): DiaryParts {
    const known: Partial<DiaryParts> = {
      notes: {
        ofWeek: async () => this.notes,
        save: async (lesson, body, before) => {
          this.asked.push('notes.save');
          if (this.faults.shift() === 'denied') throw new EntError('denied', 'test');
          const key = makeSessionKey(lesson);
          const stored = this.notes.find((note) => note.key === key);
          if (stored && stored.rows[0].etag !== before?.rows[0].etag) throw new ConflictError(stored, 'test');
          const version = Number(stored?.rows[0].etag ?? 0) + 1;
          const note = { key, body, modified: '', rows: [{ id: stored?.rows[0].id ?? ++this.ids, etag: `${version}` }] };
          this.notes = [...this.notes.filter((each) => each !== stored), note];
          return note;
        }
      },
      workload: {
        dueIn: async (classes, weeks) => {
          this.asked.push(`workload ${classes.join()} ${weeks.join()}`);
          return this.due;
        }
      }
    };
    return new Proxy(known as DiaryParts, {
      get: (parts, name) => {
        const part: unknown = Reflect.get(parts, name);
        if (part === undefined) throw new Error(`no ${String(name)} in memory`);
        return part;
      }
    });
  }
}
