import { startSchool, who, type TestSchool } from '../testing/school';
import { createDirectory } from './directory';

let school: TestSchool;
beforeAll(async () => {
  school = await startSchool();
  school.server.ensureDirectoryUser({ login: 'hugo.tilleul@ecole.example', title: 'Hugo Tilleul' });
});
afterAll(() => school.server.close());

it('finds accounts by any word of their name', async () => {
  const found = await createDirectory(school.as(who.admin)).search('aubép');
  expect(found).toEqual([{ login: who.aubepine, name: 'Mme Aubépine' }]);
});

it('finds homonyms, and nobody for nothing', async () => {
  const directory = createDirectory(school.as(who.admin));
  expect((await directory.search('hugo')).map(({ login }) => login)).toEqual(['hugo.tilleul@ecole.example']);
  expect(await directory.search('  ')).toEqual([]);
  expect(await directory.search('ENT élèves')).toEqual([]);
});

it('asks for many names in one request a hundred', async () => {
  const before = school.server.requestLog.length;
  const texts = Array.from({ length: 120 }, (_, at) => (at === 110 ? 'Genévrier' : `personne${at}`));
  const found = await createDirectory(school.as(who.admin)).searchMany(texts);
  expect(found).toHaveLength(120);
  expect(found[110]).toEqual([{ login: who.genevrier, name: 'M. Genévrier' }]);
  expect(school.server.requestLog.slice(before).filter(({ url }) => url.endsWith('$batch'))).toHaveLength(2);
});
