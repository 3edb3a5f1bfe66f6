import { madeKey } from '../../../../../../domain/register/names';
import { applyChanges } from '../../../../../../domain/register/testing/registers';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Plan } from '../changes/applyPlans';
import { ANNE, AUBEPINE, GONE, HUGO, LEA, MELEZE, REGISTER } from '../testing/sampleRegister';
import { formOf, namesakes, problemsOf, returnObstacle, type PersonForm } from './personForm';
import { planChange, planPerson } from './planPerson';
import { teacherNumberChoices } from './teacherNumbers';

const TODAY = 20261123;
const pupilFound: FoundPerson = { kind: 'pupil', person: LEA };
const staffFound: FoundPerson = { kind: 'staff', person: AUBEPINE };
const changed = (found: FoundPerson | undefined, change: Partial<PersonForm>): PersonForm => ({ ...formOf(found, TODAY), ...change });
const rows = (plan: Plan | undefined): unknown[] => (plan ? [plan.row, ...plan.then] : []);

test.each([pupilFound, { kind: 'guardian', person: ANNE } as FoundPerson, staffFound])('%# an untouched form writes nothing', (found) => {
  const form = formOf(found, TODAY);
  expect(problemsOf(form, found.kind, found, REGISTER)).toEqual({});
  expect(planPerson(form, found.kind, found, REGISTER, TODAY)).toBeUndefined();
});

test('names and login are stored trimmed, the login in lower case, over the row that was read', () => {
  const form = changed(pupilFound, { firstName: ' Léa-Rose ', login: 'Lea.Rose@ecole.example' });
  expect(rows(planPerson(form, 'pupil', pupilFound, REGISTER, TODAY))).toEqual([
    expect.objectContaining({
      op: 'update',
      id: LEA.id,
      etag: LEA.etag,
      value: expect.objectContaining({ firstName: 'Léa-Rose', login: 'lea.rose@ecole.example', status: 'present' })
    })
  ]);
});

test('a change of class is written with its move, and with what else was typed', () => {
  const form = changed(pupilFound, { classNumber: 2, moveDay: 20261120, firstName: 'Lea' });
  expect(rows(planPerson(form, 'pupil', pupilFound, REGISTER, TODAY))).toEqual([
    expect.objectContaining({
      kind: 'pupil',
      op: 'update',
      value: expect.objectContaining({ classNumber: 2, firstName: 'Lea', groups: ['LATIN'] })
    }),
    {
      kind: 'move',
      op: 'add',
      value: { pupilKey: 'INE1', pupilName: 'Lea Tilleul', fromClass: 1, toClass: 2, day: 20261120, undone: false }
    }
  ]);
  expect(problemsOf({ ...form, moveDay: undefined }, 'pupil', pupilFound, REGISTER)).toEqual({ moveDay: { kind: 'noDay' } });
});

test('somebody new gets a key from the name, another one when a namesake has it', () => {
  const form = changed(undefined, { lastName: 'Sureau', firstName: 'Elias', classNumber: 1 });
  const first = planPerson(form, 'pupil', undefined, REGISTER, TODAY);
  expect(first?.row).toMatchObject({ op: 'add', value: { key: madeKey('Sureau', 'Elias'), status: 'present', classNumber: 1 } });
  const after = applyChanges(REGISTER, first ? [first.row] : []);
  expect(namesakes(form, 'pupil', after)).toHaveLength(1);
  expect(planPerson(form, 'pupil', undefined, after, TODAY)?.row.value).toMatchObject({ key: `${madeKey('Sureau', 'Elias')}.2` });
  expect(planPerson({ ...form, key: ' INE77 ' }, 'pupil', undefined, after, TODAY)?.row.value).toMatchObject({ key: 'INE77' });
});

