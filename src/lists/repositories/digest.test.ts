import { asBrowser, session, startSchool, who, type TestSchool } from '../testing/school';
import { createRepositories } from '.';

/** A browser's session: a cookie and form digests, on a server whose clock the test moves. */
describe('the form digest of a page', () => {
  let school: TestSchool;
  let now = Date.parse('2026-11-23T08:00:00Z');
  beforeAll(async () => {
    school = await startSchool({ now: () => new Date(now) });
  });
  afterAll(() => school.server.close());

  it('is asked for once, and renewed when the server says that it has expired', async () => {
    const { diary, frame } = createRepositories(asBrowser(school, who.aubepine));
    const before = school.server.requestLog.length;
    const operations = (): string[] => school.server.requestLog.slice(before).map(({ operation }) => operation);
    await frame.load();
    const { session: first } = await diary.publish(session(), undefined, undefined, undefined, 'digest-1');
    expect(operations().filter((operation) => /contextinfo/i.test(operation))).toHaveLength(1);
    now += 3_600_000;
    const { session: second } = await diary.publish({ ...session(), title: 'Une heure après' }, first, undefined, undefined, 'digest-2');
    expect([second.id, second.title]).toEqual([first.id, 'Une heure après']);
    expect(operations().filter((operation) => /contextinfo/i.test(operation))).toHaveLength(2);
  });
});
