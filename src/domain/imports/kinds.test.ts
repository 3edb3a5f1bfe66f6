import fc from 'fast-check';
import { registerCsv } from '../exports/registerCsv';
import { EMPTY_REGISTER } from '../register/testing/registers';
import { applyRemembered, fieldsOf, guessMapping, IMPORT_KINDS, missingFields, rememberMapping } from './kinds';
import { readTable } from './readTable';
import type { ImportKind } from './types';

/** The guess by the headers' names. */
const guess = (kind: ImportKind, headers: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(guessMapping(kind, headers)).map(([id, column]) => [id, headers[column]]));

describe('the columns of the exports that schools have', () => {
  it('SIECLE, pupils', () => {
    const headers = ['INE', 'Nom de famille', 'Prénom', 'Date naissance', 'Division', 'Nom resp. légal 1', 'Mail du père'];
    expect(guess('pupils', headers)).toEqual({ key: 'INE', lastName: 'Nom de famille', firstName: 'Prénom', className: 'Division' });
  });

  it('ONDE, guardians with the columns of a child again and again', () => {
    const { table } = readTable({
      text:
        'Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;Courriel;' +
        'Nom de famille enfant;Prénom enfant;Classes enfants;Nom de famille enfant;Prénom enfant;Classes enfants',
      encoding: 'windows-1252'
    });
    expect(guess('guardians', table?.headers ?? [])).toEqual({
      lastName: 'Nom responsable',
      firstName: 'Prénom responsable',
      child1LastName: 'Nom de famille enfant',
      child1FirstName: 'Prénom enfant',
      child1Class: 'Classes enfants',
      child2LastName: 'Nom de famille enfant (2)',
      child2FirstName: 'Prénom enfant (2)',
      child2Class: 'Classes enfants (2)'
    });
  });

  it('SIECLE, guardians: a personal mail is no account, the division is the child’s', () => {
    const headers = ['Nom responsable', 'Prénom responsable', 'Courriel', 'Adresse e-mail', 'Nom élève', 'Prénom élève', 'Division'];
    expect(guess('guardians', headers)).toEqual({
      lastName: 'Nom responsable',
      firstName: 'Prénom responsable',
      child1LastName: 'Nom élève',
      child1FirstName: 'Prénom élève',
      child1Class: 'Division'
    });
    expect(guess('guardians', ['Nom', 'Prénom', 'Compte'])).toMatchObject({ login: 'Compte' });
  });

  it('EDT, one line a lesson', () => {
    const headers =
      'NUMERO;DUREE;FREQUENCE;MAT_CODE;MAT_LIBELLE;PROF_NOM;PROF_PRENOM;CLASSE;SALLE;ALTERNANCE;MODALITE;CO-ENS.;POND.;JOUR;H.DEBUT;EFFECTIF'.split(
        ';'
      );
    expect(guess('timetable', headers)).toEqual({
      className: 'CLASSE',
      teacher: 'PROF_NOM',
      teacherFirstName: 'PROF_PRENOM',
      subject: 'MAT_CODE',
      subjectTitle: 'MAT_LIBELLE',
      weekday: 'JOUR',
      start: 'H.DEBUT',
      duration: 'DUREE',
      room: 'SALLE',
      parity: 'FREQUENCE'
    });
    expect(missingFields('timetable', guessMapping('timetable', headers))).toEqual([]);
  });

  it('STS-WEB, staff; in English, pupils', () => {
    expect(guess('staff', ['CIVILITE', 'NOM_USAGE', 'PRENOM', 'FONCTION', 'Adresse électronique'])).toEqual({
      civility: 'CIVILITE',
      lastName: 'NOM_USAGE',
      firstName: 'PRENOM',
      functions: 'FONCTION',
      login: 'Adresse électronique'
    });
    expect(guess('pupils', ['Student ID', 'Surname', 'First name', 'Class', 'Email address'])).toEqual({
      key: 'Student ID',
      lastName: 'Surname',
      firstName: 'First name',
      className: 'Class',
      login: 'Email address'
    });
  });

  it.each(['prénom', 'PRENOM', ' Pré nom ', 'Prénom.', 'prenom'])('accents, case and spaces do not count: %j', (header) =>
    expect(guessMapping('pupils', ['x', header])).toEqual({ firstName: 1 })
  );

  it('a column whose words are more than the field’s is another’s', () =>
    expect(guessMapping('pupils', ['Nom du père', 'Courriel de la mère', 'Ancienne classe'])).toEqual({}));

  it('each column serves one field', () => {
    for (const kind of IMPORT_KINDS) {
      const all = fieldsOf(kind).flatMap(({ headers }) => headers);
      fc.assert(
        fc.property(fc.shuffledSubarray(all, { maxLength: 12 }), (headers) => {
          const columns = Object.values(guessMapping(kind, headers));
          expect(new Set(columns).size).toBe(columns.length);
        })
      );
    }
  });
});

describe('what a file must have', () => {
  it.each<[ImportKind, string[], string[][]]>([
    ['pupils', ['Nom'], [['firstName']]],
    ['classes', ['Niveau'], [['code', 'title']]],
    ['timetable', ['Classe', 'Enseignant', 'Matière', 'Jour'], [['period', 'start']]],
    ['timetable', ['Classe', 'Enseignant', 'Matière', 'Jour', 'Heure'], []]
  ])('%s with %j lacks %j', (kind, headers, missing) => expect(missingFields(kind, guessMapping(kind, headers))).toEqual(missing));
});

describe('a remembered mapping', () => {
  const headers = ['Élève', 'Petit nom', 'Nom', 'Classe', 'Mail'];
  const chosen = { lastName: 0, firstName: 1, className: 3 };

  it('finds its columns again in any order', () => {
    const remembered = rememberMapping('pupils', chosen, headers);
    expect(applyRemembered('pupils', ['Mail', 'Classe', 'Nom', 'PETIT NOM', 'Élève'], remembered)).toEqual({
      lastName: 4,
      firstName: 3,
      className: 1
    });
  });

  it('stays for any order of the columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
        const mapping = applyRemembered('pupils', shuffled, rememberMapping('pupils', chosen, headers));
        const names = Object.entries(mapping).map(([id, column]) => [id, shuffled[column]]);
        expect(Object.fromEntries(names)).toEqual({ lastName: 'Élève', firstName: 'Petit nom', className: 'Classe' });
      })
    );
  });

  it('leaves to the guess what it knows nothing of and what is gone, never what was left out on purpose', () => {
    const remembered = rememberMapping('pupils', chosen, headers);
    expect(applyRemembered('pupils', ['Nom', 'Prénom', 'Classe', 'Mail'], remembered)).toEqual({ lastName: 0, firstName: 1, className: 2 });
    expect(applyRemembered('pupils', ['Nom', 'Prénom', 'Mail'])).toEqual({ lastName: 0, firstName: 1, login: 2 });
  });
});

describe('the headers of our own exports', () => {
  it.each([...IMPORT_KINDS])('%s are all known', (kind) => {
    const { table } = readTable({ text: registerCsv(kind, EMPTY_REGISTER), encoding: 'utf-8' });
    const mapping = guessMapping(kind, table?.headers ?? []);
    expect(Object.values(mapping).sort()).toEqual(table?.headers.map((_, index) => index));
    expect(missingFields(kind, mapping)).toEqual([]);
  });
});
