import { slots } from '../../testing/memoryDiary';
import { freeLesson, minutesOf, teachings } from './freeLesson';

test('each class and subject is a choice once', () => {
  expect(teachings(slots).map(({ classNumber, subjectCode }) => `${classNumber} ${subjectCode}`)).toEqual(['2 MATHS', '3 MATHS']);
});

test.each([
  ['08:05', 485],
  ['23:59', 1439],
  ['24:00', undefined],
  ['8:05', undefined],
  ['', undefined]
])('%s is %s minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test('its period is the hour at which it begins, so that two people who write the same one meet', () => {
  expect(freeLesson(slots[0], 20261125, 870, 960)).toMatchObject({
    key: '2|20261125|H1430|MATHS|',
    inTimetable: false,
    state: 'empty',
    teacherNumber: 7,
    start: 870,
    end: 960
  });
});
