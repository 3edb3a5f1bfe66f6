import {
  EMPTY_REGISTER,
  guardian,
  pupil,
  schoolClass,
  stored,
  teacher,
  teachingGroup
} from '../../../../../../domain/register/testing/registers';
import type { Register, StaffMember } from '../../../../../../domain/register/types';
import type { TimetableSlot } from '../../../../../../domain/types';

/** A small school for component tests: two classes and one of last year, homonyms, a teacher who is a guardian, people who left. */
export const CLASS_1 = stored(1, schoolClass(1, '2GT1', { title: 'Seconde 1', level: 'Seconde' }));
export const CLASS_2 = stored(2, schoolClass(2, '2GT2', { title: 'Seconde 2', level: 'Seconde' }));
export const OLD_CLASS = stored(3, schoolClass(3, '2GT1', { title: 'Seconde 1 (2025)', schoolYear: 2025, status: 'archived' }));

export const LEA = stored(11, pupil('INE1', 'Tilleul', 'Léa', { classNumber: 1, groups: ['LATIN'], login: 'lea.tilleul@ecole.example' }));
/** Another pupil of the same name, without account. */
export const LEA_2 = stored(12, pupil('INE2', 'Tilleul', 'Léa', { classNumber: 2 }));
export const HUGO = stored(13, pupil('INE3', 'Érable', 'Hugo', { classNumber: 1 }));
export const GONE = stored(14, pupil('INE4', 'Bouleau', 'Noah', { classNumber: 1, status: 'left', login: 'noah.bouleau@ecole.example' }));

export const CLAIRE = stored(21, guardian('R1', 'Tilleul', 'Claire', { children: ['INE1'], login: 'claire.tilleul@ecole.example' }));
/** Bears the name of a teacher. */
export const ANNE = stored(22, guardian('R2', 'Aubépine', 'Anne', { children: ['INE3'] }));

export const AUBEPINE: Register['staff'][number] = stored<StaffMember>(
  31,
  teacher(1, 'Aubépine', 'Anne', { title: 'Mme Aubépine', login: 'anne.aubepine@ecole.example' })
);
export const MELEZE: Register['staff'][number] = stored<StaffMember>(
  32,
  teacher(0, 'Mélèze', 'Marc', { key: 'P9', title: 'M. Mélèze', functions: ['schoolLife'] })
);

export function slot(id: number, teacherNumber: number, classNumber: number, teacherName: string): Register['slots'][number] {
  const lesson: Omit<TimetableSlot, 'id'> = {
    classNumber,
    teacherNumber,
    teacherName,
    weekday: 1,
    periodId: `M${id % 4}`,
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    group: '',
    room: '112',
    parity: ''
  };
  return { ...lesson, id, etag: `"${id}"` };
}

export const REGISTER: Register = {
  ...EMPTY_REGISTER,
  classes: [CLASS_1, CLASS_2, OLD_CLASS],
  groups: [stored(41, teachingGroup('LATIN', 1)), stored(42, { ...teachingGroup('GREC', 2), title: 'Grec' })],
  pupils: [LEA, LEA_2, HUGO, GONE],
  guardians: [CLAIRE, ANNE],
  staff: [AUBEPINE, MELEZE],
  slots: [slot(1, 1, 1, 'Mme Aubépine'), slot(2, 1, 2, 'Mme Aubépine'), slot(3, 7, 2, 'M. Basalte')]
};
