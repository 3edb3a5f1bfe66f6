import { FIRST_CLASSES, INVENTED_NAMES, inventedName } from './names';
import type { SchoolScale } from './scale';

/** Everybody of the demonstration school. Invented, as their plants and minerals say. */

export interface DemoPerson {
  login: string;
  /** As the directory shows it. */
  title: string;
}

export interface NamedPerson extends DemoPerson {
  firstName: string;
  lastName: string;
}

export interface DemoTeacher extends NamedPerson {
  number: number;
  room: string;
}

export interface DemoPupil extends NamedPerson {
  /** As the school's own software numbers pupils. */
  key: string;
  classNumber: number;
}

export interface DemoGuardian extends NamedPerson {
  key: string;
  classNumbers: number[];
  /** Keys of their children. */
  children: string[];
}

export interface DemoSchoolPeople {
  teachers: DemoTeacher[];
  pupils: DemoPupil[];
  guardians: DemoGuardian[];
}

const DOMAIN = 'ecole.example';

/** `Léa`, `Tilleul` → `lea.tilleul@ecole.example` */
export function loginFor(firstName: string, lastName: string): string {
  const plain = `${firstName}.${lastName}`
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return `${plain.replace(/[^a-z.-]/g, '-')}@${DOMAIN}`;
}

function staffMember(civility: string, firstName: string, lastName: string): NamedPerson {
  return { login: loginFor(firstName, lastName), title: `${civility} ${lastName}`, firstName, lastName };
}

export const admin: DemoPerson = { login: `admin@${DOMAIN}`, title: 'Administration du site' };
export const principal = staffMember('Mme', 'Odile', 'Séquoia');
export const schoolLife = staffMember('M.', 'Marc', 'Mélèze');
/** An AESH, who accompanies pupils of the first and the third class. */
export const support = staffMember('Mme', 'Inès', 'Ancolie');
export const substitute = staffMember('M.', 'Sylvain', 'Lichen');
export const inspector = staffMember('Mme', 'Édith', 'Fossile');
export const visitor: DemoPerson = { login: loginFor('Paul', 'Roseau'), title: 'Paul Roseau' };

/** Letters are the subjects of `timetable.ts`: every team of three classes has a teacher for each, but Spanish, which two teams share. */
const TEAMS: readonly (readonly [civility: string, firstName: string, lastName: string, room: string][])[] = [
  [
    ['Mme', 'Anne', 'Aubépine', '112'],
    ['M.', 'Louis', 'Genévrier', '204'],
    ['Mme', 'Rose', 'Capucine', '207'],
    ['M.', 'Yann', 'Basalte', 'Labo 1'],
    ['Mme', 'Flore', 'Bruyère', 'Labo 3'],
    ['Mme', 'Judith', 'Églantine', '118'],
    ['M.', 'Rafael', 'Cèdre', '120'],
    ['Mme', 'Sonia', 'Améthyste', 'Gymnase']
  ],
  [
    ['M.', 'Tristan', 'Ginkgo', '113'],
    ['Mme', 'Marthe', 'Digitale', '205'],
    ['M.', 'Hippolyte', 'Châtaignier', '208'],
    ['Mme', 'Irène', 'Lazulite', 'Labo 2'],
    ['M.', 'Sylvestre', 'Fragon', 'Labo 4'],
    ['M.', 'Owen', 'Bergamote', '119'],
    ['Mme', 'Pilar', 'Grenadine', '121'],
    ['M.', 'Achille', 'Chêne', 'Stade']
  ],
  [
    ['Mme', 'Solange', 'Aconit', '114'],
    ['M.', 'Blaise', 'Ébène', '206'],
    ['Mme', 'Colette', 'Marguerite', '209'],
    ['M.', 'Dimitri', 'Quartzite', 'Labo 5'],
    ['Mme', 'Ondine', 'Nymphéa', 'Labo 6'],
    ['Mme', 'Gwen', 'Bourdaine', '122'],
    ['M.', 'Côme', 'Robinier', 'Salle 2']
  ],
  [
    ['M.', 'Armand', 'Cormier', '115'],
    ['Mme', 'Lucienne', 'Véronique', '210'],
    ['M.', 'Gaétan', 'Silène', '211'],
    ['Mme', 'Perrine', 'Calcédoine', 'Labo 7'],
    ['M.', 'Honoré', 'Néflier', 'Labo 8'],
    ['M.', 'Duncan', 'Bruyant', '123'],
    ['Mme', 'Élodie', 'Rhubarbe', 'Salle 3']
  ]
];

