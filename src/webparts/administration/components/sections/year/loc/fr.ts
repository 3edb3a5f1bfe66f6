import type { ImportKind } from '../../../../../../domain/imports/types';

/** What the screen « Exporter » says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  exportTitle: 'Exporter le registre',
  exportText:
    'Un fichier CSV par sorte, lisible par tous les tableurs. L’ENT sait le relire\u00a0: importé tel quel, il ne change rien. Chaque emploi du temps s’exporte en .ics depuis son écran.',
  kinds: {
    classes: 'Classes',
    subjects: 'Matières',
    staff: 'Personnels',
    timetable: 'Emploi du temps',
    pupils: 'Élèves',
    guardians: 'Responsables'
  } as Record<ImportKind, string>,
  fileNames: {
    classes: 'classes',
    subjects: 'matieres',
    staff: 'personnels',
    timetable: 'emploi du temps',
    pupils: 'eleves',
    guardians: 'responsables'
  } as Record<ImportKind, string>,
  rows: (count: number) => (count === 0 ? 'Rien à exporter' : `${count}\u00a0${count < 2 ? 'ligne' : 'lignes'}`),
  save: 'Enregistrer',
  saveKind: (kind: string) => `Enregistrer le fichier\u00a0: ${kind}`,
  saved: (name: string) => `${name} est enregistré.`,
  yearNotYet:
    'Le changement d’année (archiver les classes, faire passer les élèves dans la suivante) et l’export en un seul fichier ZIP ne sont pas encore à l’écran.'
};

export type YearStrings = typeof fr;
