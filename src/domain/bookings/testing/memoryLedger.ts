import { foldDay } from '../foldDay';
import { makePersonWeek, makeResourceDay } from '../bookingKeys';
import type { DecisionRow, FoldedDay, FoldedResource, LedgerRow } from '../types';
import { START } from './rows';

/** What happens to a request: its answer comes; it is lost with or without its row being written, or the row is written some time later. */
export type Fate = 'answered' | 'lostWritten' | 'lostUnwritten' | 'lostLate' | 'dark' | 'crash';

export type Answer = 'added' | 'duplicate' | 'lost';

/** Both ledgers in memory, with SharePoint's unique key, ids in order and times in whole seconds. */
export class MemoryLedger {
  public now: number = START;
  public readonly resource: FoldedResource;
  public readonly rows: LedgerRow[] = [];
  public readonly decisions: DecisionRow[] = [];
  private readonly underWay: LedgerRow[] = [];

  public constructor(resource: FoldedResource) {
    this.resource = resource;
  }

  /** Adds a row, or does not, and answers, or does not. */
  public add(row: LedgerRow, fate: Fate): Answer {
    if (fate === 'lostUnwritten') return 'lost';
    if (fate === 'lostLate') {
      this.underWay.push(row);
      return 'lost';
    }
    const answer = this.write(row);
    return fate === 'answered' || fate === 'crash' ? answer : 'lost';
  }

  /** Writes what was under way. */
  public deliver(): void {
    for (const row of this.underWay.splice(0)) this.write(row);
  }

  public decide(row: Omit<DecisionRow, 'id' | 'created'>): void {
    this.decisions.push({ ...row, id: this.decisions.length + 1, created: this.now });
  }

  public hasToken(token: string): boolean {
    return this.rows.some((row) => row.token === token);
  }

  public fold(day: number, now: number = this.now): FoldedDay {
    const resourceDay = makeResourceDay(this.resource.number, day);
    const rows = this.rows.filter((row) => row.resourceDay === resourceDay);
    const decisions = this.decisions.filter((row) => row.resourceDay === resourceDay);
    return foldDay({ resource: this.resource, day, rows, decisions, now });
  }

  private write(row: LedgerRow): Answer {
    if (this.rows.some(({ key }) => key.toUpperCase() === row.key.toUpperCase())) return 'duplicate';
    this.rows.push({ ...row, id: this.rows.length + 1, created: this.now });
    return 'added';
  }
}

/** A row without SharePoint's own columns, which `MemoryLedger` gives. */
export function draftRow(author: number, day: number, resource: number, columns: Partial<LedgerRow>): LedgerRow {
  return {
    id: 0,
    author,
    authorName: '',
    created: 0,
    key: '',
    kind: 'claim',
    resourceDay: makeResourceDay(resource, day),
    personWeek: makePersonWeek(author, day),
    bookingNumber: 0,
    token: '',
    acquisition: 0,
    parts: 0,
    scope: '',
    series: 0,
    movedFrom: 0,
    purpose: '',
    slots: '',
    ...columns
  };
}
