import type { SchoolClass, TimetableSlot, Weekday } from '../../src/domain/types';
import { teacherNumberOf, type DemoTeacher } from './people';

/** The weekly timetable: one order of lessons, in which each class begins elsewhere, so that no teacher is in two rooms at once. */

interface Subject {
  code: string;
  title: string;
  /** Who takes it in a team, as `teacherNumberOf` knows it. */
  letter: string;
}

const SUBJECTS: Record<string, Subject> = {
  M: { code: 'MATHS', title: 'Mathématiques', letter: 'M' },
  F: { code: 'FRANCAIS', title: 'Français', letter: 'F' },
  H: { code: 'HIST-GEO', title: 'Histoire-géographie', letter: 'H' },
  P: { code: 'PHYS-CHIM', title: 'Physique-chimie', letter: 'P' },
  V: { code: 'SVT', title: 'Sciences de la vie et de la Terre', letter: 'V' },
  A: { code: 'ANGLAIS', title: 'Anglais', letter: 'A' },
  E: { code: 'ESPAGNOL', title: 'Espagnol', letter: 'E' },
  S: { code: 'EPS', title: 'Éducation physique et sportive', letter: 'S' },
  N: { code: 'SNT', title: 'Sciences numériques et technologie', letter: 'P' }
};

/** In place of SNT from the première on. */
const SCIENCE: Subject = { code: 'ENS-SCI', title: 'Enseignement scientifique', letter: 'P' };
const CIVICS: Subject = { code: 'EMC', title: 'Enseignement moral et civique', letter: 'H' };
const CLASS_LIFE: Subject = { code: 'VDC', title: 'Vie de classe', letter: 'H' };

/** `X` is civics in weeks A and the class's own hour in weeks B; a dot is a free hour. */
const ORDER = 'MFAHPE' + 'VMSSFAN' + 'HMPE' + 'FVAMHX' + 'PFENA';

const CELLS: [Weekday, string[]][] = [
  [1, ['M1', 'M2', 'M3', 'M4', 'S1', 'S2']],
  [2, ['M1', 'M2', 'M3', 'M4', 'S1', 'S2', 'S3']],
  [3, ['M1', 'M2', 'M3', 'M4']],
  [4, ['M2', 'M3', 'M4', 'S1', 'S2', 'S3']],
  [5, ['M1', 'M2', 'M3', 'M4', 'S1']]
];

type NewSlot = Omit<TimetableSlot, 'id'>;

function lessonsAt(letter: string, level: string): { subject: Subject; parity: TimetableSlot['parity'] }[] {
  if (letter === 'X') {
    return [
      { subject: CIVICS, parity: 'A' },
      { subject: CLASS_LIFE, parity: 'B' }
    ];
  }
  return [{ subject: letter === 'N' && level !== 'Seconde' ? SCIENCE : SUBJECTS[letter], parity: '' }];
}

function slotsOf(schoolClass: SchoolClass, teachers: readonly DemoTeacher[], shift: number): NewSlot[] {
  const team = Math.floor((schoolClass.number - 1) / 3);
  const cells = CELLS.flatMap(([weekday, periods]) => periods.map((periodId) => ({ weekday, periodId })));
  return cells.flatMap(({ weekday, periodId }, index) =>
    lessonsAt(ORDER[(index + shift) % ORDER.length], schoolClass.level).map(({ subject, parity }) => {
      const teacher = teachers[teacherNumberOf(subject.letter, team) - 1];
      return {
        classNumber: schoolClass.number,
        teacherNumber: teacher.number,
        teacherName: teacher.title,
        weekday,
        periodId,
        subjectCode: subject.code,
        subject: subject.title,
        group: '',
        room: teacher.room,
        parity
      };
    })
  );
}

/** True when no teacher has two of the slots at one hour. */
export function isFreeOfClashes(slots: readonly NewSlot[]): boolean {
  const taken = new Set<string>();
  return slots.every(({ teacherNumber, weekday, periodId, parity }) => {
    const weeks = parity === '' ? ['A', 'B'] : [parity];
    return weeks.every((week) => {
      const hour = `${teacherNumber} ${weekday} ${periodId} ${week}`;
      const free = !taken.has(hour);
      taken.add(hour);
      return free;
    });
  });
}

/** Every slot of these classes, each class shifted by the first shift that leaves every teacher in one room. */
export function timetableOf(schoolClasses: readonly SchoolClass[], teachers: readonly DemoTeacher[]): NewSlot[] {
  return schoolClasses.reduce<NewSlot[]>((slots, schoolClass) => {
    for (let shift = 0; shift < ORDER.length; shift++) {
      const more = [...slots, ...slotsOf(schoolClass, teachers, shift)];
      if (isFreeOfClashes(more)) {
        return more;
      }
    }
    throw new Error(`no timetable without a clash for ${schoolClass.code}`);
  }, []);
}
