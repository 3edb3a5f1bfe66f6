import type { SharePointServer } from '../../server';
import { admin, pnp, raw, refusal, startBareSite } from '../testing/harness';

describe('Items_List', () => {
  let server: SharePointServer;
  const items = () => pnp(server, admin).web.lists.getByTitle('Notes').items;
  const titles = async (query: PromiseLike<{ Title: string }[]>): Promise<string[]> => (await query).map((item) => item.Title);

  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.lists.add('Notes');
    const list = sp.web.lists.getByTitle('Notes');
    await list.fields.addNumber('Nombre');
    await list.fields.addBoolean('Oui');
    await list.fields.addDateTime('Jour');
    await list.fields.addMultilineText('Long');
    await list.fields.addMultiChoice('Choix', { Choices: ['A', 'B'] });
    const day = (n: number): string => `2026-11-0${n}T12:00:00Z`;
    await list.items.add({ Title: 'Abricot', Nombre: 1, Oui: true, Jour: day(1), Choix: ['A'] });
    await list.items.add({ Title: "l'Été", Nombre: 2, Oui: false, Jour: day(2), Choix: ['A', 'B'] });
    await list.items.add({ Title: 'abeille', Nombre: 3, Jour: day(3) });
    await list.items.add({ Title: 'Zèbre', Nombre: 10, Oui: true });
  });
  afterAll(() => server.close());

  it.each([
    ["Title eq 'ABEILLE'", ['abeille']],
    ["Title eq 'l''été'", ["l'Été"]],
    ["Title ne 'Abricot'", ["l'Été", 'abeille', 'Zèbre']],
    ['Nombre gt 1 and Nombre le 3', ["l'Été", 'abeille']],
    ['(Nombre eq 1 or Nombre eq 10) and Oui eq 1', ['Abricot', 'Zèbre']],
    ['Nombre eq 1 or Nombre eq 10 and Oui eq 0', ['Abricot']],
    ['Oui eq false', ["l'Été"]],
    ['Oui eq null', ['abeille']],
    ['Jour ne null', ['Abricot', "l'Été", 'abeille']],
    ["Jour ge datetime'2026-11-01T23:00:00Z'", ["l'Été", 'abeille']],
    ["Jour lt '2026-11-02T00:00:00+01:00'", ['Abricot']],
    ["startswith(Title,'ab')", ['Abricot', 'abeille']],
    ["substringof('b', Title)", ['Abricot', 'abeille', 'Zèbre']],
    ['Id gt 2', ['abeille', 'Zèbre']],
    ['ID eq 2', ["l'Été"]],
    ["Choix eq 'B'", ["l'Été"]],
    ["Author/Title eq 'M. Charme' and Nombre lt 2", ['Abricot']],
    ["Author/Title eq 'Personne'", []]
  ])('filters %s', async (filter, expected) => {
    expect(await titles(items().filter(filter).select('Title', 'Author/Title').expand('Author')())).toEqual(expected);
  });

  it.each([
    ["endswith(Title,'x')", '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ["tolower(Title) eq 'x'", '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['Nombre add 1 eq 2', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['Nombre eq', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['Nombre = 1', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['day(Jour) eq 1', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['Rien eq 1', '-1, Microsoft.SharePoint.SPException'],
    ["Long eq 'x'", '-1, Microsoft.SharePoint.SPException'],
    ["substringof('x',Author)", '-1, Microsoft.SharePoint.SPException'],
    ["Author/Title eq 'x'", '-1, Microsoft.SharePoint.SPException'],
    ["Nombre eq 'douze'", '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']
  ])('refuses %s', async (filter, code) => {
    expect(await refusal(items().filter(filter)())).toMatchObject({ status: 400, code });
  });

  it('orders, by several columns and downwards', async () => {
    expect(await titles(items().orderBy('Title')())).toEqual(['abeille', 'Abricot', "l'Été", 'Zèbre']);
    expect(await titles(items().orderBy('Oui', false).orderBy('Nombre', false)())).toEqual(['Zèbre', 'Abricot', "l'Été", 'abeille']);
    expect(await titles(items().orderBy('Id', false).top(2)())).toEqual(['Zèbre', 'abeille']);
    expect(await refusal(items().orderBy('Rien')())).toMatchObject({ status: 400 });
  });

  it('pages with a next link, in any order, nothing twice and nothing lost', async () => {
    const walk = async (order?: [string, boolean]): Promise<string[]> => {
      const seen: string[] = [];
      const query = items().select('Title').top(1);
      for await (const page of order ? query.orderBy(order[0], order[1]) : query)
        seen.push(...page.map((item: { Title: string }) => item.Title));
      return seen;
    };
    expect(await walk()).toEqual(['Abricot', "l'Été", 'abeille', 'Zèbre']);
    expect(await walk(['Id', false])).toEqual(['Zèbre', 'abeille', "l'Été", 'Abricot']);
    expect(await walk(['Title', true])).toEqual(['abeille', 'Abricot', "l'Été", 'Zèbre']);
    expect(await walk(['Oui', false])).toEqual(['Abricot', 'Zèbre', "l'Été", 'abeille']);
    expect(await titles(items().top(2).skip(1)())).toEqual(["l'Été", 'abeille']);
  });

  it('ignores $skip and refuses options that it does not know', async () => {
    const path = "/sites/dev/_api/web/lists/getByTitle('Notes')/items";
    const skipped = await raw(server, `${path}?$skip=2&$select=Title`, { login: admin });
    expect((skipped.json.value as unknown[]).length).toBe(4);
    expect((await raw(server, `${path}?$fliter=x`, { login: admin })).status).toBe(400);
    expect((await raw(server, `${path}?$top=x`, { login: admin })).status).toBe(400);
    expect((await raw(server, `${path}?$skiptoken=abc`, { login: admin })).status).toBe(400);
  });

  it('gives 100 items when nothing is said', async () => {
    const sp = pnp(server, admin);
    await sp.web.lists.add('Cent');
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    for (let n = 0; n < 102; n++) void batched.web.lists.getByTitle('Cent').items.add({ Title: String(n) });
    await execute();
    const page = await raw(server, "/sites/dev/_api/web/lists/getByTitle('Cent')/items", { login: admin });
    expect((page.json.value as unknown[]).length).toBe(100);
    expect(decodeURIComponent(String(page.json['odata.nextLink']))).toContain('$skiptoken=Paged=TRUE&p_ID=100');
  });
});
