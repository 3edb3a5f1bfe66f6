import { EMPTY_REGISTER, pupil, schoolClass, stored, teacher, teachingGroup } from '../../../../../../domain/register/testing/registers';
import type { Register } from '../../../../../../domain/register/types';
import type { TimetableSlot } from '../../../../../../domain/types';

export const slot = (id: number, parts: Partial<TimetableSlot> = {}): Register['slots'][number] => ({
  ...stored(id, {
    classNumber: 1,
    teacherNumber: 1,
    teacherName: 'Mme Aubépine',
    weekday: 1,
    periodId: 'M1',
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    group: '',
    room: 'B12',
    parity: '',
    ...parts
  } as Omit<TimetableSlot, 'id'>)
});

/** Two classes and an archived one, two teachers, two subjects, a group, four lessons. */
export const register: Register = {
  ...EMPTY_REGISTER,
  classes: [
    stored(1, schoolClass(1, '2GT1', { title: 'Seconde 1', level: 'Seconde' })),
    stored(2, schoolClass(2, '2GT2', { title: 'Seconde 2', level: 'Seconde' })),
    stored(3, schoolClass(3, '2GT1', { title: 'Seconde d’avant', level: 'Seconde', schoolYear: 2025, status: 'archived' }))
  ],
  subjects: [stored(11, { code: 'MATHS', title: 'Mathématiques' }), stored(12, { code: 'GREC', title: 'Grec ancien' })],
  groups: [
    stored(21, { ...teachingGroup('LATIN', 1), title: 'Latinistes' }),
    stored(22, { ...teachingGroup('LATIN', 2), title: 'Latinistes' })
  ],
  staff: [
    stored(31, teacher(1, 'Aubépine', 'Anne', { title: 'Mme Aubépine' })),
    stored(32, teacher(2, 'Charme', 'Louis', { title: 'M. Charme' }))
  ],
  pupils: [
    stored(41, pupil('A', 'Tilleul', 'Léa', { classNumber: 1, groups: ['LATIN'] })),
    stored(42, pupil('B', 'Roseau', 'Paul', { classNumber: 1 })),
    stored(43, pupil('C', 'Ortie', 'Max', { classNumber: 2, status: 'left' }))
  ],
  slots: [
    slot(51),
    slot(52, { weekday: 2, periodId: 'S1', classNumber: 2 }),
    slot(53, {
      weekday: 4,
      periodId: 'M2',
      teacherNumber: 2,
      teacherName: 'M. Charme',
      subjectCode: 'LATIN',
      subject: 'Latin',
      group: 'LATIN',
      room: 'C1'
    }),
    slot(54, {
      weekday: 4,
      periodId: 'M2',
      teacherNumber: 2,
      teacherName: 'M. Charme',
      subjectCode: 'LATIN',
      subject: 'Latin',
      group: 'LATIN',
      room: 'C1',
      classNumber: 2
    })
  ]
};
