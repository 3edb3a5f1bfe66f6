import { claimKeyLike, parseCancellationKey, parseClaimKey, parseResourceDay } from '../../../domain/bookings/bookingKeys';
import { dayInZone } from '../../../domain/days';
import type { Day } from '../../../domain/types';
import { removeRow, writeRows } from '../../bulk';
import { bookingDecisions, bookings } from '../../definitions';
import type { ListDefinition } from '../../definitions/types';
import type { SharePoint } from '../../sp';
import { listOf } from '../../sp/listOf';
import { pageAfter } from '../../sp/paging';
import type { PurgeOptions, PurgeReport } from './types';

const PAGE = 1000;
/** Rows are deleted in the order of their ids; after so many newer ones in a row nothing old is looked for any more. */
const NEWER_TO_STOP = 20_000;

interface OldRow {
  Id: number;
  Created: string;
  EntKey: string | null;
  EntResourceDay: number | null;
  'odata.etag'?: string;
}

/**
 * Deletes the rows of days before `before`, resource-day by whole resource-day in the end: pages in the order of ids, which every list of any
 * size answers, until what comes is all newer. Who may not delete is told so by SharePoint.
 */
export async function purge(sp: SharePoint, before: Day, { onProgress, signal }: PurgeOptions = {}): Promise<PurgeReport> {
  const report: PurgeReport = { deleted: 0, failed: 0, cancelled: false };
  // Decisions first: they mean nothing without the bookings that they speak of.
  for (const list of [bookingDecisions, bookings]) {
    await purgeList(sp, list, before, report, { onProgress, signal });
  }
  return report;
}

/** How many rows `purge` would delete. The signal ends it with what was counted so far. */
export async function countOld(sp: SharePoint, before: Day, { onProgress, signal }: PurgeOptions = {}): Promise<number> {
  let count = 0;
  for (const list of [bookingDecisions, bookings]) {
    await eachPage(sp, list, before, signal, async (old) => {
      count += old.length;
      onProgress?.(count);
      return true;
    });
  }
  return count;
}

async function purgeList(sp: SharePoint, list: ListDefinition, before: Day, report: PurgeReport, options: PurgeOptions): Promise<void> {
  const { onProgress, signal } = options;
  const whole = await eachPage(sp, list, before, signal, async (old) => {
    const done = report.deleted;
    const run = await writeRows(
      sp,
      old.map((row) => removeRow(list, row.Id, row['odata.etag'] ?? '*')),
      { signal, onProgress: (count) => onProgress?.(done + count) }
    );
    if (run.stoppedBy) {
      throw run.stoppedBy;
    }
    report.deleted += run.done.length;
    report.failed += run.failed.length;
    report.cancelled = run.cancelled;
    const [refused] = run.failed.filter(({ error }) => error.kind === 'denied');
    if (refused) {
      throw refused.error;
    }
    return !run.cancelled;
  });
  report.cancelled = report.cancelled || !whole;
}

/**
 * Tells the old rows of a list, page by page, until all that comes is newer.
 * @returns false when the signal or `onOld` ended it before
 */
async function eachPage(
  sp: SharePoint,
  list: ListDefinition,
  before: Day,
  signal: AbortSignal | undefined,
  onOld: (old: OldRow[]) => Promise<boolean>
): Promise<boolean> {
  let after = 0;
  let newer = 0;
  for (;;) {
    if (signal?.aborted) {
      return false;
    }
    const items = listOf(signal ? sp.withSignal(signal) : sp, list).items.select('Id', 'Created', 'EntKey', 'EntResourceDay');
    const { rows, more } = await pageAfter<OldRow>(items, after, PAGE);
    const old = rows.filter((row) => isBefore(row, before));
    newer = old.length > 0 ? 0 : newer + rows.length;
    if (!(await onOld(old))) {
      return false;
    }
    after = rows[rows.length - 1]?.Id ?? after;
    if (!more || newer >= NEWER_TO_STOP) {
      return true;
    }
  }
}

/**
 * True only where all that the row says is old: its number, its key, and when SharePoint stored it. A crafted row may keep a key of a day to come
 * under the number of an old one; without it the later claims of that slot would no longer count.
 */
function isBefore({ EntResourceDay, EntKey, Created }: OldRow, before: Day): boolean {
  const key = EntKey ?? '';
  const claim = parseClaimKey(parseCancellationKey(key)?.target ?? claimKeyLike(key) ?? '');
  const days = [dayInZone(Date.parse(Created), 'UTC'), parseResourceDay(EntResourceDay ?? 0)?.day, claim?.day];
  return days.every((day) => day === undefined || day < before);
}
