import { weekdayWord } from '../imports/hours';
import type { ImportKind, RejectedRow } from '../imports/types';
import { compareText } from '../register/names';
import type { Person, Register, StaffFunction, Stored } from '../register/types';
import { writeCsv } from './csv';

/** Headers that `guessMapping` knows, so that an export is imported again without a question and changes nothing. */
const HEADERS: Record<ImportKind, readonly string[]> = {
  classes: ['Code', 'Intitulé', 'Niveau', 'Numéro'],
  subjects: ['Code', 'Intitulé'],
  staff: ['Identifiant', 'Nom', 'Prénom', 'Nom affiché', 'Fonctions', 'Numéro d’enseignant', 'Classes', 'Login'],
  timetable: ['Classe', 'Groupe', 'Enseignant', 'Code matière', 'Libellé matière', 'Jour', 'Créneau', 'Salle', 'Semaine'],
  pupils: ['Identifiant', 'Nom', 'Prénom', 'Classe', 'Groupes', 'Login'],
  guardians: ['Identifiant', 'Nom', 'Prénom', 'Login', 'Enfants']
};

const FUNCTION_WORDS: Record<StaffFunction, string> = {
  direction: 'Direction',
  schoolLife: 'Vie scolaire',
  teacher: 'Enseignant',
  support: 'AESH',
  resourceManager: 'Gestionnaire de ressources'
};

export interface RegisterCsvOptions {
  /** Persons who left, or archived classes, instead of those who are here. They are files of their own: imported again, they would return. */
  past?: boolean;
}

/** One kind of the register as a CSV file (see `writeCsv`), sorted as people look for it. Lessons of archived classes and of unknown ones are left out. */
export function registerCsv(kind: ImportKind, register: Register, { past = false }: RegisterCsvOptions = {}): string {
  return writeCsv(HEADERS[kind], rowsOf(kind, register, past));
}

function rowsOf(kind: ImportKind, register: Register, past: boolean): string[][] {
  const classes = register.classes.filter(({ status }) => (status === 'archived') === past);
  const codes = new Map(register.classes.filter(({ status }) => status === 'active').map(({ number, code }) => [number, code]));
  const codeOf = (number: number): string => codes.get(number) ?? '';
  switch (kind) {
    case 'classes':
      return [...classes]
        .sort((a, b) => compareText(a.code, b.code) || a.number - b.number)
        .map(({ code, title, level, number }) => [code, title, level, `${number}`]);
    case 'subjects':
      return [...register.subjects].sort((a, b) => compareText(a.code, b.code)).map(({ code, title }) => [code, title]);
    case 'staff':
      return people(register.staff, past).map((member) => [
        member.key,
        member.lastName,
        member.firstName,
        member.title,
        list(member.functions.map((name) => FUNCTION_WORDS[name])),
        member.teacherNumber > 0 ? `${member.teacherNumber}` : '',
        list(member.classNumbers.map(codeOf)),
        member.login
      ]);
    case 'timetable':
      return register.slots
        .filter(({ classNumber }) => codes.has(classNumber))
        .map((slot) => [
          codeOf(slot.classNumber),
          slot.group,
          `${slot.teacherNumber}`,
          slot.subjectCode,
          slot.subject,
          weekdayWord(slot.weekday),
          slot.periodId,
          slot.room,
          slot.parity
        ])
        .sort((a, b) => compareText(a.join('\t'), b.join('\t')));
    case 'pupils':
      return people(register.pupils, past).map(({ key, lastName, firstName, classNumber, groups, login }) => [
        key,
        lastName,
        firstName,
        codeOf(classNumber),
        list(groups),
        login
      ]);
    case 'guardians':
      return people(register.guardians, past).map(({ key, lastName, firstName, login, children }) => [
        key,
        lastName,
        firstName,
        login,
        list(children)
      ]);
  }
}

/** Values between bars; one that other separators would split gets a bar of its own. */
function list(texts: readonly string[]): string {
  const values = texts.filter((text) => text !== '');
  return values.join('|') + (values.length === 1 && /[,/;]/.test(values[0]) ? '|' : '');
}

function people<T extends Person>(persons: readonly Stored<T>[], past: boolean): Stored<T>[] {
  return persons
    .filter(({ status }) => (status === 'left') === past)
    .sort((a, b) => compareText(a.lastName, b.lastName) || compareText(a.firstName, b.firstName) || compareText(a.key, b.key));
}

/** The words of the report, in the person's language. */
export interface RejectedCsvWords {
  line: string;
  reason: string;
  sentence: (rejected: RejectedRow) => string;
}

/** The rows that were not taken, each as it was read behind its line and the reason: mended, the file can be imported again. */
export function rejectedCsv(headers: readonly string[], rejected: readonly RejectedRow[], words: RejectedCsvWords): string {
  return writeCsv(
    [words.line, words.reason, ...headers],
    rejected.map((row) => [`${row.line}`, words.sentence(row), ...row.cells])
  );
}
