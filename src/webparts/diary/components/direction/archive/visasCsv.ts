import { toIso } from '../../../../../domain/days';
import { checkVisas } from '../../../../../domain/diary/lessonVisas';
import { foldVisas } from '../../../../../domain/diary/visa';
import { writeCsv } from '../../../../../domain/exports/csv';
import { sha256 } from '../../../../../lists/repositories/diary/sha256';
import type { DirectionStrings } from '../loc/fr';
import { sealWords } from '../reading/sealWords';
import type { CollectedYear } from './collectYear';

/** The visas of a class-year, oldest first, each with what has changed since and its seal. Instants are UTC, as SharePoint gives them. */
export async function visasCsv({ sessions, homework, visas }: CollectedYear, strings: DirectionStrings): Promise<string> {
  const rows = sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]);
  const counted = foldVisas(visas, () => true).reverse();
  const checked = await checkVisas(counted, { sessions: rows, homework }, sha256);
  const heads = strings.archive.visa;
  return writeCsv(
    [heads.first, heads.last, heads.of, heads.who, heads.when, heads.comment, heads.state, heads.seal],
    checked.visas.map(({ visa, state }) => [
      toIso(visa.first),
      toIso(visa.last),
      visa.subjectCode || strings.everything,
      visa.author.name,
      visa.created,
      visa.comment,
      sealWords(state, strings),
      visa.seal.hash
    ])
  );
}
