import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/files/folder';
import '@pnp/sp/folders/web';
import { weekIndexOf } from '../../../domain/days';
import { fresh, work } from '../../testing/diary';
import { addOtherStaff, cost, other } from '../../testing/otherStaff';
import { SITE, startSchool, who, type TestSchool } from '../../testing/school';
import type { DiaryParts } from './types';

const WEEK = weekIndexOf(20261123);
const REFUSED = { kind: expect.stringMatching(/^(denied|notFound)$/) };

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
  await addOtherStaff(school);
});
afterAll(() => school.server.close());

const parts = (login: string): DiaryParts => school.repositories(login).diaryParts;

it('figures read no text: only that the sessions and the homework are there', async () => {
  const { diary } = school.repositories(who.aubepine);
  const { session } = await diary.publish(fresh(), undefined, { content: work }, undefined, 'count-1');
  const { value, requests, parts: inner } = await cost(school, () => parts(other.inspector).reading.toCount(1, [WEEK]));
  expect([requests, inner]).toEqual([1, 3]);
  const counted = value.sessions.find((each) => each.session.key === session.key);
  expect(counted?.session).toMatchObject({ title: session.title, body: '', created: session.created });
  expect(value.homework.map(({ minutes, body }) => [minutes, body])).toEqual([[30, '']]);
  expect((await parts(who.coquelicot).reading.toCount(1, [WEEK])).sessions).toEqual([]);
  expect(await parts(who.principal).reading.toCount(1, [])).toEqual({ sessions: [], homework: [], changes: [] });
});

it('the timetables of several classes are one request', async () => {
  const { value, requests, parts: inner } = await cost(school, () => parts(who.principal).reading.timetables([1, 2, 1]));
  expect([value, requests, inner]).toEqual([[], 1, 2]);
  expect(await parts(who.principal).reading.timetables([])).toEqual([]);
});

it('a document comes byte by byte, whatever its name, to whom SharePoint gives it', async () => {
  const name = "L’orme d'été 50 % #1 & co.bin";
  const bytes = Uint8Array.from({ length: 256 }, (_unused, index) => index);
  const folder = school.as(who.admin).web.getFolderByServerRelativePath(`${SITE}/Shared Documents`);
  await folder.files.addUsingPath(name, new Blob([bytes]));
  const path = `${SITE}/Shared Documents/${name}`;
  const read = await parts(who.admin).documents.read(path);
  expect([...new Uint8Array(await read.arrayBuffer())]).toEqual([...bytes]);
  await expect(parts(who.admin).documents.read(`${SITE}/Shared Documents/perdu.pdf`)).rejects.toMatchObject(REFUSED);
  school.server.ensureDirectoryUser({ login: 'nemo@ecole.example', title: 'Nemo' });
  await expect(parts('nemo@ecole.example').documents.read(path)).rejects.toMatchObject(REFUSED);
});
