import type { UiStrings } from '../loc/fr';
import type { Language } from '../root/language';
import type { RefusedFile } from './judgeFiles';
import type { FileRules } from './types';

/** A size as people read it: « 2,4 Mo », 2.4 MB. Thousands, as the systems of phones and Macs count. */
export function formatSize(bytes: number, language: Language, { byte, kilo, mega, giga }: UiStrings['sizeUnits']): string {
  const units: [number, string][] = [
    [1e9, giga],
    [1e6, mega],
    [1e3, kilo]
  ];
  // 999,600 bytes are 1 Mo, not 1,000 Ko.
  const [size, unit] = units.find(([least]) => bytes >= least * 0.9995) ?? [1, byte];
  const count = bytes / size;
  const digits = size === 1 || count >= 100 ? 0 : 1;
  return `${new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: digits }).format(count)}\u00a0${unit}`;
}

/** The accepted types as people read them: « CSV, images ». */
export function acceptedWords(accept: readonly string[], kinds: UiStrings['fileKinds']): string {
  return accept
    .map((wanted) => {
      const [family, kind] = wanted.split('/');
      if (kind === '*') return (kinds as Record<string, string | undefined>)[family] ?? family;
      return (kind ?? wanted.slice(1)).toUpperCase();
    })
    .join(', ');
}

/** One sentence a refused file: its name, why, and what to do. */
export function refusalSentence({ name, refusal }: RefusedFile, rules: FileRules, strings: UiStrings, language: Language): string {
  const { fileRefused, fileNameRefused } = strings;
  const sentence = (): string => {
    switch (refusal.why) {
      case 'type':
        return fileRefused.type(acceptedWords(rules.accept, strings.fileKinds));
      case 'size':
        return fileRefused.size(formatSize(rules.maxBytes ?? 0, language, strings.sizeUnits));
      case 'name':
        return refusal.fault.kind === 'character'
          ? fileNameRefused.character(refusal.fault.character)
          : fileNameRefused[refusal.fault.kind];
      default:
        return fileRefused[refusal.why];
    }
  };
  return strings.refusedFile(name, sentence());
}
