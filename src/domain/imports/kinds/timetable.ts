import { addDays, daysBetween, makeDay, mondayOf } from '../../days';
import { foldText } from '../../register/names';
import type { Day, Period, Weekday, WeekParity } from '../../types';
import { field, list, required, type ImportKindDefinition } from '../fields';
import { durationFrom, hoursFrom, periodsOf, timeFrom, weekdayFrom } from '../hours';
import { cellOf, isMapped, listOf, refuseRow, requiredCell, type Row } from '../row';

/** The capital headers are EDT's (Index Éducation), whose export has one line a lesson. */
export const timetable: ImportKindDefinition = {
  kind: 'timetable',
  fields: [
    field('className', ['Classe', 'CLASSE', 'Classes', 'Division', 'Div', 'Code classe', 'Class'], { ...required, ...list }),
    field('group', ['Groupe', 'Regroupement', 'Group']),
    field('teacher', ['Enseignant', 'Professeur', 'Prof', 'PROF_NOM', 'Nom enseignant', 'Nom professeur', 'Teacher'], {
      ...required,
      ...list
    }),
    field('teacherFirstName', ['PROF_PRENOM', 'Prénom enseignant', 'Prénom professeur', 'Teacher first name'], list),
    field('subject', ['MAT_CODE', 'Code matière', 'Matière', 'Discipline', 'Subject code', 'Subject'], required),
    field('subjectTitle', ['MAT_LIBELLE', 'Libellé matière', 'Nom de la matière', 'Subject title', 'Subject name']),
    field('weekday', ['Jour', 'JOUR', 'Jour de la semaine', 'Day', 'Weekday'], required),
    field('period', ['Créneau', 'Période', 'Séquence', 'Period']),
    field('start', ['H.DEBUT', 'Heure de début', 'Heure début', 'Début', 'Heure', 'Horaire', 'Horaires', 'Start', 'Start time', 'Time']),
    field('end', ['H.FIN', 'Heure de fin', 'Heure fin', 'Fin', 'End', 'End time']),
    field('duration', ['DUREE', 'Durée', 'Duration']),
    field('room', ['Salle', 'SALLE', 'Salles', 'Room']),
    field('parity', [
      'FREQUENCE',
      'Fréquence',
      'ALTERNANCE',
      'Alternance',
      'Alt.',
      'Freq',
      'Semaine',
      'Quinzaine',
      'Semaine A ou B',
      'Week',
      'Parity'
    ])
  ],
  oneOf: [['period', 'start']]
};

export interface LessonRow {
  row: Row;
  className: string;
  group: string;
  teacher: string;
  teacherFirstName: string;
  subject: string;
  /** Empty: not said. */
  subjectTitle: string;
  weekday: Weekday;
  periodIds: string[];
  /** Undefined: the file has no column for it. */
  room: string | undefined;
  parity: WeekParity | '';
}

export interface LessonHours {
  periodsOn: (weekday: Weekday) => readonly Period[];
  weekAAnchor: Day | undefined;
}

/** A lesson that lasts several periods is one row and several period ids. */
export function readLesson(row: Row, hours: LessonHours): LessonRow {
  const day = requiredCell(row, 'weekday');
  const weekday = weekdayFrom(day);
  if (weekday === undefined) {
    throw refuseRow(row, 'notAWeekday', 'weekday', day);
  }
  return {
    row,
    className: requiredCell(row, 'className'),
    group: cellOf(row, 'group'),
    teacher: requiredCell(row, 'teacher'),
    teacherFirstName: cellOf(row, 'teacherFirstName'),
    subject: cellOf(row, 'subject') || requiredSubjectTitle(row),
    subjectTitle: cellOf(row, 'subjectTitle'),
    weekday,
    periodIds: readPeriodIds(row, hours.periodsOn(weekday)),
    room: isMapped(row, 'room') ? cellOf(row, 'room') : undefined,
    parity: readParity(row, hours.weekAAnchor)
  };
}

