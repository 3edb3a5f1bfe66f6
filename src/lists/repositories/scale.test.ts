import { weekIndexOf } from '../../domain/days';
import { diary } from '../definitions';
import { createSp, Transport } from '../sp';
import { listUrl } from '../sp/listOf';
import { session, SITE, startSchool, who, type TestSchool } from '../testing/school';

const ROWS = 6000;
const WEEK = weekIndexOf(20261123);

/** What a screen costs: requests, and rows that SharePoint must read for it, in a list above the threshold. */
describe('a diary of 6,000 other sessions', () => {
  let school: TestSchool;

  beforeAll(async () => {
    school = await startSchool();
    await fill(school, ROWS);
    const { diary: mine } = school.repositories(who.aubepine);
    const work = { title: 'Exercice 5', body: '', dueDay: 20261126, minutes: 20, toHandIn: false };
    await mine.publish(session(), undefined, { content: work }, undefined, 'scale-1');
    await mine.publish(session({ periodId: 'M2', day: 20261124 }), undefined, { content: work }, undefined, 'scale-2');
    await mine.saveDraft(session({ periodId: 'M3' }), undefined, 'scale-3');
  }, 120_000);
  afterAll(() => school.server.close());

  async function cost<T>(load: () => Promise<T>): Promise<{ value: T; requests: number; parts: number; scanned: number }> {
    const before = school.server.requestLog.length;
    const value = await load();
    const made = school.server.requestLog.slice(before);
    return {
      value,
      requests: made.length,
      parts: made.reduce((sum, { batchParts }) => sum + batchParts, 0),
      scanned: made.reduce((sum, { scannedRows }) => sum + scannedRows, 0)
    };
  }

  it('a teacher’s week is one request that reads the rows it returns', async () => {
    const { value, requests, parts, scanned } = await cost(() => school.repositories(who.aubepine).diary.teacherWeek(1, WEEK));
    expect([value.sessions.length, value.drafts.length, value.homework.length]).toEqual([2, 1, 2]);
    expect([requests, parts, scanned]).toEqual([1, 7, 5]);
  });

  it('a class’s three past weeks are one request that reads the rows it returns', async () => {
    const { value, requests, parts, scanned } = await cost(() =>
      school.repositories(who.tilleul).diary.classPast(1, [WEEK - 2, WEEK - 1, WEEK])
    );
    expect([value.sessions.length, value.homework.length]).toEqual([2, 2]);
    expect([requests, parts, scanned]).toEqual([1, 9, 4]);
  });

  it('a class’s work to come is one request that reads the rows it returns', async () => {
    const { value, requests, parts, scanned } = await cost(() =>
      school.repositories(who.guardian).diary.classUpcoming(1, [WEEK, WEEK + 1, WEEK + 2])
    );
    expect([value.homework.length, requests, parts, scanned]).toEqual([2, 1, 6, 2]);
  });

  it('a lesson is one request that reads the rows it returns', async () => {
    const { value, requests, scanned } = await cost(() => school.repositories(who.aubepine).diary.lesson(session()));
    expect(value.session?.session.title).toBe('Fonctions affines');
    expect([requests, scanned]).toEqual([1, 2]);
  });

  it('a repeated token is found above the threshold', async () => {
    await school.repositories(who.aubepine).diary.publish(session(), undefined, undefined, undefined, 'scale-1');
    expect((await school.repositories(who.aubepine).diary.teacherWeek(1, WEEK)).sessions).toHaveLength(2);
  });

  it('a scan would be refused: the list is above the threshold', async () => {
    const scan = school.as(who.admin).web.getList(`${SITE}/Lists/${diary.name}`).items.filter("EntSubject eq 'x'")();
    await expect(scan).rejects.toMatchObject({ kind: 'threshold' });
  });
});

/** Sessions of class 1 and teacher 2 in the five school years before, straight into the folder as a client would. */
async function fill({ server }: TestSchool, rows: number): Promise<void> {
  const sp = createSp({
    webUrl: `${server.url}${SITE}`,
    transport: new Transport({ authorization: `Bearer user:${who.genevrier}` })
  });
  for (let from = 0; from < rows; from += 100) {
    const parts = await sp.batch((web) =>
      Array.from({ length: 100 }, (_value, index) => {
        const week = WEEK - 1 - ((from + index) % 200);
        return web.getList(listUrl(sp, diary)).addValidateUpdateItemUsingPath(
          [
            { FieldName: 'Title', FieldValue: `Séance ${from + index}` },
            { FieldName: 'EntKey', FieldValue: `1|20200901|F${from + index}|FRANCAIS|` },
            { FieldName: 'EntClassWeek', FieldValue: `${30000 + week}` },
            { FieldName: 'EntTeacherWeek', FieldValue: `${20000 + week}` }
          ],
          `${listUrl(sp, diary)}/2026/2GT1`
        );
      })
    );
    for (const part of parts) {
      if (part.status === 'rejected') {
        throw part.reason;
      }
    }
  }
}