/** Who teaches what in a team, in the order of `TEAMS`. The third and fourth team have no teacher of Spanish. */
const SUBJECTS_OF_FULL_TEAM = 'MFHPVAES';
const SUBJECTS_OF_TEAM = 'MFHPVAS';

/** Teachers of as many teams as the school has, numbered from 1; beyond four teams, teams of invented names. */
export function teachersOf({ teams }: SchoolScale): DemoTeacher[] {
  return Array.from({ length: teams }, (_, team) => membersOf(team))
    .flat()
    .map(([civility, firstName, lastName, room], at) => ({ ...staffMember(civility, firstName, lastName), room, number: at + 1 }));
}

function membersOf(team: number): readonly (readonly [string, string, string, string])[] {
  return (
    TEAMS[team] ??
    [...SUBJECTS_OF_FULL_TEAM].map((letter, at) => {
      const [firstName, lastName] = inventedName(INVENTED_NAMES - 1 - (team * SUBJECTS_OF_FULL_TEAM.length + at));
      return [at % 2 === 0 ? 'Mme' : 'M.', firstName, `${lastName}-${letter}${team + 1}`, `${300 + team * 10 + at}`] as const;
    })
  );
}

/** The number of the teacher who takes a subject in a team. */
export function teacherNumberOf(letter: string, team: number): number {
  const sharedSpanish = letter === 'E' && (team === 2 || team === 3);
  const from = sharedSpanish ? team - 2 : team;
  const before = Array.from({ length: from }, (_, at) => membersOf(at).length).reduce((sum, count) => sum + count, 0);
  const letters = membersOf(from).length === SUBJECTS_OF_FULL_TEAM.length ? SUBJECTS_OF_FULL_TEAM : SUBJECTS_OF_TEAM;
  return before + letters.indexOf(letter) + 1;
}

function pupil([firstName, lastName]: readonly [string, string], at: number, classNumber: number): DemoPupil {
  return {
    key: `E${`${at + 1}`.padStart(5, '0')}`,
    login: loginFor(firstName, lastName),
    title: `${firstName} ${lastName}`,
    firstName,
    lastName,
    classNumber
  };
}

function pupilsOf({ teams, pupilsPerClass }: SchoolScale): DemoPupil[] {
  let invented = 0;
  return Array.from({ length: teams * 3 }, (_, at) => at + 1).flatMap((classNumber) =>
    Array.from({ length: pupilsPerClass }, (_, place) => {
      const name = FIRST_CLASSES[classNumber - 1]?.[place] ?? inventedName(invented++);
      return pupil(name, (classNumber - 1) * pupilsPerClass + place, classNumber);
    })
  );
}

const TEAM_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function teamOf(classNumber: number): number {
  return Math.floor((classNumber - 1) / 3);
}

const GUARDIAN_FIRST_NAMES = ['Claire', 'Karim', 'Sophie', 'David', 'Nadia', 'Marc', 'Hélène', 'Thomas', 'Samira', 'Pierre'];

/** One a family: the pupils of one last name in the three classes of a team. */
function guardiansOf(pupils: readonly DemoPupil[]): DemoGuardian[] {
  const families = new Map<string, DemoPupil[]>();
  for (const child of pupils) {
    const family = `${child.lastName}|${teamOf(child.classNumber)}`;
    families.set(family, [...(families.get(family) ?? []), child]);
  }
  return [...families.values()].map((children, index) => {
    const [{ lastName, classNumber }] = children;
    const team = teamOf(classNumber);
    const firstName = GUARDIAN_FIRST_NAMES[index % GUARDIAN_FIRST_NAMES.length];
    return {
      key: `R${`${index + 1}`.padStart(5, '0')}`,
      login: loginFor(`parent.${firstName}${team > 0 ? `-${TEAM_LETTERS[team % 26]}` : ''}`, lastName),
      title: `${firstName} ${lastName}`,
      firstName,
      lastName,
      children: children.map(({ key }) => key),
      classNumbers: [...new Set(children.map(({ classNumber }) => classNumber))]
    };
  });
}

/** Everybody whom the school's files name, staff aside. */
export function peopleOf(scale: SchoolScale): DemoSchoolPeople {
  const pupils = pupilsOf(scale);
  return { teachers: teachersOf(scale), pupils, guardians: guardiansOf(pupils) };
}

/** Those of the first three classes, who are in every school whatever its scale. */
const first = peopleOf({ teams: 1, pupilsPerClass: 20, weeksBefore: 0 });
export const { teachers, pupils, guardians } = first;
