import { Limiter } from '../sp/limiter';
import type { Stage } from './plan';
import type { Site } from './site';
import type { Step } from './step';
import type { ApplyProgress, ApplyReport } from './types';

const LANES_AT_ONCE = 4;

export interface ApplyOptions {
  onProgress?: (progress: ApplyProgress) => void;
  signal?: AbortSignal;
}

/**
 * Runs the stages. A step that fails ends its lane and is reported; the other lanes go on. After a stop what is done stays done, and a
 * later run goes on from there, because it looks again. A write under way is never cut.
 */
export async function runStages(stages: readonly Stage[], site: Site, options: ApplyOptions): Promise<ApplyReport> {
  const { onProgress, signal } = options;
  const report: ApplyReport = { done: [], failed: [], cancelled: false, writes: 0 };
  const total = stages.reduce((sum, stage) => sum + stage.reduce((steps, lane) => steps + lane.length, 0), 0);
  const tell = (step?: Step): void => onProgress?.({ done: report.done.length + report.failed.length, total, current: step?.finding });

  const runLane = async (lane: readonly Step[]): Promise<void> => {
    for (const [index, step] of lane.entries()) {
      if (signal?.aborted) {
        report.cancelled = true;
        return;
      }
      tell(step);
      try {
        await step.run(site);
        report.done.push(step.finding);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        report.failed.push({ finding: step.finding, detail });
        report.failed.push(
          ...lane.slice(index + 1).map((next) => ({ finding: next.finding, detail: `not tried: ${step.finding.id} failed` }))
        );
        return;
      }
    }
  };

  const limiter = new Limiter(LANES_AT_ONCE);
  for (const stage of stages) {
    await Promise.all(stage.map((lane) => limiter.run(() => runLane(lane))));
  }
  report.writes = site.writes;
  tell();
  return report;
}