test('what is wrong with somebody new is said field by field', () => {
  expect(problemsOf(changed(undefined, { lastName: ' - ' }), 'pupil', undefined, REGISTER)).toEqual({ lastName: { kind: 'missingName' } });
  expect(problemsOf(changed(undefined, { lastName: 'If', key: 'ine1' }), 'pupil', undefined, REGISTER)).toEqual({
    key: { kind: 'keyTaken' }
  });
  expect(problemsOf(changed(undefined, { lastName: 'If' }), 'guardian', undefined, REGISTER)).toEqual({ children: { kind: 'noChild' } });
  expect(problemsOf(changed(undefined, { lastName: 'If', login: 'pas un compte' }), 'staff', undefined, REGISTER)).toEqual({
    login: { kind: 'notALogin' },
    functions: { kind: 'noFunction' },
    title: { kind: 'noTitle' }
  });
});

test('a login that somebody has is refused, but for the same person in another kind, by name or by word', () => {
  const hugo: FoundPerson = { kind: 'pupil', person: HUGO };
  expect(problemsOf(changed(hugo, { login: LEA.login }), 'pupil', hugo, REGISTER).login).toEqual({
    kind: 'loginTaken',
    holder: pupilFound
  });
  // A pupil and an adult never are one person, whatever is said.
  expect(problemsOf(changed(hugo, { login: AUBEPINE.login, samePerson: true }), 'pupil', hugo, REGISTER).login).toBeDefined();
  const anne: FoundPerson = { kind: 'guardian', person: ANNE };
  expect(problemsOf(changed(anne, { login: AUBEPINE.login }), 'guardian', anne, REGISTER)).toEqual({});
  const married = changed(anne, { lastName: 'Sapin', login: AUBEPINE.login });
  expect(problemsOf(married, 'guardian', anne, REGISTER).login).toEqual({ kind: 'loginTaken', holder: staffFound });
  expect(problemsOf({ ...married, samePerson: true }, 'guardian', anne, REGISTER)).toEqual({});
});

test('a new teacher is offered a new number first, then those of the timetable that wait; a stored number stays', () => {
  expect(teacherNumberChoices(REGISTER)).toEqual([{ number: 8 }, { number: 7, timetableName: 'M. Basalte' }]);
  const form = changed(undefined, { lastName: 'Basalte', title: 'M. Basalte', functions: ['teacher'] });
  expect(planPerson(form, 'staff', undefined, REGISTER, TODAY)?.row.value).toMatchObject({ teacherNumber: 8 });
  expect(planPerson({ ...form, teacherNumber: 7 }, 'staff', undefined, REGISTER, TODAY)?.row.value).toMatchObject({ teacherNumber: 7 });
  const aide = changed({ kind: 'staff', person: MELEZE }, { functions: ['support'], classNumbers: [2, 1] });
  expect(planPerson(aide, 'staff', { kind: 'staff', person: MELEZE }, REGISTER, TODAY)?.row.value).toMatchObject({
    teacherNumber: 0,
    classNumbers: [1, 2]
  });
});

test('numbers end at 9999', () => {
  const full = { ...REGISTER, staff: [{ ...AUBEPINE, teacherNumber: 9999 }] };
  expect(teacherNumberChoices({ ...full, slots: [] })).toEqual([]);
  const form = changed(undefined, { lastName: 'If', title: 'M. If', functions: ['teacher'] });
  expect(problemsOf(form, 'staff', undefined, { ...full, slots: [] })).toEqual({ teacherNumber: { kind: 'noNumber' } });
});

test('who leaves keeps the row; who comes back may find the account with somebody else', () => {
  expect(planChange(pupilFound, { status: 'left' }).row).toMatchObject({
    op: 'update',
    value: { classNumber: 1, status: 'left', login: LEA.login }
  });
  const gone: FoundPerson = { kind: 'pupil', person: GONE };
  expect(returnObstacle(gone, REGISTER)).toBeUndefined();
  const taken = { ...REGISTER, pupils: [GONE, { ...HUGO, login: GONE.login }] };
  expect(returnObstacle(gone, taken)?.person.id).toBe(HUGO.id);
});
