import type { PickedClass } from '../classPicker/levels';
import type { PickedPerson } from '../personPicker/types';
import type { GalleryStrings } from './loc/fr';

/** Some classes of a school: `perLevel` in each of some levels. */
export function sampleClasses(strings: GalleryStrings, levels: number, perLevel: number): PickedClass[] {
  return Array.from({ length: levels * perLevel }, (_, at) => {
    const level = strings.level(Math.floor(at / perLevel) + (levels > 3 ? 0 : 4));
    const inLevel = (at % perLevel) + 1;
    return { number: at + 1, code: `C${at + 1}`, title: strings.className(level, inLevel), level };
  });
}

const firstNames = ['Zoé', 'Malo', 'Inès', 'Agathe', 'Jade', 'Béryl', 'Opale', 'Éloi', 'Capucine', 'Anaël'];
const lastNames = ['Érable', 'Tilleul', 'Aubépine', 'Granite', 'Quartz', 'Bruyère', 'Églantine', 'Saule', 'Feldspath', 'Myosotis'];

export interface SamplePupil {
  key: string;
  name: string;
  className: string;
  /** Empty for none yet. */
  login: string;
  absences: number;
}

export function samplePupils(count: number): SamplePupil[] {
  return Array.from({ length: count }, (_, at) => {
    const [first, last] = [firstNames[(at * 7) % 10], lastNames[(at * 3 + Math.floor(at / 10)) % 10]];
    return {
      key: `p${at}`,
      name: `${last} ${first}`,
      className: `2de GT ${(at % 12) + 1}`,
      login: at % 9 === 4 ? '' : `p${at}@ecole.example`,
      absences: (at * 5) % 13
    };
  });
}

export const samplePersons: PickedPerson[] = [
  { key: 'lea.tilleul', name: 'Léa Tilleul', detail: 'lea.tilleul@ecole.example' },
  { key: 'lea.tilleul2', name: 'Léa Tilleul', detail: 'lea.tilleul2@ecole.example' },
  { key: 'max.tilleul', name: 'Max Tilleul', detail: 'max.tilleul@ecole.example' },
  {
    key: 'long',
    name: 'Marie-Églantine Aubépine-Bruyère de Feldspath-Tilleul',
    detail: 'marie-eglantine.aubepine-bruyere-de-feldspath-tilleul@etablissement-au-nom-interminable.example'
  }
];
