import fc from 'fast-check';
import { registerCsv, rejectedCsv } from '../exports/registerCsv';
import { registers } from '../register/testing/arbitraries';
import { applyChanges, EMPTY_REGISTER } from '../register/testing/registers';
import { guessMapping, IMPORT_KINDS } from './kinds';
import { planImport } from './planImport';
import { OPTIONS, planOf, tableOf } from './testing/plans';
import type { ImportKind, Table } from './types';

describe.each([...IMPORT_KINDS])('the export of %s', (kind) => {
  it('is imported again without a change, even as the complete file', () => {
    fc.assert(
      fc.property(registers, fc.boolean(), (register, complete) => {
        const plan = planOf(kind, registerCsv(kind, register), register, { complete });
        expect(plan.rejected).toEqual([]);
        expect(plan.changes).toEqual([]);
        expect(plan.summary).toMatchObject({ added: 0, changed: 0, left: 0, moved: 0 });
      }),
      { numRuns: 100 }
    );
  });
});

it('the exports of all kinds make the same school in an empty one', () => {
  fc.assert(
    fc.property(registers, (register) => {
      // Who left and what is archived are files of their own; here a school with the present only.
      const present = <T extends { status: string }>(rows: T[]): T[] => rows.filter(({ status }) => status === 'present');
      const here = { ...register, staff: present(register.staff), pupils: present(register.pupils) };
      const keys = new Set(here.pupils.map(({ key }) => key));
      const guardians = present(register.guardians).map((one) => ({ ...one, children: one.children.filter((key) => keys.has(key)) }));
      const school = { ...here, guardians: guardians.filter(({ children }) => children.length > 0) };
      const teachers = new Set(school.staff.map(({ teacherNumber }) => teacherNumber));
      const levels = school.classes.map((one) => ({ ...one, level: 'Sixième' }));
      const source = { ...school, classes: levels, slots: school.slots.filter(({ teacherNumber }) => teachers.has(teacherNumber)) };

      const copy = IMPORT_KINDS.reduce(
        (made, kind) => applyChanges(made, planOf(kind, registerCsv(kind, source), made).changes),
        EMPTY_REGISTER
      );
      for (const kind of IMPORT_KINDS) {
        expect(registerCsv(kind, copy)).toBe(registerCsv(kind, source));
      }
    }),
    { numRuns: 100 }
  );
});

/** Rows out of few words, so that keys, names, classes and accounts meet. */
const WORDS: Record<ImportKind, { headers: string; cells: string[][] }> = {
  classes: {
    headers: 'Code;Intitulé;Niveau;Numéro',
    cells: [
      ['', '6A', '6 a', '5C', '…'],
      ['', '6ème A', 'Cinq'],
      ['', 'Sixième'],
      ['', '1', '7', 'x']
    ]
  },
  subjects: {
    headers: 'Code;Libellé',
    cells: [
      ['', 'MATHS', 'maths', 'LV 2', '…'],
      ['', 'Matière MATHS', 'Latin', 'LV 2']
    ]
  },
  staff: {
    headers: 'Identifiant;Civilité;Nom;Prénom;Fonction;Numéro enseignant;Classes;Login;Matières',
    cells: [
      ['', '1', '2', 'a1', 'A1'],
      ['', 'Mme', 'M.'],
      ['Orme', 'ORME', 'If', ''],
      ['Zoé', 'Max'],
      ['ENS', 'AESH', '', 'Jardinier'],
      ['', '1', '8'],
      ['', '6A', '6A|5-C', '9Z'],
      ['', 'x@ecole.example', 'X@ecole.example', 'rien'],
      ['', 'Latin', 'MATHS, LV 2']
    ]
  },
  timetable: {
    headers: 'Classe;Groupe;Enseignant;Code matière;Libellé matière;Jour;Créneau;Salle;Semaine',
    cells: [
      ['6A', '6ème A', '5C', '<6A> gr.2', '[LATIN]', '6A, 5C', '…'],
      ['', 'LATIN'],
      ['1', '2', 'Aubépine 1', '9'],
      ['MATHS', 'AGL1', '', 'Matière EPS', 'X'],
      ['', 'Anglais', 'Matière MATHS'],
      ['lundi', 'mardi', '?'],
      ['M1', 'M2', 'Z9'],
      ['', '112', '113'],
      ['', 'A', 'Q2']
    ]
  },
  pupils: {
    headers: 'INE;Nom;Prénom;Classe;Groupes;Login',
    cells: [
      ['', '1', '2', 'a1', 'A1'],
      ['Orme', 'ORME', 'If', ''],
      ['Zoé', 'ZOE', 'Max'],
      ['', '6A', '6 A', '5C', '…'],
      ['', 'LATIN', 'Grec|latin'],
      ['', 'x@ecole.example', 'X@ecole.example', 'pupil1@ecole.example', 'rien']
    ]
  },
  guardians: {
    headers: 'Identifiant;Nom;Prénom;Login;Enfants;Téléphone',
    cells: [
      ['', '1', '2', 'a1'],
      ['Orme', 'ORME', 'If'],
      ['Zoé', 'Max'],
      ['', 'x@ecole.example', 'y@ecole.example'],
      ['', '1', '1|2', '9999'],
      ['', '01', '02']
    ]
  }
};

