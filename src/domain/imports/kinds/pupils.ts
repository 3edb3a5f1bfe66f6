import { field, list, required, type ImportKindDefinition } from '../fields';
import { cellOf, listOf, type Row } from '../row';
import { FIRST_NAME, LAST_NAME, LOGIN, readPerson, type PersonRow } from './people';

/** Dates of birth, addresses and the rest of these exports are not read: the ENT does without them. */
export const pupils: ImportKindDefinition = {
  kind: 'pupils',
  fields: [
    field('key', [
      'Identifiant',
      'INE',
      'Identifiant national',
      'Identifiant national élève',
      'Numéro national',
      'Numéro INE',
      'ELENOET',
      'Num. élève établissement',
      'Numéro interne',
      'Identifiant élève',
      'ID élève',
      'Matricule',
      'Identifier',
      'Pupil id',
      'Student id'
    ]),
    field('lastName', [...LAST_NAME, 'Nom élève', 'Nom de famille élève'], required),
    field('firstName', [...FIRST_NAME, 'Prénom élève', 'Prénom 1 élève'], required),
    field('className', [
      'Classe',
      'Division',
      'Code classe',
      'Code division',
      'Code structure',
      'Structure',
      'Classe de rattachement',
      'Classes de rattachement',
      'Libellé classe',
      'Class',
      'Form'
    ]),
    field('groups', ['Groupes', 'Groupe', 'Groupes de rattachement', 'Liste des groupes', 'Groups', 'Group'], list),
    field('login', LOGIN)
  ],
  oneOf: []
};

export interface PupilRow extends PersonRow {
  /** Code or title as the export writes it; empty: not said. */
  className: string;
  /** As the export writes them; empty: not said. */
  groups: string[];
}

export function readPupil(row: Row): PupilRow {
  return { ...readPerson(row), className: cellOf(row, 'className'), groups: listOf(row, 'groups') };
}
