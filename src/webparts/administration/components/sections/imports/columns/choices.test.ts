import type { SlotCandidate } from '../../../../../../domain/calendar/weeklySlots';
import { EMPTY_REGISTER, schoolClass, stored, teacher } from '../../../../../../domain/register/testing/registers';
import type { Register } from '../../../../../../domain/register/types';
import { school } from '../../../testing/renderSection';
import { firstChoices, optionsOf, ownerOf, seenOften, type Choices } from './choices';

const register: Register = {
  ...EMPTY_REGISTER,
  classes: [
    stored(1, schoolClass(1, '2GT1', { title: 'Seconde 1' })),
    stored(2, schoolClass(2, '2GT10')),
    stored(3, schoolClass(3, '1G1', { status: 'archived' }))
  ],
  staff: [
    stored(1, teacher(1, 'Aubépine', 'Léa', { title: 'Mme Aubépine' })),
    stored(2, teacher(2, 'Tilleul', 'Max', { title: 'M. Tilleul' })),
    stored(3, teacher(3, 'Tilleul', 'Zoé', { title: 'M. Tilleul' })),
    stored(4, teacher(4, 'Orme', 'Inès', { title: 'Mme Orme', status: 'left' }))
  ]
};

test.each([
  ['Emploi du temps de Mme AUBEPINE', '1', ''],
  ['EDT - AUBEPINE Léa', '1', ''],
  ['2GT1', '', '2GT1'],
  ['Classe 2GT10 (2026)', '', '2GT10'],
  ['Seconde 1 / Mme Aubépine', '1', '2GT1'],
  ['M. Tilleul', '', ''],
  ['Mme Orme', '', ''],
  ['1G1', '', ''],
  ['', '', '']
])('the calendar %j is of teacher %j, of class %j', (name, teacherNumber, className) =>
  expect(ownerOf(name, register)).toEqual({ teacher: teacherNumber, className })
);

test('lessons seen in half of their weeks are kept, unless the person keeps more', () => {
  const slot = (subject: string, weeks: number, possible: number): SlotCandidate => ({
    ...{ weekday: 1, start: 480, end: 535, parity: '', subject, teacher: '', className: '', group: '', room: '' },
    weeks: Array.from({ length: weeks }, (_, at) => at),
    possible
  });
  const slots = [slot('often', 9, 10), slot('half', 5, 10), slot('quarter', 3, 10), slot('once', 1, 10)];
  const kept = (atLeast: number): string[] => seenOften(slots, atLeast).kept.map(({ subject }) => subject);
  expect([kept(50), kept(25), kept(0)]).toEqual([['often', 'half'], ['often', 'half', 'quarter'], slots.map(({ subject }) => subject)]);
  expect(seenOften(slots, 50).rare.map(({ subject }) => subject)).toEqual(['quarter', 'once']);
});

test('only what the person said makes a file complete, and of a timetable only that it is all of it', () => {
  const options = (kind: Parameters<typeof optionsOf>[0], change: Partial<Choices>): ReturnType<typeof optionsOf> =>
    optionsOf(kind, { ...firstChoices(school), ...change }, school, 20261123, () => 'lundi');
  expect(options('pupils', {}).complete).toBe(false);
  expect(options('pupils', { complete: true }).complete).toBe(true);
  expect(options('subjects', { complete: true }).complete).toBe(false);
  expect(options('timetable', { complete: true })).toMatchObject({ complete: false });
  expect(options('timetable', { complete: true }).timetableScope).toBeUndefined();
  expect(options('timetable', { scope: 'classes' })).toMatchObject({ complete: false, timetableScope: 'classes' });
  expect(options('timetable', { scope: 'all' })).toMatchObject({ complete: true });
  expect(options('timetable', { teacher: '4' }).defaults).toEqual({ teacher: '4' });
  expect(options('pupils', { schoolYear: 2027 }).schoolYear).toBe(2027);
});
