import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite } from '../testing/harness';

/** The same list in two webs whose clocks differ. */
describe('the time zone of a web', () => {
  let server: SharePointServer;
  const now = new Date('2026-11-23T02:00:00Z');
  const list = (url: string, login = admin) => pnp(server, login, url).web.lists.getByTitle('Notes');
  interface Row {
    Id: number;
    Jour: string;
    Instant: string;
    Aujourd: string;
    Demain: string;
  }
  const zones = [
    ['/sites/dev', 3, '2026-11-22T23:00:00Z'],
    ['/sites/est', 10, '2026-11-22T05:00:00Z'],
    ['/sites/tokyo', 20, '2026-11-22T15:00:00Z']
  ] as const;

  beforeAll(async () => {
    server = await startBareSite({ now: () => now });
    for (const [url, id] of zones) {
      if (url !== '/sites/dev') server.createSiteCollection({ url, title: url, ownerLogin: admin });
      const set = await raw(server, '/_local/timeZone', { method: 'POST', body: JSON.stringify({ web: url, id }) });
      expect(set.status).toBe(200);
      const { web } = pnp(server, admin, url);
      await web.lists.add('Notes');
      await web.lists.getByTitle('Notes').breakRoleInheritance(false);
      const { fields } = list(url);
      await fields.addDateTime('Jour', { DisplayFormat: 0 });
      await fields.addDateTime('Instant', { DisplayFormat: 1 });
      await fields.createFieldAsXml({
        SchemaXml: '<Field Type="DateTime" Name="Aujourd" DisplayName="Aujourd" Format="DateOnly"><Default>[today]</Default></Field>',
        Options: 8
      });
      await fields.createFieldAsXml({
        SchemaXml:
          '<Field Type="Calculated" Name="Demain" DisplayName="Demain" ResultType="DateTime" Format="DateOnly"><Formula>=[Jour]+1</Formula></Field>',
        Options: 8
      });
      await web.associatedVisitorGroup.users.add(claims(pupil));
    }
  });
  afterAll(() => server.close());

  it.each(zones)('Items_Add, Item_Get: a day is the midnight of the web, %s', async (url, _id, midnight) => {
    const { Id } = (await list(url).items.add({ Jour: '2026-11-23T02:00:00Z', Instant: '2026-11-23T02:00:00Z' })) as Row;
    const stored = await list(url).items.getById(Id)<Row>();
    expect(stored).toMatchObject({ Jour: midnight, Aujourd: midnight, Instant: '2026-11-23T02:00:00Z' });
    const tomorrow = new Date(Date.parse(midnight) + 86_400_000).toISOString().replace('.000Z', 'Z');
    expect(stored.Demain).toBe(tomorrow);
    expect((await list(url).items.filter(`Jour eq datetime'${midnight}'`)()).length).toBe(1);
  });

  it('Items_Add: a day that is written without a zone is the web’s, on both days on which its clock changes', async () => {
    const days = [
      ['/sites/est', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09', '2026-03-09T04:00:00Z'],
      ['/sites/est', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02', '2026-11-02T05:00:00Z'],
      ['/sites/dev', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-30', '2026-03-29T22:00:00Z'],
      ['/sites/dev', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-26', '2026-10-25T23:00:00Z']
    ] as const;
    for (const [url, day, midnight, next, nextMidnight] of days) {
      const made = (await list(url).items.add({ Jour: day })) as Row;
      expect(made.Jour).toBe(midnight);
      expect(((await list(url).items.add({ Jour: `${next}T12:00:00` })) as Row).Jour).toBe(nextMidnight);
      // A form writes the web's wall clock, without a zone.
      const [, month, date] = day.split('-');
      await list(url)
        .items.getById(made.Id)
        .validateUpdateListItem([{ FieldName: 'Instant', FieldValue: `${date}/${month}/2026 12:00` }]);
      const { Instant } = await list(url).items.getById(made.Id)<Row>();
      expect((Date.parse(Instant) - Date.parse(midnight)) / 3_600_000).toBe(day.endsWith('-08') || day.endsWith('-29') ? 11 : 13);
    }
  });

  it('List_GetItems, List_RenderListDataAsStream, Items_List: days, texts and offsets are the web’s', async () => {
    const url = '/sites/est';
    const { Id } = (await list(url).items.add({ Instant: '2026-07-14T03:30:00Z' })) as Row;
    const where = (day: string): string =>
      `<View><Query><Where><Eq><FieldRef Name="Instant"/><Value Type="DateTime">${day}T12:00:00Z</Value></Eq></Where></Query><ViewFields><FieldRef Name="Instant"/></ViewFields></View>`;
    expect((await list(url).getItemsByCAMLQuery({ ViewXml: where('2026-07-14') })) as Row[]).toEqual([]);
    expect(((await list(url).getItemsByCAMLQuery({ ViewXml: where('2026-07-13') })) as Row[]).map((row) => row.Id)).toEqual([Id]);
    const { Row } = await list(url).renderListDataAsStream({ ViewXml: where('2026-07-13') });
    expect(Row[0]).toMatchObject({ Instant: '13/07/2026 23:30', 'Instant.': '2026-07-14T03:30:00Z' });
    const four = await raw(server, `${url}/_api/web/lists/getbytitle('Notes')/items(${Id})`, {
      login: admin,
      headers: { 'odata-version': '4.0' }
    });
    expect(four.json.Instant).toBe('2026-07-13T23:30:00-04:00');
  });

  it('RegionalSettings_Get: whoever may not write, may not write in any zone', async () => {
    expect(await refusal(list('/sites/tokyo', pupil).items.add({ Jour: '2026-11-23' }))).toMatchObject({ status: 403 });
    const { timeZone } = pnp(server, pupil, '/sites/tokyo').web.regionalSettings;
    expect(await timeZone.utcToLocalTime('2026-11-23T16:00:00Z')).toBe('2026-11-24T01:00:00');
    const wrong = await raw(server, '/_local/timeZone', { method: 'POST', body: JSON.stringify({ web: '/sites/dev', id: 999 }) });
    expect(wrong.status).toBe(400);
  });
});
