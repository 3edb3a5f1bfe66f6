import type { Draft, Homework, Session } from '../../../../domain/types';
import { completeForms, formOf, isKeptForm, noHomework, problemOf, sameForm, type LessonForm } from './form';

const lesson = { day: 20261123 };
const empty: LessonForm = { title: '', body: '', links: [], urgent: false, homework: noHomework(20261126) };
const session = { title: 'Publié', body: '<p>a</p>' } as Session;
const draft = { title: 'Brouillon', body: '<p>b</p>' } as Draft;
const homework = { title: 'Exercice 3', body: '', dueDay: 20261127, minutes: 30, toHandIn: true } as Homework;

test('what is being prepared goes before what is published', () => {
  expect(formOf({ session, draft, homework }, 20261126)).toEqual({
    title: 'Brouillon',
    body: '<p>b</p>',
    links: [],
    urgent: false,
    homework: { title: 'Exercice 3', body: '', dueDay: 20261127, minutes: 30, toHandIn: true, links: [] }
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

test('links count as something said, and taking one away as a change', () => {
  const links = [{ title: 'Fiche', url: 'https://lycee.example/fiche', kind: 'link' as const }];
  expect(problemOf({ ...empty, links }, {}, lesson, 'publish')).toBeUndefined();
  expect(sameForm({ ...empty, links }, empty)).toBe(false);
  expect(problemOf({ ...empty, homework: { ...empty.homework, links } }, {}, lesson, 'publish')).toBe('homeworkTitle');
  expect(formOf({ session: { ...session, links } }, 20261126).links).toEqual(links);
});

test('a text kept by an earlier version lacks links, and what the device says of links is looked at', () => {
  const old = {
    form: { title: 'a', body: '', homework: { title: '', body: '', dueDay: 20261126, minutes: 0, toHandIn: false } },
    token: 't',
    base: {}
  };
  const value: unknown = { ...old, from: old.form };
  expect(isKeptForm(value)).toBe(true);
  if (!isKeptForm(value)) return;
  expect(completeForms(value).form).toEqual({ ...empty, title: 'a' });
  const bad = { ...value, form: { ...value.form, links: [{ title: 'x', url: 'javascript:alert(1)', kind: 'link' as const }] } };
  expect(completeForms(bad).form.links).toEqual([]);
});
