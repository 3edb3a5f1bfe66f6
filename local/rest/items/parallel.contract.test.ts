import type { SharePointServer } from '../../server';
import { admin, pnp, refusal, startBareSite } from '../testing/harness';

const writers = 200;

describe('200 parallel writers', () => {
  let server: SharePointServer;
  const items = () => pnp(server, admin).web.lists.getByTitle('Notes').items;
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.lists.add('Notes');
    await pnp(server, admin)
      .web.lists.getByTitle('Notes')
      .fields.addText('Cle', { Indexed: true, EnforceUniqueValues: true } as object);
  });
  afterAll(() => server.close());
  const every = <T>(work: (writer: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: writers }, (_one, writer) => work(writer)));

  it('Items_Add: lose nothing, and no id is given twice', async () => {
    const ids = await every(async (writer) => ((await items().add({ Title: `n° ${writer}`, Cle: `K${writer}` })) as { Id: number }).Id);
    expect(new Set(ids).size).toBe(writers);
    const stored = await items().select('Title').top(5000)<{ Title: string }[]>();
    expect(new Set(stored.map((item) => item.Title)).size).toBe(writers);
    expect((await pnp(server, admin).web.lists.getByTitle('Notes').select('ItemCount')()).ItemCount).toBe(writers);
  });

  it('Items_Add: one of them takes a unique key', async () => {
    const results = await every((writer) =>
      items()
        .add({ Title: `n° ${writer}`, Cle: 'LIBRE' })
        .then(() => 'taken')
        .catch((error: unknown) => refusal(Promise.reject(error as Error)).then(({ code }) => code))
    );
    expect(results.filter((result) => result === 'taken').length).toBe(1);
    expect(new Set(results).size).toBe(2);
  });

  it('Item_Update: one of them changes a version of an item', async () => {
    const { 'odata.etag': etag } = await items().getById(1)<{ 'odata.etag': string }>();
    const results = await every((writer) =>
      items()
        .getById(1)
        .update({ Title: `changé ${writer}` }, etag)
        .then(() => 204)
        .catch((error: unknown) => refusal(Promise.reject(error as Error)).then(({ status }) => status))
    );
    expect([results.filter((status) => status === 204).length, results.filter((status) => status === 412).length]).toEqual([
      1,
      writers - 1
    ]);
  });
});
