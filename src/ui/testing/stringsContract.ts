import { textsOf, typographyFaults } from './typography';

/** The tests that the words of every feature pass: the same things said in both languages, French set as French is, nothing left out. */
export function testStrings(fr: object, en: object): void {
  test('both languages say the same things', () => {
    expect(
      textsOf(en)
        .map(([path]) => path)
        .sort()
    ).toEqual(
      textsOf(fr)
        .map(([path]) => path)
        .sort()
    );
  });

  test.each(textsOf(fr))('the French of %s is set as French is', (_path, text) => {
    expect(typographyFaults(text)).toEqual([]);
  });

  test('nothing is left untranslated or empty', () => {
    for (const [path, text] of [...textsOf(fr), ...textsOf(en)]) expect([path, text.trim()]).not.toEqual([path, '']);
    const english = new Map(textsOf(en));
    const same = textsOf(fr).filter(([path, text]) => text.length > 12 && english.get(path) === text);
    expect(same).toEqual([]);
  });
}
