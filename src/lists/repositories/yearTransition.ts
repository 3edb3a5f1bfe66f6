import type { ClassMove, Register, Stored } from '../../domain/register/types';
import { canReturn, planYearReturn, yearBefore, type ReturnStage, type YearReturn } from '../../domain/register/yearReturn';
import { planYearTransition, type AskedTransition, type TransitionStage, type YearTransition } from '../../domain/register/yearTransition';
import { runYear, type YearParts, type YearReport, type YearRunOptions } from './yearTransitionRun';

export type { YearFailure, YearParts } from './yearTransitionRun';
export type YearStage = TransitionStage | ReturnStage | 'groups' | 'site' | 'year';
export type YearEnd = YearReport<YearStage>;
export type YearOptions = YearRunOptions<YearStage>;

/** In the order in which they are done. The school's own number is last: until then everybody can see that the change is not finished. */
export const TRANSITION_STAGES: readonly YearStage[] = ['prepare', 'archive', 'groups', 'moves', 'follow', 'site', 'year'];
/** Back, the number is first, for the same reason. */
export const RETURN_STAGES: readonly YearStage[] = ['year', 'close', 'reopen', 'groups', 'pupils'];

/** Changes the school's year, and takes the change back: a site administrator's work. Either may be stopped anywhere and run again. */
export interface YearRepository {
  /**
   * Never rejects: see the report.
   * @param expected what the person was shown; when it is not so any more, nothing is written
   */
  begin(asked: AskedTransition, expected: YearTransition['counts'], options?: YearOptions): Promise<YearEnd>;
  /**
   * Takes `begunYear` back, as long as it has not begun (see `canReturn`). Never rejects.
   * @param expected pupils that the person was told would come back
   */
  goBack(begunYear: number, expected: Pick<YearReturn, 'pupilsBack'>, options?: YearOptions): Promise<YearEnd>;
}

/** @param parts those of one site */
export function createYearTransition(parts: YearParts): YearRepository {
  const read = (signal: AbortSignal | undefined): Promise<[Register, Stored<ClassMove>[]]> =>
    Promise.all([parts.register.load(signal), parts.register.moves(signal)]);
  return {
    begin: (asked, expected, options = {}) =>
      runYear(
        parts,
        async () => {
          const [register, moves] = await read(options.signal);
          const { stages, counts } = planYearTransition(register, asked, moves);
          if (!sameCounts(counts, expected)) {
            return undefined;
          }
          return [
            { stage: 'prepare', kind: 'rows', changes: stages.prepare },
            { stage: 'archive', kind: 'rows', changes: stages.archive },
            { stage: 'groups', kind: 'site', groupsFirst: true },
            { stage: 'moves', kind: 'rows', changes: stages.moves },
            { stage: 'follow', kind: 'rows', changes: stages.follow },
            { stage: 'site', kind: 'site' },
            { stage: 'year', kind: 'year', schoolYear: asked.toYear }
          ];
        },
        options
      ),

    goBack: (begunYear, { pupilsBack }, options = {}) =>
      runYear(
        parts,
        async () => {
          const [register, moves] = await read(options.signal);
          const plan = planYearReturn(register, begunYear, moves);
          const endedYear = yearBefore(register, begunYear);
          if (endedYear === undefined || !canReturn(plan) || plan.pupilsBack !== pupilsBack) {
            return undefined;
          }
          return [
            { stage: 'year', kind: 'year', schoolYear: endedYear },
            { stage: 'close', kind: 'rows', changes: plan.stages.close },
            { stage: 'reopen', kind: 'rows', changes: plan.stages.reopen },
            { stage: 'groups', kind: 'site', groupsFirst: true },
            { stage: 'pupils', kind: 'rows', changes: plan.stages.pupils }
          ];
        },
        options
      )
  };
}

function sameCounts(one: YearTransition['counts'], other: YearTransition['counts']): boolean {
  return (Object.keys(one) as (keyof YearTransition['counts'])[]).every((name) => one[name] === other[name]);
}
