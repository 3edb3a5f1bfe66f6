import '@pnp/sp/files';
import '@pnp/sp/folders';
import { createProvisioning } from '../../provisioning';
import { SITE, startSchool, who, type TestSchool } from '../../testing/school';

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.server.close());

const FOLDER = `${SITE}/EntDocuments/2026/2GT1`;
const REFUSED = { kind: expect.stringMatching(/denied|notFound/) };
const file = (name: string, text = 'Énoncé'): File => new File([text], name, { type: 'text/plain' });
const documentsOf = (login: string): ReturnType<TestSchool['repositories']>['diaryParts']['documents'] =>
  school.repositories(login).diaryParts.documents;
const content = (login: string, path: string): Promise<string> => school.as(login).web.getFileByServerRelativePath(path).getText();

test('a teacher puts a file into the class’s folder; its pupils and guardians read it', async () => {
  const stored = await documentsOf(who.aubepine).upload(1, file('Fiche n° 1 #2 + 100 %.txt'));
  expect(stored).toEqual({ name: 'Fiche n° 1 #2 + 100 %.txt', path: `${FOLDER}/Fiche n° 1 #2 + 100 %.txt`, size: 8 });
  for (const login of [who.tilleul, who.guardian, who.genevrier, who.principal]) {
    expect(await content(login, stored.path)).toBe('Énoncé');
  }
  expect(await documentsOf(who.tilleul).open(FOLDER)).toEqual({ folders: [], files: [stored] });
});

test('a pupil of another class can neither read it, nor list its folder, nor guess it; a visitor neither', async () => {
  const { path } = await documentsOf(who.aubepine).upload(1, file('Sujet du contrôle.txt'));
  for (const login of [who.coquelicot, who.visitor]) {
    await expect(content(login, path)).rejects.toMatchObject(REFUSED);
    await expect(documentsOf(login).open(FOLDER)).rejects.toMatchObject(REFUSED);
    const direct = await fetch(`${school.server.url}${encodeURI(path)}`, { headers: { authorization: `Bearer user:${login}` } });
    expect(direct.ok).toBe(false);
  }
});

test('pupils add and change nothing, and nobody who teaches deletes', async () => {
  const { path } = await documentsOf(who.aubepine).upload(1, file('Corrigé.txt'));
  await expect(documentsOf(who.tilleul).upload(1, file('Blague.txt'))).rejects.toMatchObject({ kind: 'denied' });
  const asPupil = school.as(who.tilleul).web.getFileByServerRelativePath(path);
  await expect(asPupil.setContent('Pirate')).rejects.toMatchObject({ kind: 'denied' });
  await expect(school.as(who.aubepine).web.getFileByServerRelativePath(path).recycle()).rejects.toMatchObject({ kind: 'denied' });
  await expect(documentsOf(who.aubepine).upload(9, file('Nulle part.txt'))).rejects.toMatchObject({ kind: 'notFound' });
  expect(await content(who.tilleul, path)).toBe('Énoncé');
});

test('a second file of a name is another file, and a name that SharePoint refuses is mended', async () => {
  const first = await documentsOf(who.aubepine).upload(2, file('Plan.txt', 'un'));
  const second = await documentsOf(who.genevrier).upload(2, file('Plan.txt', 'deux'));
  expect(second.path).not.toBe(first.path);
  expect([await content(who.coquelicot, first.path), await content(who.coquelicot, second.path)]).toEqual(['un', 'deux']);
  const mended = await documentsOf(who.aubepine).upload(2, file('Qui ? Quoi : l’été.txt'));
  expect(mended.name).not.toMatch(/[?:]/);
});

test('an upload that is stopped says that it may be there', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(documentsOf(who.aubepine).upload(1, file('Arrêté.txt'), { signal: stop.signal })).rejects.toBeDefined();
  const { files } = await documentsOf(who.aubepine).open(FOLDER);
  expect(files.map(({ name }) => name)).not.toContain('Arrêté.txt');
});

test('documents are picked from the class’s folder and from the site’s libraries', async () => {
  const { ofClass, others } = await documentsOf(who.aubepine).libraries(1);
  expect(ofClass?.path).toBe(FOLDER);
  expect(await documentsOf(who.aubepine).libraries(undefined)).toEqual({ others });
  expect(others.map(({ path }) => path)).not.toContain(`${SITE}/EntDocuments`);
});

test('the library is made by provisioning as defined, and found in order', async () => {
  expect(await createProvisioning(school.as(who.admin)).check()).toMatchObject({ findings: [] });
});
