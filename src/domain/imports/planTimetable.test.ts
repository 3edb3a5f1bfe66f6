import { EMPTY_REGISTER, schoolClass, stored, teacher, teachingGroup } from '../register/testing/registers';
import type { Register } from '../register/types';
import { planFromTimetableSlots, type TimetableCandidate } from './planImport';
import { importInto, OPTIONS, planOf, refusals, steps } from './testing/plans';

const school: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '6A')), stored(2, schoolClass(2, '6B'))],
  subjects: [stored(5, { code: 'MATHS', title: 'Mathématiques' })],
  staff: [
    stored(31, teacher(1, 'Aubépine', 'Anne', { title: 'Mme Aubépine' })),
    stored(32, teacher(2, 'Basalte', 'Yann', { title: 'M. Basalte' })),
    stored(33, teacher(3, 'Martin', 'Rose', { title: 'Mme Martin' })),
    stored(34, teacher(4, 'Martin', 'Paul', { title: 'M. Martin' }))
  ],
  groups: [stored(41, teachingGroup('LATIN', 1)), stored(42, teachingGroup('LATIN', 2))]
};
const HEADER = 'Classe;Groupe;Enseignant;Matière;Jour;Créneau;Salle;Semaine\n';
const slots = (register: Register): string[] =>
  register.slots
    .map(({ classNumber, group, teacherNumber, subjectCode, weekday, periodId, room, parity }) =>
      [classNumber, group, teacherNumber, subjectCode, weekday, periodId, room, parity].join(' ')
    )
    .sort();

it('lessons on a day without lessons are taken, and said', () => {
  const file = `${HEADER}6A;;1;MATHS;lundi;M1;;\n6A;;1;MATHS;samedi;M1;;\n6A;;1;MATHS;samedi;M2;;\n`;
  const weekdays = { teachingWeekdays: [1, 2, 3, 4, 5] as const };
  expect(planOf('timetable', file, school, weekdays)).toMatchObject({
    summary: { added: 3 },
    warnings: [{ kind: 'daysOff', count: 2, days: ['samedi'] }]
  });
  expect(planOf('timetable', file, school, { teachingWeekdays: [1, 2, 3, 4, 5, 6] }).warnings).toEqual([]);
});

describe('a teacher of the timetable', () => {
  const found = (name: string): number[] | string => {
    const { plan, after } = importInto('timetable', `${HEADER}6A;;"${name}";MATHS;lundi;M1;;\n`, school);
    return plan.rejected.length > 0 ? plan.rejected[0].reason : after.slots.map(({ teacherNumber }) => teacherNumber);
  };

  it.each([
    '1',
    'Mme Aubépine',
    'MME AUBEPINE',
    'Madame Aubépine',
    'AUBEPINE Anne',
    'Anne Aubépine',
    'AUBEPINE A.',
    'A. Aubépine',
    'Mme AUBEPINE A',
    'aubepine',
    'Mlle Aubépine'
  ])('is found by %j', (name) => expect(found(name)).toEqual([1]));

  it.each([
    ['Mme Martin', [3]],
    ['M. MARTIN', [4]],
    ['Martin P.', [4]],
    ['MARTIN Rose', [3]],
    ['Mme Aubépine, M. Basalte', [1, 2]],
    ['AUBEPINE Anne / BASALTE Y.', [1, 2]],
    ['MARTIN', 'sameNameNoKey'],
    ['Mme Basalte', 'unknownTeacher'],
    ['Mme Aubépine, Mme Inconnue', 'unknownTeacher'],
    ['9', 'unknownTeacher'],
    ['AUBEPINE Claire', 'unknownTeacher'],
    ['M.', 'unknownTeacher']
  ])('%j is %j', (name, expected) => expect(found(name)).toEqual(expected));

  it('may stand in two columns, several at once', () => {
    const text =
      'CLASSE;PROF_NOM;PROF_PRENOM;MAT_CODE;JOUR;H.DEBUT\n6A;MARTIN, AUBEPINE;Paul, Anne;MATHS;lundi;08h00\n6B;MARTIN;Rose;MATHS;lundi;08h00\n';
    expect(
      importInto('timetable', text, school)
        .after.slots.map(({ teacherNumber }) => teacherNumber)
        .sort()
    ).toEqual([1, 3, 4]);
  });
});

