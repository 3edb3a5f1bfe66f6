import { weekIndexOf } from '../../../../domain/days';
import type { OwnWork } from '../../../../domain/diary/ownWork';
import { applyTicks, type Ticks } from '../../../../domain/diary/ticks';
import type { OwnWorkRepository, TicksRepository, TickWeek } from '../../../../lists/repositories/diary/types';

/** The ticks and the own work of one pupil in memory, with the promises of the repository's types. */
export class MemoryPupil {
  public readonly ticked = new Map<number, Ticks>();
  public work: OwnWork[] = [];

  /** @param write passes each write through the faults of the diary that it belongs to */
  public constructor(private readonly write: <T>(run: () => T) => Promise<T>) {}

  public readonly ticks: TicksRepository = {
    ofWeeks: async (classNumber, weeks) => weeks.map((week) => this.weekOf(classNumber, week)),
    save: ({ classNumber, week }, changes) =>
      this.write(() => {
        this.ticked.set(week, applyTicks(this.ticked.get(week) ?? new Map(), changes));
        return this.weekOf(classNumber, week);
      })
  };

  public readonly ownWork: OwnWorkRepository = {
    ofWeeks: async (_classNumber, weeks) => this.work.filter(({ dueDay }) => weeks.includes(weekIndexOf(dueDay))),
    add: (_classNumber, content, token) => this.write(() => this.say({ ...content, key: token })),
    update: (_classNumber, known, content) => this.write(() => this.say({ ...content, key: known.key })),
    remove: (_classNumber, known) =>
      this.write(() => {
        this.work = this.work.filter(({ key }) => key !== known.key);
      })
  };

  private say(work: OwnWork): OwnWork {
    this.work = [...this.work.filter(({ key }) => key !== work.key), work];
    return work;
  }

  private weekOf(classNumber: number, week: number): TickWeek {
    return { classNumber, week, ticks: this.ticked.get(week) ?? new Map(), rows: [] };
  }
}
