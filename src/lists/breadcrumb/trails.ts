import type { Place, Seen, Trail } from '../../domain/breadcrumb/types';
import type { Transport } from '../sp/transport';
import { absolute } from './absolute';
import { questionsOf, type Found, type Question, type Questions } from './questions';
import { readBatch } from './readBatch';
import type { StepCache } from './stepCache';

export interface TrailOptions {
  /** `https://ecole.example` */
  origin: string;
  transport: Transport;
  cache: StepCache;
}

/** What the person may see of the way to a place. */
export interface Trails {
  /** What is known of it already, and whether that is all there is to know. */
  known(place: Place): { trail: Trail; whole: boolean };
  /**
   * Asks what is not known in one `$batch`, or nothing. What was not answered is missing, and asked again the next time.
   * @throws EntError when the batch failed as a whole; what the signal says once it is aborted
   */
  load(place: Place, signal: AbortSignal): Promise<Trail>;
}

/** Deeper than any path that SharePoint takes leads; a batch holds a hundred. */
const MOST_PARTS = 90;

export function createTrails({ origin, transport, cache }: TrailOptions): Trails {
  const missing = (questions: Questions): Question[] =>
    allOf(questions).filter(({ key, paths }) => paths.length > 0 && cache.get(key) === undefined);
  return {
    known: (place) => {
      const questions = questionsOf({ origin, place });
      return { trail: trailOf(place, questions, cache), whole: missing(questions).length === 0 };
    },
    load: async (place, signal) => {
      const questions = questionsOf({ origin, place });
      const asked = missing(questions);
      // A page served twice over by several questions is asked for once.
      const paths = [...new Set(asked.flatMap((question) => question.paths))].slice(0, MOST_PARTS);
      if (paths.length > 0) {
        const webUrl = absolute(origin, place.webs[place.webs.length - 1]);
        const answers = await readBatch(transport, webUrl, paths, signal);
        const answerTo = new Map(paths.map((path, at) => [path, answers[at]]));
        cache.keep(asked.flatMap((question) => verdict(question, answerTo)));
      }
      return trailOf(place, questions, cache);
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

function allOf({ hub, webs, list, folders, here }: Questions): Question[] {
  return [hub, ...webs, list, ...folders, here].filter((question): question is Question => question !== undefined);
}

/**
 * A folder in its list's view, where SharePoint stays on the page; by its own address, which leads to that view, where the list is not to be
 * seen. D: views of libraries take `id`, those of lists `RootFolder`.
 */
function inView(folder: Seen | undefined, path: string, view: string | undefined): Seen | undefined {
  if (!folder || view === undefined) return folder;
  const parameter = /\/Forms\/[^/]+$/i.test(view) ? 'id' : 'RootFolder';
  return { ...folder, url: `${view}?${parameter}=${encodeURIComponent(path)}` };
}

function trailOf(place: Place, { hub, webs, list, folders, here }: Questions, cache: StepCache): Trail {
  const seen = (question: Question | undefined): Seen | undefined => {
    const found = question && cache.get(question.key);
    return found ? { title: found.title, url: found.url } : undefined;
  };
  const view = seen(list)?.url;
  return {
    hub: seen(hub),
    webs: webs.map(seen),
    list: seen(list),
    folders: folders.map((question, at) => inView(seen(question), place.folders[at], view)),
    here: seen(here),
    welcomePage: cache.get(webs[webs.length - 1].key)?.welcomePage || undefined
  };
}
