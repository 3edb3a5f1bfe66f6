import { queryKeys } from './queryKeys';

it('keeps two people and two schools apart, whatever the case of their names', () => {
  const a = queryKeys('https://x/sites/Lycee', 'Lea.Tilleul@ecole.example');
  expect(queryKeys('https://x/sites/lycee', 'lea.tilleul@ecole.example').frame).toEqual(a.frame);
  expect(queryKeys('https://x/sites/lycee', 'noah.bouleau@ecole.example').frame).not.toEqual(a.frame);
  expect(queryKeys('https://x/sites/college', 'lea.tilleul@ecole.example').teacherWeek(1, 464)).not.toEqual(a.teacherWeek(1, 464));
});

it('lets a write invalidate the whole diary and nothing else', () => {
  const keys = queryKeys('https://x/sites/lycee', 'a@ecole.example');
  const slot = { classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: '' };
  for (const key of [keys.teacherWeek(1, 464), keys.classPast(2, [464]), keys.classUpcoming(2, [464, 465]), keys.lesson(slot)]) {
    expect(key.slice(0, keys.diary.length)).toEqual(keys.diary);
  }
  expect(keys.teacherTimetable(1).slice(0, keys.diary.length)).not.toEqual(keys.diary);
});
