import type { Membership, SchoolClass } from '../../../domain/types';
import { viewsOf, viewsShown } from './views';

const schoolClass = (number: number, title: string, status: SchoolClass['status'] = 'active'): SchoolClass => ({
  number,
  code: `C${number}`,
  title,
  level: '2de',
  schoolYear: 2026,
  status
});
const classes = [schoolClass(10, '2de 10'), schoolClass(2, '2de 2'), schoolClass(3, 'Ancienne', 'archived')];
const marker = (role: Membership['role'], more: Partial<Membership> = {}): Membership => ({ role, title: 'x', ...more });
const keys = (...memberships: Membership[]): string[] => viewsOf(memberships, classes).map((view) => view.key);

test('a pupil has one class, a guardian the classes of the children, each once', () => {
  expect(keys(marker('pupil', { classNumber: 2 }), marker('pupil'))).toEqual(['class-2']);
  const [family] = viewsOf(
    [10, 2, 2].map((classNumber) => marker('guardian', { classNumber })),
    classes
  );
  expect(family.kind === 'family' && family.classes.map((each) => each.title)).toEqual(['2de 2', '2de 10']);
});

test('an adult pupil who is a guardian too has both; a class of which one is both counts once', () => {
  const pupil = marker('pupil', { classNumber: 2 });
  expect(keys(pupil, marker('guardian', { classNumber: 10 }))).toEqual(['class-2', 'family']);
  expect(keys(pupil, marker('guardian', { classNumber: 2 }))).toEqual(['class-2']);
});

test('a teacher writes own lessons and reads own classes; one who is a guardian too sees both', () => {
  const teacher = [
    marker('teacher'),
    marker('teacher', { teacherNumber: 7, title: 'Mme Aubépine' }),
    marker('teacher', { classNumber: 10 })
  ];
  expect(keys(...teacher)).toEqual(['lessons-7', 'classes-teacher']);
  expect(keys(...teacher, marker('guardian', { classNumber: 2 }))).toEqual(['lessons-7', 'family', 'classes-teacher']);
  expect(viewsOf(teacher, classes)[0]).toMatchObject({ teacherNumber: 7, teacherName: 'Mme Aubépine' });
});

test('direction and school life choose among all active classes, in the order people count', () => {
  const [view] = viewsOf([marker('schoolLife')], classes);
  expect(view.kind === 'classes' && view.classes.map((each) => each.title)).toEqual(['2de 2', '2de 10']);
});

test('an inspector chooses among all classes, an AESH among those accompanied', () => {
  expect(keys(marker('inspector'))).toEqual(['classes-inspector']);
  const [view] = viewsOf([marker('support', { classNumber: 10 })], classes);
  expect(view.kind === 'classes' && view.classes.map((each) => each.number)).toEqual([10]);
});

test('no marker, an archived class, a number nobody knows: no view', () => {
  expect(keys()).toEqual([]);
  expect(keys(marker('pupil', { classNumber: 3 }), marker('guardian', { classNumber: 99 }), marker('teacher'))).toEqual([]);
});

describe('what a page shows of them', () => {
  const both = viewsOf(
    [
      marker('teacher', { teacherNumber: 7 }),
      marker('teacher', { classNumber: 10 }),
      marker('teacher', { classNumber: 2 }),
      marker('guardian', { classNumber: 2 })
    ],
    classes
  );
  const shown = (view: 'auto' | 'lessons' | 'class' | 'classes', ...classCodes: string[]): string[] =>
    viewsShown(both, { view, classCodes }).map((each) => each.key);

  test('all of them, the kind that it prefers first', () => {
    expect(shown('auto')).toEqual(['lessons-7', 'family', 'classes-teacher']);
    expect(shown('class')).toEqual(['family', 'lessons-7', 'classes-teacher']);
    expect(shown('classes')).toEqual(['classes-teacher', 'lessons-7', 'family']);
  });

  test('its own classes alone, and a teacher’s lessons whole', () => {
    expect(shown('auto', 'C10')).toEqual(['lessons-7', 'classes-teacher']);
    const [, choice] = viewsShown(both, { view: 'auto', classCodes: ['C10'] });
    expect(choice.kind === 'classes' && choice.classes.map(({ code }) => code)).toEqual(['C10']);
    expect(viewsShown(both.slice(1), { view: 'auto', classCodes: ['C99'] })).toEqual([]);
  });
});
