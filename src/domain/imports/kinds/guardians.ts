import { foldText } from '../../register/names';
import { field, list, required, type ImportField, type ImportKindDefinition } from '../fields';
import { cellOf, isMapped, keyOf, listOf, type Row } from '../row';
import { FIRST_NAME, LAST_NAME, readPerson, SIGN_IN, type PersonRow } from './people';

/** An export has a few columns a child, as often as its largest family has children here. */
const MOST_CHILDREN = 6;

const childWords = ['élève', 'enfant'];

/** « Nom élève 1 », « Élève 1 - Nom » …; the first child's columns carry no number in most exports. */
function numbered(prefixes: readonly string[], place: number, english: string): string[] {
  const words = prefixes.flatMap((prefix) => childWords.map((child) => `${prefix} ${child}`));
  const names = [...words, `Child ${english}`, `Pupil ${english}`];
  return place === 1 ? [...names, ...names.map((name) => `${name} 1`)] : names.map((name) => `${name} ${place}`);
}

function childFields(place: number): ImportField[] {
  return [
    field(`child${place}Key`, numbered(['Identifiant', 'INE', 'Id', 'Numéro national'], place, 'id')),
    field(`child${place}LastName`, numbered(['Nom de famille', 'Nom de l’', 'Nom'], place, 'last name')),
    field(`child${place}FirstName`, numbered(['Prénom de l’', 'Prénom', 'Prénom 1'], place, 'first name')),
    field(`child${place}Class`, [
      ...numbered(['Classe de l’', 'Classe', 'Classes', 'Division'], place, 'class'),
      ...(place === 1 ? ['Classes enfants', 'Division', 'Classe'] : [`Classes enfants ${place}`])
    ])
  ];
}

const places = Array.from({ length: MOST_CHILDREN }, (_, index) => index + 1);

export const guardians: ImportKindDefinition = {
  kind: 'guardians',
  fields: [
    field('key', [
      'Identifiant',
      'Identifiant responsable',
      'Id responsable',
      'Id',
      'PERSONNE_ID',
      'Identifiant personne',
      'Numéro interne',
      'Identifier',
      'Guardian id'
    ]),
    field(
      'lastName',
      [
        'Nom responsable',
        'Nom de famille responsable',
        'Nom du responsable',
        'Nom responsable légal',
        'Nom du représentant',
        ...LAST_NAME,
        'Nom usage responsable',
        'Guardian last name'
      ],
      required
    ),
    field(
      'firstName',
      [
        'Prénom responsable',
        'Prénom du responsable',
        'Prénom responsable légal',
        'Prénom du représentant',
        ...FIRST_NAME,
        'Guardian first name'
      ],
      required
    ),
    // Never a mail column by itself: a guardian's personal address is no account, and every one of them would be refused.
    field('login', SIGN_IN),
    field(
      'children',
      ['Enfants', 'Élèves', 'Identifiants des enfants', 'Identifiants élèves', 'INE des enfants', 'Children', 'Pupils'],
      list
    ),
    ...places.flatMap(childFields)
  ],
  oneOf: []
};

/** How a row names a child: by identifier, or by name and perhaps class. */
export interface ChildMention {
  /** The field that the report names. */
  field: string;
  /** Identifier, or a whole name where the export has one column of children. */
  keyOrName: string;
  lastName: string;
  firstName: string;
  className: string;
}

export interface GuardianRow extends PersonRow {
  /** Empty: not said. */
  children: ChildMention[];
  /** True when the file has columns of children at all. */
  namesChildren: boolean;
  /** Address, telephone and mail as they stand in the file: they tell whether two rows are of one person, and are kept nowhere. */
  contact: string;
}

const CONTACT_HEADER = /adresse|address|rue|postal|commune|ville|city|tel|phone|portable|mobile|mail|courriel/;

function contactOf(row: Row): string {
  const cells = row.headers.map((header, index) => (CONTACT_HEADER.test(foldText(header)) ? foldText(row.cells[index] ?? '') : ''));
  return cells.every((cell) => cell === '') ? '' : cells.join('|');
}

export function readGuardian(row: Row): GuardianRow {
  const person = readPerson(row);
  const fromList = listOf(row, 'children').map((keyOrName) => ({
    field: 'children',
    keyOrName,
    lastName: '',
    firstName: '',
    className: ''
  }));
  const fromColumns = places.map((place) => ({
    field: `child${place}LastName`,
    keyOrName: keyOf(row, `child${place}Key`),
    lastName: cellOf(row, `child${place}LastName`),
    firstName: cellOf(row, `child${place}FirstName`),
    className: cellOf(row, `child${place}Class`)
  }));
  const named = fromColumns.filter(({ keyOrName, lastName, firstName }) => keyOrName !== '' || lastName !== '' || firstName !== '');
  return {
    ...person,
    children: [...fromList, ...named],
    contact: contactOf(row),
    namesChildren: ['children', ...places.flatMap((place) => [`child${place}Key`, `child${place}LastName`])].some((id) => isMapped(row, id))
  };
}
