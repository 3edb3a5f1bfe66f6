import type { Membership, SchoolClass } from '../../../domain/types';
import type { DiarySettings } from './settings';

/** One way to look at the diary, as the person's markers allow it. */
export type DiaryView =
  /** Writes the lessons of one teacher of the timetable. */
  | { kind: 'lessons'; key: string; teacherNumber: number; teacherName: string }
  /** Reads one class as a pupil of it. */
  | { kind: 'class'; key: string; role: 'pupil'; schoolClass: SchoolClass }
  /** Reads the classes of one's children. */
  | { kind: 'family'; key: string; role: 'guardian'; classes: SchoolClass[] }
  /** Chooses among classes and reads them. */
  | { kind: 'classes'; key: string; role: 'direction' | 'schoolLife' | 'inspector' | 'teacher' | 'support'; classes: SchoolClass[] };

/**
 * The views that markers open, most used first: one's own lessons, one's (children's) classes, then the choice of a class.
 * A class of which one is both pupil and guardian counts once; archived classes and unknown numbers are left out.
 */
export function viewsOf(memberships: readonly Membership[], classes: readonly SchoolClass[]): DiaryView[] {
  const active = classes.filter((each) => each.status === 'active').sort((a, b) => a.title.localeCompare(b.title, 'fr', { numeric: true }));
  const lessons = new Map<string, DiaryView>();
  const own = new Map<string, DiaryView>();
  const choice = new Map<string, DiaryView>();

  for (const { role, teacherNumber, title } of memberships) {
    if (role !== 'teacher' || teacherNumber === undefined) continue;
    const key = `lessons-${teacherNumber}`;
    lessons.set(key, { kind: 'lessons', key, teacherNumber, teacherName: title });
  }
  const pupilOf = classesOf(memberships, 'pupil', active);
  for (const schoolClass of pupilOf) {
    const key = `class-${schoolClass.number}`;
    own.set(key, { kind: 'class', key, role: 'pupil', schoolClass });
  }
  const children = classesOf(memberships, 'guardian', active).filter((each) => !pupilOf.includes(each));
  if (children.length > 0) own.set('family', { kind: 'family', key: 'family', role: 'guardian', classes: children });
  for (const role of ['teacher', 'support'] as const) {
    const theirs = classesOf(memberships, role, active);
    if (theirs.length > 0) choice.set(role, { kind: 'classes', key: `classes-${role}`, role, classes: theirs });
  }
  const staff = (['direction', 'schoolLife', 'inspector'] as const).find((role) =>
    memberships.some((membership) => membership.role === role)
  );
  if (staff) choice.set('staff', { kind: 'classes', key: `classes-${staff}`, role: staff, classes: active });

  return [...lessons.values(), ...own.values(), ...choice.values()];
}

/**
 * The views that a page shows of those that a person has: of the page's classes only, the kind that the page prefers first.
 * One's own lessons are one's whole week in any page.
 */
export function viewsShown(
  views: readonly DiaryView[],
  { view: preferred, classCodes }: Pick<DiarySettings, 'view' | 'classCodes'>
): DiaryView[] {
  const wanted = (schoolClass: SchoolClass): boolean => classCodes.length === 0 || classCodes.includes(schoolClass.code);
  const shown = views.flatMap((view): DiaryView[] => {
    if (view.kind === 'lessons') return [view];
    if (view.kind === 'class') return wanted(view.schoolClass) ? [view] : [];
    const classes = view.classes.filter(wanted);
    return classes.length > 0 ? [{ ...view, classes }] : [];
  });
  const isPreferred = ({ kind }: DiaryView): boolean => kind === preferred || (kind === 'family' && preferred === 'class');
  return [...shown.filter(isPreferred), ...shown.filter((view) => !isPreferred(view))];
}

function classesOf(memberships: readonly Membership[], role: Membership['role'], active: readonly SchoolClass[]): SchoolClass[] {
  const numbers = new Set(memberships.filter((each) => each.role === role).map((each) => each.classNumber));
  return active.filter((each) => numbers.has(each.number));
}
