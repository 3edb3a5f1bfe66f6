import type { SchoolClass, TimetableSlot } from '../../src/domain/types';
import { principal, schoolLife, support, type DemoSchoolPeople } from './people';

/** The demonstration school as the files that a school's own software exports: semicolons, Windows-1252, French headers. */

const WEEKDAYS = ['', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];

/** Every letter of the demonstration's names is one of ISO 8859-1, where Windows-1252 is the same. */
function fileOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return Buffer.from(rows.map((row) => row.join(';')).join('\r\n') + '\r\n', 'latin1');
}

export function classesFile(classes: readonly SchoolClass[]): Uint8Array {
  return fileOf([
    ['Division', 'Libellé', 'Niveau', 'Numéro'],
    ...classes.map(({ code, title, level, number }) => [code, title, level, number])
  ]);
}

export function staffFile({ teachers }: Pick<DemoSchoolPeople, 'teachers'>, classes: readonly SchoolClass[]): Uint8Array {
  const accompanied = classes.filter(({ number }) => number === 1 || number === 3).map(({ code }) => code);
  return fileOf([
    ['Identifiant', 'Nom', 'Prénom', 'Nom affiché', 'Fonctions', 'Numéro d’enseignant'.replace('’', "'"), 'Classes', 'Login'],
    ['P0001', principal.lastName, principal.firstName, principal.title, 'Direction', '', '', principal.login],
    [
      'P0002',
      schoolLife.lastName,
      schoolLife.firstName,
      schoolLife.title,
      'Vie scolaire|Gestionnaire de ressources',
      '',
      '',
      schoolLife.login
    ],
    ['P0003', support.lastName, support.firstName, support.title, 'AESH', '', accompanied.join('|'), support.login],
    ...teachers.map(({ number, lastName, firstName, title, login }) => [
      `P${`${number + 100}`.padStart(4, '0')}`,
      lastName,
      firstName,
      title,
      'Enseignant',
      number,
      '',
      login
    ])
  ]);
}

export function timetableFile(slots: readonly Omit<TimetableSlot, 'id'>[], classes: readonly SchoolClass[]): Uint8Array {
  const codeOf = new Map(classes.map(({ number, code }) => [number, code]));
  return fileOf([
    ['Classe', 'Groupe', 'Enseignant', 'Code matière', 'Libellé matière', 'Jour', 'Créneau', 'Salle', 'Semaine'],
    ...slots.map(({ classNumber, group, teacherName, subjectCode, subject, weekday, periodId, room, parity }) => [
      codeOf.get(classNumber) ?? '',
      group,
      teacherName,
      subjectCode,
      subject,
      WEEKDAYS[weekday],
      periodId,
      room,
      parity
    ])
  ]);
}

/** @param withoutAccount keys of those whose account nobody has linked yet */
export function pupilsFile(
  { pupils }: Pick<DemoSchoolPeople, 'pupils'>,
  classes: readonly SchoolClass[],
  withoutAccount: ReadonlySet<string>
): Uint8Array {
  const codeOf = new Map(classes.map(({ number, code }) => [number, code]));
  return fileOf([
    ['INE', 'Nom de famille', 'Prénom 1', 'Division', 'Login'],
    ...pupils.map(({ key, lastName, firstName, classNumber, login }) => [
      key,
      lastName,
      firstName,
      codeOf.get(classNumber) ?? '',
      withoutAccount.has(key) ? '' : login
    ])
  ]);
}

export function guardiansFile({ guardians }: Pick<DemoSchoolPeople, 'guardians'>, withoutAccount: ReadonlySet<string>): Uint8Array {
  return fileOf([
    ['Identifiant', 'Nom', 'Prénom', 'Login', 'Enfants'],
    ...guardians.map(({ key, lastName, firstName, login, children }) => [
      key,
      lastName,
      firstName,
      withoutAccount.has(key) ? '' : login,
      children.join('|')
    ])
  ]);
}
