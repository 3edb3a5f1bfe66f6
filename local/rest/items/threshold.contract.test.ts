import type { SharePointServer } from '../../server';
import { fillWeeks } from '../testing/fillWeeks';
import { admin, pnp, refusal, startBareSite } from '../testing/harness';

const rows = 100_000;
const perWeek = 25;
const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };

describe('the list view threshold, at 100,000 rows', () => {
  let server: SharePointServer;
  const items = () => pnp(server, admin).web.lists.getByTitle('Grande').items;
  const scanned = (): number | undefined => server.requestLog.at(-1)?.scannedRows;

  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.lists.add('Grande');
    const { fields } = sp.web.lists.getByTitle('Grande');
    for (const name of ['Semaine', 'Parite']) await fields.addNumber(name, { Indexed: true } as object);
    await fields.addNumber('Libre');
    fillWeeks(server, 'Grande', rows, perWeek);
  }, 120_000);
  afterAll(() => server.close());

  it('an equality on an indexed column reads only its rows', async () => {
    expect((await items().filter('Semaine eq 1234')()).length).toBe(perWeek);
    expect(scanned()).toBe(perWeek);
  });

  it('so do further predicates behind it, and an order by another column', async () => {
    const found = await items().filter('Semaine eq 1234 and Libre gt 30860').orderBy('Libre', false).select('Libre')<{ Libre: number }[]>();
    expect(found.map((item) => item.Libre)).toEqual([
      30874, 30873, 30872, 30871, 30870, 30869, 30868, 30867, 30866, 30865, 30864, 30863, 30862, 30861
    ]);
    expect(scanned()).toBe(perWeek);
  });

  it('a page by id past the threshold reads one page', async () => {
    expect((await items().top(100).skip(90_000)()).length).toBe(100);
    expect(scanned()).toBeLessThanOrEqual(101);
    expect((await items().filter('Id eq 70000')()).length).toBe(1);
    expect(scanned()).toBe(1);
  });

  it.each([
    ['an unindexed column', 'Libre eq 5'],
    ['an indexed column that selects too much', 'Parite eq 1'],
    ['an unindexed column first, whatever follows', 'Libre eq 5 and Semaine eq 0'],
    ['ne', 'Semaine ne 5'],
    ['an or of indexed equalities', 'Semaine eq 5 or Semaine eq 6'],
    ['a wide range', 'Semaine ge 5'],
    ['substringof', "substringof('5',Title)"]
  ])('refuses %s', async (_what, filter) => {
    expect(await refusal(items().filter(filter)())).toMatchObject(throttled);
  });

  it('a narrow range is served, but not with an order by another column', async () => {
    expect((await items().filter('Semaine ge 5 and Semaine lt 7')()).length).toBe(2 * perWeek);
    expect(scanned()).toBe(2 * perWeek);
    expect(await refusal(items().filter('Semaine ge 5 and Semaine lt 7').orderBy('Libre')())).toMatchObject(throttled);
  });

  it('an order without a filter needs an index', async () => {
    expect(await refusal(items().orderBy('Libre')())).toMatchObject(throttled);
    const last = await items().orderBy('Semaine', false).top(1).select('Semaine')<{ Semaine: number }[]>();
    expect(last).toEqual([expect.objectContaining({ Semaine: rows / perWeek })]);
  });

  it('the switches serve what their sources say', async () => {
    Object.assign(server.switches, { thresholdIndexChoice: 'best', orAboveThreshold: 'indexed', rangeWithOtherOrder: 'sort' });
    expect((await items().filter('Libre eq 125 and Semaine eq 5')()).length).toBe(1);
    expect((await items().filter('Semaine eq 5 or Semaine eq 6')()).length).toBe(2 * perWeek);
    expect((await items().filter('Semaine ge 5 and Semaine lt 7').orderBy('Libre').top(1)()).length).toBe(1);
  });
});