const files = (kind: ImportKind): fc.Arbitrary<Table> => {
  const { headers, cells } = WORDS[kind];
  return fc
    .array(fc.tuple(...cells.map((words) => fc.constantFrom(...words))), { maxLength: 8 })
    .map((rows) => tableOf([headers, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(';'))].join('\n')));
};

describe.each([...IMPORT_KINDS])('any file of %s', (kind) => {
  const headers = tableOf(WORDS[kind].headers).headers;
  const mapping = guessMapping(kind, headers);
  const NUM_RUNS = process.env.TEST_LONG ? 3000 : 120;

  it('read every column', () => expect(Object.keys(mapping).length).toBeGreaterThanOrEqual(headers.length - 1));

  it('changes nothing the second time, partial or complete', () => {
    fc.assert(
      fc.property(registers, files(kind), fc.boolean(), (register, table, complete) => {
        const options = { ...OPTIONS, complete };
        const first = planImport(kind, table, mapping, register, options);
        const after = applyChanges(register, first.changes);
        const second = planImport(kind, table, mapping, after, options);
        expect(second.changes).toEqual([]);
        expect(second.rejected).toEqual(first.rejected);
      }),
      { numRuns: NUM_RUNS }
    );
  });

  it('plans the same whatever the order of its rows', () => {
    fc.assert(
      fc.property(
        registers,
        files(kind).chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray(table.rows, { minLength: table.rows.length }))),
        fc.boolean(),
        (register, [table, rows], complete) => {
          const options = { ...OPTIONS, complete };
          const plan = planImport(kind, table, mapping, register, options);
          expect(planImport(kind, { ...table, rows }, mapping, register, options)).toEqual(plan);
        }
      ),
      { numRuns: NUM_RUNS }
    );
  });

  it('takes or refuses every row, removes nothing but lessons, and erases no account', () => {
    fc.assert(
      fc.property(registers, files(kind), fc.boolean(), (register, table, complete) => {
        const plan = planImport(kind, table, mapping, register, { ...OPTIONS, complete });
        const refused = plan.rejected.map(({ line }) => line);
        expect(new Set(refused).size).toBe(refused.length);
        const { added, changed, unchanged } = plan.summary;
        if (kind !== 'timetable') {
          expect(added + changed + unchanged).toBeLessThanOrEqual(table.rows.length - refused.length);
        }
        expect(added + changed + unchanged > 0).toBe(table.rows.length > refused.length);
        expect(plan.changes.filter(({ op, kind: of }) => op === 'remove' && of !== 'slot')).toEqual([]);
        const after = applyChanges(register, plan.changes);
        for (const list of ['pupils', 'guardians', 'staff'] as const) {
          const logins = new Map<number, string>(after[list].map(({ id, login }) => [id, login]));
          register[list].filter(({ login }) => login !== '').forEach(({ id }) => expect(logins.get(id)).not.toBe(''));
          const held = after[list].filter(({ login, status }) => login !== '' && status === 'present').map(({ login }) => login);
          expect(new Set(held).size).toBe(held.length);
          const keys = after[list].map(({ key }) => key.toUpperCase());
          expect(new Set(keys).size).toBe(keys.length);
        }
        const numbers = after.classes.map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: NUM_RUNS }
    );
  });
});

it('the report of refused rows holds each as it was read, behind its line and reason', () => {
  const table = tableOf('Nom;Prénom;Classe\n=Orme;Max;###\n');
  const { rejected } = planOf('pupils', 'Nom;Prénom;Classe\n=Orme;Max;###\n', EMPTY_REGISTER);
  const words = { line: 'Ligne', reason: 'Motif', sentence: ({ reason }: { reason: string }) => reason };
  expect(rejectedCsv(table.headers, rejected, words)).toBe("\ufeffLigne;Motif;Nom;Prénom;Classe\r\n2;unknownClass;'=Orme;Max;###\r\n");
});
