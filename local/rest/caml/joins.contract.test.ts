import type { SharePointServer } from '../../server';
import { fillWeeks } from '../testing/fillWeeks';
import { admin, claims, pnp, pupil, refusal, startBareSite } from '../testing/harness';

interface Row {
  Title: string;
  Ville?: string;
}

/** Orders of customers of towns. */
describe('CAML joins', () => {
  let server: SharePointServer;
  const list = (title: string, login = admin) => pnp(server, login).web.lists.getByTitle(title);
  const join = (alias: string, column: string, type = 'LEFT', from = ''): string =>
    `<Join Type="${type}" ListAlias="${alias}"><Eq><FieldRef ${from}Name="${column}" RefType="Id"/><FieldRef List="${alias}" Name="Id"/></Eq></Join>`;
  const joins = (type = 'LEFT'): string =>
    `<Joins>${join('clients', 'Client', type)}${join('villes', 'Ville', type, 'List="clients" ')}</Joins>`;
  const projected = `<ProjectedFields><Field Name="Ou" Type="Lookup" List="villes" ShowField="Title"/><Field Name="Habitants" Type="Lookup" List="villes" ShowField="Habitants"/></ProjectedFields>`;
  const view = (inner: string, query = '', fields = ['Title', 'Ou', 'Habitants']): string =>
    `<View>${inner}<ViewFields>${fields.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><Query>${query}</Query></View>`;
  const titles = async (ViewXml: string, login = admin): Promise<string[]> =>
    ((await list('Commandes', login).getItemsByCAMLQuery({ ViewXml })) as Row[]).map((row) => row.Title);

  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.associatedVisitorGroup.users.add(claims(pupil));
    for (const title of ['Villes', 'Clients', 'Commandes']) await web.lists.add(title);
    const id = async (title: string): Promise<string> => (await list(title).select('Id')()).Id;
    await list('Villes').fields.addNumber('Habitants');
    await list('Villes').fields.addBoolean('Port');
    await list('Clients').fields.addLookup('Ville', { LookupListId: await id('Villes'), LookupFieldName: 'Title' });
    await list('Commandes').fields.addLookup('Client', { LookupListId: await id('Clients'), LookupFieldName: 'Title' });
    await list('Commandes').fields.addUser('Qui');
    await list('Villes').items.add({ Title: 'Lyon', Habitants: 520000 });
    await list('Villes').items.add({ Title: 'Brest', Habitants: 140000 });
    await list('Clients').items.add({ Title: 'Charme', VilleId: 1 });
    await list('Clients').items.add({ Title: 'Orme', VilleId: 2 });
    await list('Clients').items.add({ Title: 'Sans ville' });
    for (const [Title, ClientId] of [
      ['a', 2],
      ['b', 1],
      ['c', 3],
      ['d', null]
    ] as const)
      await list('Commandes').items.add({ Title, ClientId });
  });
  afterAll(() => server.close());

  it('List_GetItems: projected columns filter and order, through a chain of joins', async () => {
    const where = '<Where><Eq><FieldRef Name="Ou"/><Value Type="Text">Lyon</Value></Eq></Where>';
    expect(await titles(view(joins() + projected, where))).toEqual(['b']);
    const more = '<Where><Gt><FieldRef Name="Habitants"/><Value Type="Number">1</Value></Gt></Where>';
    expect(await titles(view(joins() + projected, more + '<OrderBy><FieldRef Name="Ou"/></OrderBy>'))).toEqual(['a', 'b']);
    expect(await titles(view(joins('LEFT') + projected))).toEqual(['a', 'b', 'c', 'd']);
    expect(await titles(view(joins('INNER') + projected))).toEqual(['a', 'b']);
  });

  it('List_RenderListDataAsStream shows what was projected; items do by a switch', async () => {
    const ViewXml = view(joins() + projected);
    const { Row: rows } = await list('Commandes').renderListDataAsStream({ ViewXml });
    expect(rows.map((row: Record<string, unknown>) => [row.Title, row.Ou, row.Habitants])).toEqual([
      ['a', 'Brest', '140000'],
      ['b', 'Lyon', '520000'],
      ['c', '', ''],
      ['d', '', '']
    ]);
    const items = async () => (await list('Commandes').getItemsByCAMLQuery({ ViewXml })) as { Ou?: string }[];
    expect(Object.keys((await items())[0] ?? {})).not.toContain('Ou');
    server.switches.projectedInItems = 'shown';
    expect((await items()).map((row) => row.Ou)).toEqual(['Brest', 'Lyon', null, null]);
    server.switches.projectedInItems = 'absent';
  });

  it('List_GetItems: what a person may not view in a joined list is not there', async () => {
    await list('Villes').items.getById(1).breakRoleInheritance(false);
    const where = '<Where><IsNotNull><FieldRef Name="Ou"/></IsNotNull></Where>';
    expect(await titles(view(joins() + projected, where), pupil)).toEqual(['a']);
    expect(await titles(view(joins('INNER') + projected), pupil)).toEqual(['a']);
    await list('Villes').items.getById(1).resetRoleInheritance();
  });

  it('List_GetItems: 12 joins pass, the 13th does not, and columns that are shown count', async () => {
    const many = (count: number): string => `<Joins>${Array.from({ length: count }, (_, n) => join(`c${n}`, 'Client')).join('')}</Joins>`;
    expect(await titles(view(many(12), '', ['Title']))).toHaveLength(4);
    const tooMany = { status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException' };
    expect(await refusal(titles(view(many(13), '', ['Title'])))).toMatchObject(tooMany);
    expect(await refusal(titles(view(many(12), '', ['Title', 'Qui'])))).toMatchObject(tooMany);
  });

  it.each([
    [projected],
    [`<Joins>${join('clients', 'Client', 'OUTER')}</Joins>`],
    [`<Joins>${join('clients', 'Title')}</Joins>`],
    [`<Joins>${join('clients', 'Rien')}</Joins>`],
    [`<Joins>${join('x', 'Client')}${join('x', 'Client')}</Joins>`],
    [`<Joins>${join('villes', 'Ville', 'LEFT', 'List="clients" ')}</Joins>`],
    ['<Joins><Join Type="LEFT" ListAlias="clients"/></Joins>'],
    [`${joins()}<ProjectedFields><Field Name="Ou" Type="Text" List="villes" ShowField="Title"/></ProjectedFields>`],
    [`${joins()}<ProjectedFields><Field Name="Ou" Type="Lookup" List="rien" ShowField="Title"/></ProjectedFields>`],
    [`${joins()}<ProjectedFields><Field Name="Ou" Type="Lookup" List="villes" ShowField="Rien"/></ProjectedFields>`],
    // D: only some types of columns are projected.
    [`${joins()}<ProjectedFields><Field Name="Ou" Type="Lookup" List="villes" ShowField="Port"/></ProjectedFields>`],
    [`${joins()}<ProjectedFields><Field Name="Title" Type="Lookup" List="villes" ShowField="Title"/></ProjectedFields>`]
  ])('List_GetItems: refuses %s', async (inner) => {
    expect(await refusal(titles(view(inner, '', ['Title'])))).toMatchObject({
      status: 400,
      code: '-2130575340, Microsoft.SharePoint.SPException'
    });
  });

  it('List_GetItems: a projected column that was not asked for is unknown, a join over persons is not made here', async () => {
    expect(await refusal(titles(view(joins(), '<OrderBy><FieldRef Name="Ou"/></OrderBy>', ['Title'])))).toMatchObject({ status: 400 });
    expect(await refusal(titles(view(`<Joins>${join('qui', 'Qui')}</Joins>`)))).toMatchObject({ status: 501 });
  });

  it('List_GetItems: groups order the rows, and are refused past 5,000; collapsed ones and totals are not made here', async () => {
    const group = (attributes = ''): string =>
      `<GroupBy ${attributes}><FieldRef Name="Client"/></GroupBy><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy>`;
    expect(await titles(`<View><Query>${group()}</Query></View>`)).toEqual(['d', 'b', 'a', 'c']);
    expect(await refusal(titles(`<View><Query>${group('Collapse="TRUE"')}</Query></View>`))).toMatchObject({ status: 501 });
    const totals = '<View><Aggregations Value="On"><FieldRef Name="Title" Type="COUNT"/></Aggregations></View>';
    expect(await refusal(titles(totals))).toMatchObject({ status: 501 });
    await pnp(server, admin).web.lists.add('Grande');
    const big = list('Grande');
    for (const name of ['Semaine', 'Libre'])
      await big.fields.createFieldAsXml({
        SchemaXml: `<Field Type="Number" Name="${name}" DisplayName="${name}" Indexed="TRUE"/>`,
        Options: 8
      });
    fillWeeks(server, 'Grande', 5100, 100);
    const ViewXml =
      '<View Scope="Recursive"><Query><Where><Eq><FieldRef Name="Semaine"/><Value Type="Number">3</Value></Eq></Where><GroupBy><FieldRef Name="Semaine"/></GroupBy></Query></View>';
    expect(await refusal(big.getItemsByCAMLQuery({ ViewXml }))).toMatchObject({
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'
    });
  });
});