describe('lessons', () => {
  it('last several periods, in weeks A or B, for parts of classes', () => {
    const text =
      'CLASSE;PROF_NOM;MAT_CODE;MAT_LIBELLE;JOUR;H.DEBUT;DUREE;SALLE;FREQUENCE\n' +
      '6A;AUBEPINE;MATHS;MATHEMATIQUES;lundi;  08h00;2h00;112;H\n' +
      '<6B> 6B-GR1;AUBEPINE;REM-FR;Remédiation;mardi;13h30;1h00;;Q1\n' +
      '[LATIN];BASALTE;LATIN;Latin;jeudi;09h00;1h00;204;Q2\n' +
      '6A, 6B;BASALTE;EPS;EPS;vendredi;09h00;1h00;Gymnase;\n';
    const { plan, after } = importInto('timetable', text, school);
    expect(plan.rejected).toEqual([]);
    expect(slots(after)).toEqual([
      '1  1 MATHS 1 M1 112 ',
      '1  1 MATHS 1 M2 112 ',
      '1  2 EPS 5 M2 Gymnase ',
      '1 LATIN 2 LATIN 4 M2 204 B',
      '2  2 EPS 5 M2 Gymnase ',
      '2 6B-GR1 1 REM-FR 2 S1  A',
      '2 LATIN 2 LATIN 4 M2 204 B'
    ]);
    expect(plan.summary).toMatchObject({ rows: 4, added: 7, newSubjects: ['EPS', 'LATIN', 'REM-FR'], newClasses: [] });
    expect(after.groups.map(({ code, classNumber }) => `${classNumber} ${code}`)).toEqual(['1 LATIN', '2 LATIN', '2 6B-GR1']);
    expect(after.slots.find(({ subjectCode }) => subjectCode === 'MATHS')).toMatchObject({
      subject: 'Mathématiques',
      teacherName: 'Mme Aubépine'
    });
    expect(planOf('timetable', text, after).changes).toEqual([]);
  });

  it('the hours are those of the weekday', () => {
    const periodsByWeekday = { 3: [{ id: 'X1', start: 480, end: 540 }] };
    const text =
      'Classe;Prof;Matière;Jour;Heure\n6A;AUBEPINE;MATHS;mercredi;8h - 9h\n6A;AUBEPINE;MATHS;lundi;8h\n6A;AUBEPINE;MATHS;mercredi;9h\n';
    const { plan, after } = importInto('timetable', text, school, { periodsByWeekday });
    expect(after.slots.map(({ periodId }) => periodId).sort()).toEqual(['M1', 'X1']);
    expect(refusals(plan)).toEqual(['4: unknownPeriod start']);
  });

  it('rows are refused with what was not understood', () => {
    const text = `${HEADER}6A;;AUBEPINE;MATHS;demain;M1;;\n6A;;AUBEPINE;MATHS;lundi;M9;;\n6A;;AUBEPINE;MATHS;lundi;M1;;parfois\n;;AUBEPINE;MATHS;lundi;M1;;\n[GREC];;AUBEPINE;MATHS;lundi;M1;;\n6A;;AUBEPINE;…;lundi;M1;;\n6A;…;AUBEPINE;MATHS;lundi;M1;;\n`;
    expect(refusals(planOf('timetable', text, school))).toEqual([
      '2: notAWeekday weekday',
      '3: unknownPeriod period',
      '4: notAParity parity',
      '5: missing className',
      '6: unknownClass className',
      '7: unknownSubject subject',
      '8: notACode group'
    ]);
  });

  it('a class that nobody has is added with the next number', () => {
    const { plan, after } = importInto('timetable', `${HEADER}5C;;AUBEPINE;MATHS;lundi;M1;;\n5D;;AUBEPINE;MATHS;lundi;M2;;\n`, school);
    expect([plan.summary.newClasses, after.classes.map(({ number }) => number)]).toEqual([
      ['5C', '5D'],
      [1, 2, 3, 4]
    ]);
    expect(steps(plan.changes)).toEqual(['add class', 'add class', 'add slot', 'add slot']);
  });
});

