import type { Account } from '../../../../../../domain/register/accountMatch';
import { wordsOf } from '../../../../../../domain/register/names';

/** What the directory is asked, so that the accounts of persons are among its answers. It finds the beginning of a word of a name. */

interface Named {
  lastName: string;
  firstName: string;
}

/** SharePoint's people picker gives no more for one text: with as many answers there may be others. */
export const ANSWERS_AT_MOST = 50;
/** A misspelt name is looked for by its beginning; a shorter one would find half the directory. */
const BEGINNING = 4;
const SHORTEST_MISSPELT = 6;

/** Texts that differ in case only ask the same. */
function distinct(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [text.normalize('NFC').toLowerCase(), text.normalize('NFC')])).values()];
}

/** The longest word of a last name: a directory may write « d’Aubépine » or « Tilleul-Charme » in other ways than the register. */
function mainWord(lastName: string): string {
  const words = lastName.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Without accents too: most directories have none, and the search does not see past them everywhere. */
function withPlain(word: string): string[] {
  return word === '' ? [] : [word, wordsOf(word).join('')];
}

/** What to ask first: the last names, each once. */
export function lastNameTexts(persons: readonly Named[]): string[] {
  return distinct(persons.flatMap(({ lastName }) => withPlain(mainWord(lastName))));
}

/**
 * What to ask next, for those whose name was not found: both names together where too many bear the last name for one answer, and the beginning
 * of the last name where it may be misspelt.
 * @param answers what the directory answered to each text of the first round
 */
export function secondTexts(persons: readonly Named[], answers: ReadonlyMap<string, readonly Account[]>): string[] {
  const asked = new Map([...answers].map(([text, accounts]) => [text.toLowerCase(), accounts.length]));
  const texts = persons.flatMap(({ lastName, firstName }) => {
    const words = withPlain(mainWord(lastName).normalize('NFC'));
    const isCut = words.some((word) => (asked.get(word.toLowerCase()) ?? 0) >= ANSWERS_AT_MOST);
    const both = isCut && firstName !== '' ? [`${firstName} ${lastName}`, `${lastName} ${firstName}`] : [];
    const beginnings = words.filter((word) => word.length >= SHORTEST_MISSPELT).map((word) => word.slice(0, BEGINNING));
    return [...both, ...beginnings];
  });
  return distinct(texts).filter((text) => !asked.has(text.toLowerCase()));
}
