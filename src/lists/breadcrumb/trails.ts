import type { Place, Trail } from '../../domain/breadcrumb/types';
import type { Transport } from '../sp/transport';
import { absolute } from './absolute';
import { questionsOf, type Question } from './questions';
import { readBatch } from './readBatch';
import type { Found, StepCache } from './stepCache';
import { knownTrail } from './steps';

export interface TrailOptions {
  /** `https://ecole.example` */
  origin: string;
  transport: Transport;
  cache: StepCache;
}

/** Asks for the way to places. */
export interface Trails {
  /**
   * Asks what is not known in one `$batch`, or nothing. What was not answered is missing, and asked again the next time.
   * @throws EntError when the batch failed as a whole; what the signal says once it is aborted
   */
  load(place: Place, signal: AbortSignal): Promise<Trail>;
}

/** Deeper than any path that SharePoint takes leads; a batch holds a hundred. */
const MOST_PARTS = 90;

export function createTrails({ origin, transport, cache }: TrailOptions): Trails {
  return {
    load: async (place, signal) => {
      const asked = questionsOf({ origin, place }).filter(({ key }) => cache.get(key) === undefined);
      // A page served twice over by several questions is asked for once.
      const paths = [...new Set(asked.flatMap((question) => question.paths))].slice(0, MOST_PARTS);
      if (paths.length > 0) {
        const webUrl = absolute(origin, place.webs[place.webs.length - 1]);
        const answers = await readBatch(transport, webUrl, paths, signal);
        const answerTo = new Map(paths.map((path, at) => [path, answers[at]]));
        cache.keep(asked.flatMap((question) => verdict(question, answerTo)));
      }
      return knownTrail(place, cache).trail;
    }
  };
}

function verdict(
  { key, paths, read }: Question,
  answerTo: ReadonlyMap<string, Awaited<ReturnType<typeof readBatch>>[number]>
): [string, Found | null][] {
  const answers = paths.flatMap((path) => answerTo.get(path) ?? []);
  const found = answers.length === paths.length ? read(answers) : undefined;
  return found === undefined ? [] : [[key, found]];
}
