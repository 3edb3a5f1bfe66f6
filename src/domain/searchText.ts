/**
 * A text as it is compared in a search: lower case, without accents, ligatures taken apart, one space between words.
 * « Œuvre  d’Été » → `oeuvre d'ete`.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when every word of `sought` stands somewhere in `text`, in any order. An empty search finds everything. */
export function matchesSearch(text: string, sought: string): boolean {
  const within = searchText(text);
  return searchText(sought)
    .split(' ')
    .every((word) => within.includes(word));
}
