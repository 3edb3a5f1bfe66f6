import type { SharePointServer } from '../../server';
import { fillWeeks } from '../testing/fillWeeks';
import { admin, pnp, startBareSite } from '../testing/harness';

const perWeek = 100;

/** Rows read for an indexed page: the same at 1,000 and at 1,000,000 rows. */
describe('an indexed page at scale', () => {
  const servers: SharePointServer[] = [];
  const start = async (rows: number): Promise<SharePointServer> => {
    const server = await startBareSite();
    servers.push(server);
    await pnp(server, admin).web.lists.add('Grande');
    await pnp(server, admin)
      .web.lists.getByTitle('Grande')
      .fields.addNumber('Semaine', { Indexed: true } as object);
    fillWeeks(server, 'Grande', rows, perWeek);
    return server;
  };
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  it('reads its rows and no others', async () => {
    const scanned: (number | undefined)[] = [];
    for (const rows of [1_000, 1_000_000]) {
      const server = await start(rows);
      const page = await pnp(server, admin).web.lists.getByTitle('Grande').items.filter('Semaine eq 5').top(100)();
      expect(page.length).toBe(100);
      scanned.push(server.requestLog.at(-1)?.scannedRows);
    }
    expect(scanned).toEqual([perWeek, perWeek]);
  }, 300_000);
});