describe('a timetable that is imported again', () => {
  const text = `${HEADER}6A;;AUBEPINE;MATHS;lundi;M1;112;\n6B;;AUBEPINE;MATHS;lundi;M2;112;\n6A;;BASALTE;SVT;mardi;M1;204;\n6B;;BASALTE;SVT;mardi;M2;204;\n`;
  const before = importInto('timetable', text, school).after;
  const left = (rows: string, options = {}): string[] => slots(importInto('timetable', HEADER + rows, before, options).after);

  it('changes the room where it is another, and leaves it where the file has no column', () => {
    const { plan } = importInto('timetable', text.replace('lundi;M1;112', 'lundi;M1;113'), before);
    expect([steps(plan.changes), plan.summary.changed]).toEqual([['update slot'], 1]);
    expect(planOf('timetable', 'Classe;Prof;Matière;Jour;Créneau\n6A;AUBEPINE;MATHS;lundi;M1\n', before).summary.unchanged).toBe(1);
  });

  it('replaces the lessons of the one teacher it names', () =>
    expect(left('6A;;AUBEPINE;MATHS;jeudi;M1;112;\n6B;;AUBEPINE;MATHS;lundi;M2;112;\n')).toEqual([
      '1  1 MATHS 4 M1 112 ',
      '1  2 SVT 2 M1 204 ',
      '2  1 MATHS 1 M2 112 ',
      '2  2 SVT 2 M2 204 '
    ]));

  it('replaces the lessons of the one class it names', () =>
    expect(left('6A;;AUBEPINE;MATHS;lundi;M1;112;\n6A;;BASALTE;SVT;jeudi;M1;204;\n')).toEqual([
      '1  1 MATHS 1 M1 112 ',
      '1  2 SVT 4 M1 204 ',
      '2  1 MATHS 1 M2 112 ',
      '2  2 SVT 2 M2 204 '
    ]));

  it('replaces for one class and one teacher only what is of both, unless told whose it is', () => {
    const row = '6A;;AUBEPINE;MATHS;jeudi;M1;112;\n';
    expect(left(row)).toEqual(['1  1 MATHS 4 M1 112 ', '1  2 SVT 2 M1 204 ', '2  1 MATHS 1 M2 112 ', '2  2 SVT 2 M2 204 ']);
    expect(left(row, { timetableScope: 'teachers' })).toEqual(['1  1 MATHS 4 M1 112 ', '1  2 SVT 2 M1 204 ', '2  2 SVT 2 M2 204 ']);
    expect(left(row, { timetableScope: 'classes' })).toEqual(['1  1 MATHS 4 M1 112 ', '2  1 MATHS 1 M2 112 ', '2  2 SVT 2 M2 204 ']);
    expect(left(row, { complete: true })).toEqual(['1  1 MATHS 4 M1 112 ']);
  });

  it('takes nothing away where a row was refused', () => {
    const refused = text.replace('6A;;BASALTE', '6A;;Mme Inconnue').replace('mardi;M2;204', 'mardi;M9;204');
    const { plan, after } = importInto('timetable', refused, before, { complete: true });
    expect([plan.rejected.length, plan.changes, slots(after)]).toEqual([2, [], slots(before)]);
  });

  it('an empty one takes nothing away', () => expect(planOf('timetable', HEADER, before, { complete: true }).changes).toEqual([]));

  it('a lesson that is stored twice is once', () => {
    const doubled = { ...before, slots: [...before.slots, stored(99, { ...before.slots[0], id: 99 })] };
    const plan = planOf('timetable', text, doubled);
    expect(plan.changes).toEqual([expect.objectContaining({ op: 'remove', id: 99 })]);
  });
});

describe('a teacher in two places at once', () => {
  const warned = (rows: string): unknown => planOf('timetable', HEADER + rows, school).warnings;

  it('is worth a look', () =>
    expect(warned('6A;;AUBEPINE;MATHS;lundi;M1;112;\n6B;;AUBEPINE;MATHS;lundi;M1;113;\n')).toEqual([
      { kind: 'teacherTwice', details: ['Mme Aubépine, lundi M1 (6A, 6B)'] }
    ]));

  it.each([
    ['two classes together', '6A;;AUBEPINE;MATHS;lundi;M1;112;\n6B;;AUBEPINE;MATHS;lundi;M1;112;\n'],
    ['weeks A and B', '6A;;AUBEPINE;MATHS;lundi;M1;112;A\n6B;;AUBEPINE;SVT;lundi;M1;113;B\n']
  ])('%s are not', (_, rows) => expect(warned(rows)).toEqual([]));
});

