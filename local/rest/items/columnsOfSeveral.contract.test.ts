import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

const verbose = { 'content-type': 'application/json;odata=verbose', accept: 'application/json;odata=verbose' };

describe('columns of several values', () => {
  let server: SharePointServer;
  let type: string;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Plantes');
  const post = (body: object, path = '', headers: Record<string, string> = {}) =>
    raw(server, `/sites/dev/_api/web/lists/getByTitle('Plantes')/items${path}`, {
      method: 'POST',
      login: admin,
      headers: { ...verbose, ...headers },
      body: JSON.stringify({ __metadata: { type }, ...body })
    });

  beforeAll(async () => {
    server = await startBareSite();
    const { web } = pnp(server, admin);
    await web.lists.add('Sols');
    const sols = web.lists.getByTitle('Sols');
    for (const Title of ['Argile', 'Sable', 'Craie']) await sols.items.add({ Title });
    await web.lists.add('Plantes');
    const { Id } = await sols.select('Id')();
    await list().fields.addMultiChoice('Usage', { Choices: ['Haie', 'Fruit', 'Ombre'] });
    const lookup = `<Field Type='LookupMulti' DisplayName='Sol' List='{${Id}}' ShowField='Title' Mult='TRUE' />`;
    const person = "<Field Type='UserMulti' DisplayName='Jardinier' List='UserInfo' Mult='TRUE' UserSelectionMode='0' />";
    for (const xml of [lookup, person]) await list().fields.createFieldAsXml(xml);
    type = (await list().select('ListItemEntityTypeFullName')()).ListItemEntityTypeFullName;
    await web.associatedVisitorGroup.users.add(claims(pupil));
  });
  afterAll(() => server.close());

  it('Items_Add, Item_Update: a choice of several is written as {results} in verbose, and reads null when it is emptied', async () => {
    const made = await post({ Title: 'Charme', Usage: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Haie', 'Ombre'] } });
    expect(made.status).toBe(201);
    const { d } = made.json as { d: { Id: number; Usage: unknown } };
    expect(d.Usage).toMatchObject({ results: ['Haie', 'Ombre'] });
    const read = () => list(pupil).items.getById(d.Id).select('Usage')<{ Usage: string[] | null }>();
    expect((await read()).Usage).toEqual(['Haie', 'Ombre']);
    const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };
    expect((await post({ Usage: { results: [] } }, `(${d.Id})`, merge)).status).toBe(204);
    expect((await read()).Usage).toBeNull();
    expect((await post({ Usage: { results: ['Haie', 4] } }, `(${d.Id})`, merge)).status).toBe(400);
    await list()
      .items.getById(d.Id)
      .update({ Usage: ['Fruit'] });
    expect((await read()).Usage).toEqual(['Fruit']);
    expect(await refusal(list(pupil).items.getById(d.Id).update({ Usage: [] }))).toMatchObject({ status: 403 });
  });

  it('Items_Add, Item_Get: lookups and persons of several are arrays of ids, [] when there is none', async () => {
    const one = (await pnp(server, admin).web.ensureUser(claims(teacher))).Id;
    const other = (await pnp(server, admin).web.ensureUser(claims(pupil))).Id;
    const { Id } = (await list().items.add({ Title: 'Orme', SolId: [1, 3], JardinierId: [one, other] })) as { Id: number };
    const read = () => list(pupil).items.getById(Id);
    expect(await read().select('SolId', 'JardinierId')()).toMatchObject({ SolId: [1, 3], JardinierId: [one, other] });
    expect(await read().select('Sol/Title', 'Jardinier/Title', 'Jardinier/Id').expand('Sol', 'Jardinier')()).toMatchObject({
      Sol: [{ Title: 'Argile' }, { Title: 'Craie' }],
      Jardinier: [
        { Title: 'Mme Aubépine', Id: one },
        { Title: 'Léa Tilleul', Id: other }
      ]
    });
    await list().items.getById(Id).update({ SolId: [], JardinierId: [] });
    expect(await read().select('SolId', 'JardinierId')()).toMatchObject({ SolId: [], JardinierId: [] });
    const bare = (await list().items.add({ Title: 'If' })) as { Id: number };
    expect(await list().items.getById(bare.Id)()).toMatchObject({ SolId: [], JardinierId: [], Usage: null });
    const made = await post({ Title: 'Houx', SolId: { results: [2] }, JardinierId: { results: [one] } });
    expect(made.json.d).toMatchObject({ SolId: { results: [2] }, JardinierId: { results: [one] } });
    expect(await refusal(list().items.add({ Title: 'x', SolId: 2 }))).toMatchObject({ status: 400 });
  });
});
