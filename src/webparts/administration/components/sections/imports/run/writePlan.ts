import type { RegisterChange } from '../../../../../../domain/register/types';
import type { ApplyReport, RegisterRepository } from '../../../../../../lists/repositories/register';

type Options = NonNullable<Parameters<RegisterRepository['apply']>[1]>;

/**
 * Writes a plan's changes, and the notes of changes of class last: only of pupils whose change was written, or the list of moves would tell of one
 * that did not take place.
 */
export async function writePlan(
  register: Pick<RegisterRepository, 'apply'>,
  changes: readonly RegisterChange[],
  options: Options
): Promise<ApplyReport> {
  const moves = changes.flatMap((change) => (change.kind === 'move' ? [change] : []));
  if (moves.length === 0) return register.apply(changes, options);
  const tell =
    (before: number) =>
    (done: number): void =>
      options.onProgress?.(before + done, changes.length);

  const others = changes.filter(({ kind }) => kind !== 'move');
  const first = await register.apply(others, { ...options, onProgress: tell(0) });
  const unwritten = new Set(
    [...first.failed.map(({ change }) => change), ...first.notSent].flatMap((change) => (change.kind === 'pupil' ? [change.value.key] : []))
  );
  const ready = moves.filter(({ value }) => !unwritten.has(value.pupilKey));
  const held = moves.filter(({ value }) => unwritten.has(value.pupilKey));
  if (first.cancelled || first.stoppedBy || ready.length === 0) {
    return { ...first, notSent: [...first.notSent, ...moves] };
  }
  const second = await register.apply(ready, { ...options, onProgress: tell(others.length) });
  return {
    ...second,
    done: [...first.done, ...second.done],
    failed: [...first.failed, ...second.failed],
    notSent: [...first.notSent, ...second.notSent, ...held],
    requests: first.requests + second.requests,
    waitedMs: first.waitedMs + second.waitedMs
  };
}
