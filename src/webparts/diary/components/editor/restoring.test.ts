import type { Draft, Homework, Session } from '../../../../domain/types';
import { noHomework, type KeptForm, type LessonForm } from './form';
import { openingOf } from './restoring';

const due = 20261126;
const work = (id: number, etag: string, title: string): Homework =>
  ({ ...noHomework(due), id, etag, title, status: 'published' }) as Homework;
const session = (etag: string, title: string): Session => ({ id: 1, etag, title, body: '', status: 'published' }) as Session;
const draft = (etag: string, title: string, homework?: string): Draft =>
  ({ id: 5, etag, title, body: '', homework: homework ? { ...noHomework(due), title: homework } : undefined }) as Draft;
const form = (title: string, homework = ''): LessonForm => ({
  title,
  body: '',
  links: [],
  urgent: false,
  homework: { ...noHomework(due), title: homework }
});
const kept = (from: LessonForm, to: LessonForm, base: KeptForm['base']): KeptForm => ({ form: to, from, base, token: 't' });

test('without a kept text the fields are what is stored', () => {
  const opening = openingOf({ session: session('"1"', 'A'), given: [work(2, '"1"', 'W')] }, undefined, due);
  expect(opening).toMatchObject({ form: form('A', 'W'), base: { homework: { id: 2 } }, conflicts: [], restored: false });
});

test('every part that both sides changed is asked, and until then no save writes over it', () => {
  const rows = { session: session('"2"', 'Theirs'), given: [work(2, '"2"', 'Their work')] };
  const opening = openingOf(rows, kept(form('A', 'W'), form('Mine', 'My work'), { session: '1 "1"', homework: '2 "1"' }), due);
  expect(opening.conflicts.map(({ kind }) => kind)).toEqual(['session', 'homework']);
  expect(opening.form).toEqual(form('Mine', 'My work'));
  expect(opening.base).toMatchObject({ session: { etag: '"1"' }, homework: { etag: '"1"' } });
  expect(opening.known).toMatchObject({ session: { etag: '"2"' }, homework: { etag: '"2"' } });
  expect(opening.stored).toEqual(form('A', 'W'));
});

test('a part that the person left alone is taken as it is stored now', () => {
  const rows = { session: session('"1"', 'A'), given: [work(2, '"2"', 'Their work')] };
  const opening = openingOf(rows, kept(form('A', 'W'), form('Mine', 'W'), { session: '1 "1"', homework: '2 "1"' }), due);
  expect(opening).toMatchObject({ form: form('Mine', 'Their work'), conflicts: [], restored: true });
  expect(opening.base).toMatchObject({ session: { etag: '"1"' }, homework: { etag: '"2"' } });
  const text = { session: session('"2"', 'Theirs'), given: [work(2, '"1"', 'W')] };
  const other = openingOf(text, kept(form('A', 'W'), form('A', 'My work'), { session: '1 "1"', homework: '2 "1"' }), due);
  expect(other).toMatchObject({ form: form('Theirs', 'My work'), conflicts: [], base: { session: { etag: '"2"' } } });
});

test('a row that someone made meanwhile is asked about and not written over', () => {
  const opening = openingOf({ draft: draft('"1"', 'Theirs'), given: [] }, kept(form(''), form('Mine'), {}), due);
  expect(opening.conflicts).toMatchObject([{ kind: 'draft' }]);
  expect(opening.base.draft).toBeUndefined();
});

test('another version that says the same, or what one started from, is no question', () => {
  const same = openingOf({ session: session('"2"', 'Mine'), given: [] }, kept(form('A'), form('Mine'), { session: '1 "1"' }), due);
  expect(same).toMatchObject({ conflicts: [], base: { session: { etag: '"2"' } } });
  const touched = openingOf({ session: session('"2"', 'A'), given: [] }, kept(form('A'), form('Mine'), { session: '1 "1"' }), due);
  expect(touched).toMatchObject({ conflicts: [], form: form('Mine'), base: { session: { etag: '"2"' } } });
});

test('a kept text about the second piece of work does not go over the first', () => {
  const given = [work(2, '"1"', 'First'), work(3, '"1"', 'Second')];
  const base = { session: '1 "1"', homework: '3 "1"' };
  const opening = openingOf({ session: session('"1"', 'A'), given }, kept(form('A', 'Second'), form('A', 'Second, more'), base), due);
  expect(opening).toMatchObject({ form: form('A', 'Second, more'), base: { homework: { id: 3 } }, conflicts: [] });
  const added = openingOf({ session: session('"1"', 'A'), given }, kept(form('A'), form('A', 'Third'), { session: '1 "1"' }), due);
  expect(added.form).toEqual(form('A', 'Third'));
  expect(added.base.homework).toBeUndefined();
});

test('work that a colleague took back stays taken back unless it was being changed', () => {
  const base = { session: '1 "1"', homework: '2 "1"' };
  const stored = { session: session('"1"', 'A'), given: [] };
  expect(openingOf(stored, kept(form('A', 'W'), form('Mine', 'W'), base), due).form).toEqual(form('Mine'));
  expect(openingOf(stored, kept(form('A', 'W'), form('Mine', 'W2'), base), due).form).toEqual(form('Mine', 'W2'));
});
