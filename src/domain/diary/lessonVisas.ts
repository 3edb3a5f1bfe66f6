import { checkSeal, type SealedWork, type SealState, type Sha256, type Visa } from './visa';

/**
 * What a visa says of one lesson now: seen and unchanged since; changed, written or removed since; `broken` where the seal does not agree
 * with its own row.
 */
export type LessonSeal = 'unchanged' | 'changed' | 'added' | 'removed' | 'broken';

export interface LessonVisa {
  visa: Visa;
  seal: LessonSeal;
}

export interface CheckedVisas {
  /** In the order given. */
  visas: { visa: Visa; state: SealState }[];
  /** By the session's key, in the order given. */
  ofLesson: Map<string, LessonVisa[]>;
}

/**
 * Compares visas with what the diary says now, lesson by lesson.
 * @param visas as `foldVisas` has them, newest first
 * @param work everything that the visas' scopes hold; with less, lessons left out read as removed
 */
export async function checkVisas(visas: readonly Visa[], work: SealedWork, sha256: Sha256): Promise<CheckedVisas> {
  const checked = await Promise.all(visas.map(async (visa) => ({ visa, state: await checkSeal(visa, work, sha256) })));
  const ofLesson = new Map<string, LessonVisa[]>();
  for (const { visa, state } of checked) {
    for (const [key, seal] of lessonSeals(visa, state)) {
      ofLesson.set(key, [...(ofLesson.get(key) ?? []), { visa, seal }]);
    }
  }
  return { visas: checked, ofLesson };
}

function lessonSeals(visa: Visa, state: SealState): Map<string, LessonSeal> {
  const whole = state.kind === 'broken' ? 'broken' : 'unchanged';
  const seals = new Map<string, LessonSeal>(Object.keys(visa.seal.sessions).map((key) => [key, whole]));
  if (state.kind === 'changed') {
    for (const kind of ['changed', 'added', 'removed'] as const) {
      for (const key of state[kind]) seals.set(key, kind);
    }
  }
  return seals;
}

/** The keys of lessons of which a visa does not say « unchanged »: what somebody who read only a part should look up. */
export function doubtful({ ofLesson }: CheckedVisas): string[] {
  return [...ofLesson].filter(([, visas]) => visas.some(({ seal }) => seal !== 'unchanged')).map(([key]) => key);
}