function requiredSubjectTitle(row: Row): string {
  const title = cellOf(row, 'subjectTitle');
  if (title === '') {
    throw refuseRow(row, 'missing', 'subject');
  }
  return title;
}

function readPeriodIds(row: Row, periods: readonly Period[]): string[] {
  const named = listOf(row, 'period').map((text) => {
    const period = periods.find(({ id }) => id === foldText(text).toUpperCase());
    if (!period) {
      throw refuseRow(row, 'unknownPeriod', 'period', text);
    }
    return period.id;
  });
  if (named.length > 0) {
    return named;
  }
  const start = cellOf(row, 'start');
  if (start === '') {
    throw refuseRow(row, 'missing', isMapped(row, 'start') ? 'start' : 'period');
  }
  const said = hoursFrom(start);
  const found = said ? periodsOf(said.start, said.end ?? readEnd(row, said.start), periods) : [];
  if (found.length === 0) {
    throw refuseRow(row, 'unknownPeriod', 'start', start);
  }
  return found.map(({ id }) => id);
}

/** The hour of the end, or the duration; undefined when neither is said. */
function readEnd(row: Row, start: number): number | undefined {
  const end = cellOf(row, 'end');
  const duration = cellOf(row, 'duration');
  const minutes = end ? timeFrom(end) : duration ? durationFrom(duration) : undefined;
  if ((end || duration) && (minutes === undefined || (end && minutes <= start))) {
    throw refuseRow(row, 'unknownPeriod', end ? 'end' : 'duration', end || duration);
  }
  return minutes === undefined || end ? minutes : start + minutes;
}

const EVERY_WEEK = ['', 'h', 'hebdo', 'hebdomadaire', 't', 'toutes', 'toutes les semaines', 'a et b', 'a/b', 'ab', 'weekly', 'every week'];
const WEEK_A = ['a', 'q1', 's1', 'sa', '1'];
const WEEK_B = ['b', 'q2', 's2', 'sb', '2'];

function readParity(row: Row, weekAAnchor: Day | undefined): WeekParity | '' {
  const text = cellOf(row, 'parity');
  const parity = parityFrom(text, weekAAnchor);
  if (parity === undefined) {
    throw refuseRow(row, 'notAParity', 'parity', text);
  }
  return parity;
}

/**
 * A, Q1 (first week of EDT's fortnight), « semaine A » …, B likewise, empty for every week; undefined for anything else. Even and odd weeks are
 * those of ISO 8601: the anchor tells which of them are A; without one the odd ones are, as Q1 begins with the year's first week.
 */
export function parityFrom(text: string, weekAAnchor: Day | undefined): WeekParity | '' | undefined {
  const word = foldText(text)
    .replace(/^(?:semaines?|sem\.?|weeks?) /, '')
    .replace(/s$/, '');
  if (EVERY_WEEK.some((name) => name === word || name.replace(/s$/, '') === word)) {
    return '';
  }
  if (/^(?:im)?paire?$/.test(word) || word === 'even' || word === 'odd') {
    const even = word.startsWith('pair') || word === 'even';
    return even === isoWeekIsEven(weekAAnchor) ? 'A' : 'B';
  }
  return WEEK_A.includes(word) ? 'A' : WEEK_B.includes(word) ? 'B' : undefined;
}

/** Whether week A has an even number in ISO 8601: the year's week 1 is the one of 4 January. */
function isoWeekIsEven(weekAAnchor: Day | undefined): boolean {
  if (weekAAnchor === undefined) {
    return false;
  }
  const thursday = addDays(mondayOf(weekAAnchor), 3);
  const firstMonday = mondayOf(makeDay(Math.floor(thursday / 10000), 1, 4));
  return (Math.floor(daysBetween(firstMonday, thursday) / 7) + 1) % 2 === 0;
}
