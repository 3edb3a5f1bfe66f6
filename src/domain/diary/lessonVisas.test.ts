import { createHash } from 'node:crypto';
import { checkVisas, doubtful } from './lessonVisas';
import { sessionRow, workRow } from './testing/rows';
import { sealOf, type SealedWork, type Sha256, type Visa, type VisaScope } from './visa';

const sha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const scope: VisaScope = { classNumber: 1, first: 20261123, last: 20261129, teacherNumber: 0, subjectCode: '' };
const visaOf = async (id: number, seen: SealedWork, change: Partial<VisaScope> = {}): Promise<Visa> => ({
  ...scope,
  ...change,
  id,
  comment: '',
  seal: await sealOf({ ...scope, ...change }, seen, sha256),
  author: { id: 9, login: 'odile.sequoia@ecole.example', name: 'Mme Séquoia' },
  created: '2026-11-28T10:00:00Z'
});
const first = sessionRow(1);
const second = sessionRow(2, { periodId: 'M2' });
const third = sessionRow(3, { periodId: 'M3', subjectCode: 'SVT' });

test('each lesson says what each visa saw of it: the same, changed, added or removed since', async () => {
  const visa = await visaOf(1, { sessions: [first, second], homework: [] });
  const later = await visaOf(2, { sessions: [third], homework: [] }, { subjectCode: 'SVT' });
  const now = { sessions: [first, third], homework: [workRow(9, { givenDay: first.day })] };
  const { visas, ofLesson } = await checkVisas([later, visa], now, sha256);
  const said = [...ofLesson].map(([key, of]) => [key, ...of.map(({ visa: { id }, seal }) => `${id} ${seal}`)]);
  expect(said.sort()).toEqual([
    [first.key, '1 changed'],
    [second.key, '1 removed'],
    [third.key, '2 unchanged', '1 added']
  ]);
  expect(visas.map(({ visa: { id }, state }) => [id, state.kind])).toEqual([
    [2, 'unchanged'],
    [1, 'changed']
  ]);
});

test('what is doubtful is looked up anew by who read only a part', async () => {
  const visa = await visaOf(1, { sessions: [first, second], homework: [] });
  expect(doubtful(await checkVisas([visa], { sessions: [first], homework: [] }, sha256))).toEqual([second.key]);
  expect(doubtful(await checkVisas([visa], { sessions: [first, second], homework: [] }, sha256))).toEqual([]);
});

test('a seal that does not agree with its own row is broken for each of its lessons', async () => {
  const visa = await visaOf(1, { sessions: [first], homework: [] });
  const forged = { ...visa, seal: { ...visa.seal, hash: 'a'.repeat(64) } };
  const { ofLesson } = await checkVisas([forged], { sessions: [first], homework: [] }, sha256);
  expect(ofLesson.get(first.key)?.map(({ seal }) => seal)).toEqual(['broken']);
});
