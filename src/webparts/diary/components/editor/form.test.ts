import type { Draft, Homework, Session } from '../../../../domain/types';
import { formOf, isKeptForm, noHomework, problemOf, sameForm, type LessonForm } from './form';

const lesson = { day: 20261123 };
const empty: LessonForm = { title: '', body: '', homework: noHomework(20261126) };
const session = { title: 'Publié', body: '<p>a</p>' } as Session;
const draft = { title: 'Brouillon', body: '<p>b</p>' } as Draft;
const homework = { title: 'Exercice 3', body: '', dueDay: 20261127, minutes: 30, toHandIn: true } as Homework;

test('what is being prepared goes before what is published', () => {
  expect(formOf({ session, draft, homework }, 20261126)).toEqual({
    title: 'Brouillon',
    body: '<p>b</p>',
    homework: { title: 'Exercice 3', body: '', dueDay: 20261127, minutes: 30, toHandIn: true }
  });
  expect(formOf({ session }, 20261126).title).toBe('Publié');
  expect(formOf({}, 20261126)).toEqual(empty);
});

test('a proposed due day alone is no homework and no change', () => {
  expect(sameForm(empty, { ...empty, homework: noHomework(20261201) })).toBe(true);
  expect(sameForm(empty, { ...empty, homework: { ...noHomework(20261201), title: 'x' } })).toBe(false);
});

test('what stands in the way of publishing', () => {
  const problem = (form: Partial<LessonForm>, base = {}): string | undefined => problemOf({ ...empty, ...form }, base, lesson, 'publish');
  expect(problem({})).toBe('nothing');
  expect(problem({ title: 'Thalès' })).toBeUndefined();
  expect(problem({ homework: { ...empty.homework, title: 'Lire' } })).toBeUndefined();
  expect(problem({ homework: { ...empty.homework, title: 'Lire', dueDay: 20261123 } })).toBe('dueDay');
  expect(problem({ homework: { ...empty.homework, title: 'Lire', dueDay: 0 } })).toBe('dueDay');
  expect(problem({ homework: { ...empty.homework, body: '<p>p. 12</p>' } })).toBe('homeworkTitle');
  expect(problem({ title: 'a' }, { homework })).toBe('homeworkTitle');
  expect(problem({ body: 'x'.repeat(64_000) })).toBe('tooLong');
  expect(problemOf({ ...empty, homework: { ...empty.homework, body: 'x' } }, {}, lesson, 'draft')).toBeUndefined();
});

test('emptied fields do not take given work back, not even in a draft', () => {
  expect(problemOf({ ...empty, title: 'a' }, { homework }, lesson, 'draft')).toBe('homeworkTitle');
  expect(problemOf({ ...empty, title: 'a' }, {}, lesson, 'draft')).toBeUndefined();
});

test('a text kept by another release of the editor is recognised or left alone', () => {
  expect(isKeptForm({ form: empty, from: empty, base: {}, token: 't' })).toBe(true);
  const kept = { form: empty, from: empty, base: {}, token: 't' };
  for (const other of [
    null,
    'x',
    {},
    { ...kept, form: {} },
    { ...kept, from: undefined },
    { ...kept, form: { ...empty, homework: null } }
  ]) {
    expect(isKeptForm(other)).toBe(false);
  }
});
