import { applyTicks, type TickChanges, type Ticks } from '../../../../../domain/diary/ticks';
import type { WeekIndex } from '../../../../../domain/types';
import type { TicksRepository, TickWeek } from '../../../../../lists/repositories/diary/types';
import { nextOrder } from '../order';
import { withChanges, withoutStored, type PendingTicks } from './pendingTicks';

export interface TickKeeperOptions {
  classNumber: number;
  repository: TicksRepository;
  /** What the device holds of ticks not stored yet; shared with the person's other tabs, hence read anew before each write. */
  device: { read: () => PendingTicks; write: (pending: PendingTicks) => void };
  newToken: () => string;
  /** Told of each week that was stored. */
  onStored: (week: TickWeek) => void;
}

/**
 * The ticks of one pupil in one class: shown at once, kept on the device, stored one write a week at a time. What fails stays pending, for
 * `retry` or the next visit.
 */
export class TickKeeper {
  /** What the last write failed with. */
  public error: unknown;
  private pending: PendingTicks;
  private readonly known = new Map<WeekIndex, { week: TickWeek; at: number }>();
  private readonly writing = new Set<WeekIndex>();
  private readonly listeners = new Set<() => void>();

  public constructor(private readonly options: TickKeeperOptions) {
    this.pending = options.device.read();
  }

  /** @returns what ends it */
  public listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Takes what a reading said that was asked for at `at` (`nextOrder`): older than a write it says nothing. Stores what was left pending. */
  public take(weeks: readonly TickWeek[], at: number): void {
    for (const week of weeks) {
      if ((this.known.get(week.week)?.at ?? 0) < at) this.known.set(week.week, { week, at });
    }
    this.tell();
    this.retry();
  }

  public ticksOf(week: WeekIndex): Ticks {
    return applyTicks(this.known.get(week)?.week.ticks ?? new Map(), this.pending.get(week) ?? new Map());
  }

  public change(week: WeekIndex, changes: TickChanges): void {
    const { device } = this.options;
    this.pending = withChanges(this.pending, week, changes);
    device.write(withChanges(device.read(), week, changes));
    this.tell();
    void this.store(week);
  }

  public retry(): void {
    for (const week of this.pending.keys()) void this.store(week);
  }

  /** Never rejects: what fails is `error`. */
  private async store(week: WeekIndex): Promise<void> {
    if (this.writing.has(week)) return;
    this.writing.add(week);
    try {
      for (let changes = this.pending.get(week); changes; changes = this.pending.get(week)) {
        await this.storeOnce(week, changes);
      }
      this.error = undefined;
    } catch (error) {
      this.error = error;
    } finally {
      this.writing.delete(week);
      this.tell();
    }
  }

  private async storeOnce(week: WeekIndex, changes: TickChanges): Promise<void> {
    const { classNumber, repository, device, newToken, onStored } = this.options;
    const from = this.known.get(week)?.week ?? (await repository.ofWeeks(classNumber, [week]))[0];
    const stored = await repository.save(from, changes, newToken());
    this.known.set(week, { week: stored, at: nextOrder() });
    this.pending = withoutStored(this.pending, week, changes);
    device.write(withoutStored(device.read(), week, changes));
    onStored(stored);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