describe('lessons that come from a calendar', () => {
  const candidate = (change: Partial<TimetableCandidate>): TimetableCandidate => ({
    weekday: 1,
    start: 480,
    end: 535,
    periodId: 'M1',
    subject: 'Mathématiques',
    teacher: 'Mme AUBEPINE',
    className: '6A',
    group: '',
    room: '112',
    parity: '',
    ...change
  });

  it('are planned like those of a table', () => {
    const plan = planFromTimetableSlots([candidate({}), candidate({ teacher: 'Inconnu', periodId: 'M2' })], school, OPTIONS);
    expect(plan.changes.map(({ value }) => value)).toMatchObject([{ subjectCode: 'MATHS', classNumber: 1, teacherNumber: 1 }]);
    expect(refusals(plan)).toEqual(['2: unknownTeacher teacher']);
  });

  it('are in the periods that their hours cover, where none is said', () => {
    const plan = planFromTimetableSlots(
      [
        candidate({ periodId: undefined, end: 655 }),
        candidate({ periodId: undefined, start: 300, end: 360 }),
        candidate({ periodId: 'Z1' })
      ],
      school,
      OPTIONS
    );
    expect(plan.changes.map(({ value }) => (value as { periodId: string }).periodId)).toEqual(['M1', 'M2', 'M3']);
    expect(plan.rejected).toMatchObject([
      { line: 2, reason: 'unknownPeriod', value: '05:00 - 06:00' },
      { line: 3, reason: 'unknownPeriod' }
    ]);
  });

  it('may leave out whose calendar it is', () => {
    const lesson = candidate({ teacher: '' });
    expect(refusals(planFromTimetableSlots([lesson], school, OPTIONS))).toEqual(['1: missing teacher']);
    expect(planFromTimetableSlots([lesson], school, { ...OPTIONS, defaults: { teacher: '1' } }).summary.added).toBe(1);
  });
});

describe('classes and subjects', () => {
  it('are added and renamed, never taken away', () => {
    const { plan, after } = importInto('classes', 'Code;Intitulé;Niveau\n6A;Sixième A;\n5C;;\n', school, { complete: true });
    expect(plan.summary).toMatchObject({ added: 1, changed: 1, left: 0 });
    expect(after.classes.map(({ number, code, title, level }) => [number, code, title, level])).toEqual([
      [1, '6A', 'Sixième A', ''],
      [2, '6B', '6B', ''],
      [3, '5C', '5C', 'Cinquième']
    ]);
    const subjects = importInto('subjects', 'Code;Libellé\nMATHS;Maths\nLV 2;Langue vivante 2\n;Arts plastiques\n', school);
    expect(subjects.after.subjects.map(({ code, title }) => [code, title])).toEqual([
      ['MATHS', 'Maths'],
      ['ARTS-PLASTIQUES', 'Arts plastiques'],
      ['LV-2', 'Langue vivante 2']
    ]);
  });

  it('are refused when a code says two things, or a number is another’s', () => {
    expect(
      refusals(planOf('classes', 'Code;Intitulé;Numéro\n5C;Un;\n5 C;Deux;\n6A;;7\n4A;;2\n4B;;9\n4C;;9\n4D;;x\n;;3\n', school))
    ).toEqual([
      '2: duplicateKey code',
      '3: duplicateKey code',
      '4: duplicateKey number',
      '5: duplicateKey number',
      '6: duplicateKey number',
      '7: duplicateKey number',
      '8: notANumber number',
      '9: missing code'
    ]);
    expect(refusals(planOf('subjects', 'Code;Libellé\nA;Un\na;Deux\n…;\n', school))).toEqual([
      '2: duplicateKey code',
      '3: duplicateKey code',
      '4: notACode code'
    ]);
  });

  it('an archived class keeps its number and its name is free again', () => {
    const archived = { ...school, classes: [stored(1, schoolClass(8, '6A', { status: 'archived', schoolYear: 2025 }))] };
    const { after } = importInto('classes', 'Code\n6A\n', archived);
    expect(after.classes.map(({ number, status }) => [number, status])).toEqual([
      [8, 'archived'],
      [9, 'active']
    ]);
  });
});
