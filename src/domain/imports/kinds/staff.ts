import { foldText } from '../../register/names';
import type { StaffFunction } from '../../register/types';
import { field, list, required, type ImportKindDefinition } from '../fields';
import { cellOf, isMapped, listOf, numberOf, refuseRow, type Row } from '../row';
import { FIRST_NAME, LAST_NAME, LOGIN, readPerson, type PersonRow } from './people';

export const staff: ImportKindDefinition = {
  kind: 'staff',
  fields: [
    field('key', ['Identifiant', 'Id', 'INDIVIDU', 'Id individu', 'Identifiant STS', 'Numen', 'Matricule', 'Identifier', 'Staff id']),
    field('civility', ['Civilité', 'Civ.', 'Title', 'Salutation']),
    field('lastName', LAST_NAME, required),
    field('firstName', FIRST_NAME, required),
    field('title', ['Nom affiché', 'Display name']),
    field(
      'functions',
      ['Fonctions', 'Fonction', 'Rôle', 'Rôles', 'Profil', 'Statut', 'Functions', 'Function', 'Role', 'Roles', 'Position'],
      list
    ),
    field('teacherNumber', ['Numéro d’enseignant', 'Numéro enseignant', 'Numéro professeur', 'Teacher number']),
    field('classes', ['Classes', 'Classe', 'Classes suivies', 'Classes accompagnées', 'Divisions', 'Classes followed'], list),
    field('login', LOGIN),
    field('subjects', ['Matières', 'Matières enseignées', 'Matière', 'Subjects', 'Subjects taught', 'Subject'], list)
  ],
  oneOf: []
};

export interface StaffRow extends PersonRow {
  /** « Mme », « M. » or empty. */
  civility: string;
  title: string;
  /** Empty: not said. */
  functions: StaffFunction[];
  /** True when the file has no column for functions: who is new is a teacher. */
  teachersOnly: boolean;
  /** 0: not said. */
  teacherNumber: number;
  classes: string[];
  subjects: string[];
}

/** Words of the exports, folded. The codes are STS-WEB's: ENS, DOC, EDU, DIR. */
const FUNCTIONS: Record<StaffFunction, readonly string[]> = {
  teacher: [
    'teacher',
    'ens',
    'enseignant',
    'enseignante',
    'enseignant(e)',
    'enseignement',
    'professeur',
    'professeure',
    'prof',
    'prof.',
    'professeur des ecoles',
    'professeur documentaliste',
    'documentaliste',
    'documentation',
    'doc'
  ],
  direction: [
    'direction',
    'head',
    'principal',
    'management',
    'dir',
    'proviseur',
    'proviseure',
    'proviseur adjoint',
    'proviseure adjointe',
    'principale',
    'principal adjoint',
    'principale adjointe',
    'directeur',
    'directrice',
    'directeur adjoint',
    'directrice adjointe',
    'chef d’etablissement',
    "chef d'etablissement",
    "chef d'etablissement adjoint",
    'personnel de direction'
  ],
  schoolLife: [
    'schoollife',
    'school life',
    'pastoral',
    'vie scolaire',
    'cpe',
    'conseiller principal d’education',
    "conseiller principal d'education",
    "conseillere principale d'education",
    'edu',
    'education',
    'aed',
    "assistant d'education",
    "assistante d'education",
    'surveillant',
    'surveillante'
  ],
  support: ['support', 'aesh', 'avs', 'avs-i', 'accompagnant', 'accompagnante', 'accompagnement', 'learning support', 'teaching assistant'],
  resourceManager: [
    'resourcemanager',
    'resource manager',
    'gestionnaire de ressources',
    'gestionnaire des ressources',
    'gestion des ressources'
  ]
};

const FUNCTION_OF = new Map(
  (Object.keys(FUNCTIONS) as StaffFunction[]).flatMap((name) => FUNCTIONS[name].map((word) => [foldText(word), name] as const))
);

const CIVILITIES: readonly [string, readonly string[]][] = [
  ['Mme', ['mme', 'mme.', 'madame', 'mlle', 'mlle.', 'mademoiselle', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'f']],
  ['M.', ['m.', 'm', 'mr', 'mr.', 'monsieur', 'h']]
];

/** « Mme », « M. », or an empty text for what is neither. */
export function civilityOf(text: string): string {
  const folded = foldText(text);
  return CIVILITIES.find(([, words]) => words.includes(folded))?.[0] ?? '';
}

export function readStaff(row: Row): StaffRow {
  const functions = listOf(row, 'functions').map((text) => {
    const found = FUNCTION_OF.get(foldText(text));
    if (!found) {
      throw refuseRow(row, 'unknownFunction', 'functions', text);
    }
    return found;
  });
  return {
    ...readPerson(row),
    civility: civilityOf(cellOf(row, 'civility')),
    title: cellOf(row, 'title'),
    functions: [...new Set(functions)].sort(),
    teachersOnly: !isMapped(row, 'functions'),
    teacherNumber: numberOf(row, 'teacherNumber', 9999),
    classes: listOf(row, 'classes'),
    subjects: listOf(row, 'subjects')
  };
}
