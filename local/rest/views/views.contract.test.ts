import '@pnp/sp/views';
import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, raw, refusal, startBareSite, teacher } from '../testing/harness';

describe('views', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.associatedMemberGroup.users.add(claims(teacher));
    await sp.web.associatedVisitorGroup.users.add(claims(pupil));
    await sp.web.lists.add('Notes');
    await list().fields.addNumber('Nombre');
    for (const Nombre of [3, 1, 2]) await list().items.add({ Title: `n° ${Nombre}`, Nombre });
  });
  afterAll(() => server.close());

  it('Views_List, View_Get: every list has « Tous les éléments »', async () => {
    const [first, ...others] = await list().views();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      Title: 'Tous les éléments',
      DefaultView: true,
      ServerRelativeUrl: '/sites/dev/Lists/Notes/AllItems.aspx'
    });
    expect((await list().defaultView.select('Id')()).Id).toBe(first?.Id);
    expect((await list().views.getById(String(first?.Id)).select('Title')()).Title).toBe('Tous les éléments');
    expect(await list(pupil).views.getByTitle('Tous les éléments').select('Title')()).toMatchObject({ Title: 'Tous les éléments' });
    expect(await refusal(list().views.getByTitle('Absente')())).toMatchObject({ status: 404 });
  });

  it('Views_Add, View_Update, View_Delete: a query is kept, checked and used', async () => {
    const made = await list().views.add('Petits', false, {
      ViewQuery:
        '<OrderBy><FieldRef Name="Nombre"/></OrderBy><Where><Lt><FieldRef Name="Nombre"/><Value Type="Number">3</Value></Lt></Where>',
      RowLimit: 10
    });
    const rows = async () =>
      (await list().renderListDataAsStream({}, null, new Map([['View', String(made.Id)]]))).Row.map((row: { Title: string }) => row.Title);
    expect(await rows()).toEqual(['n° 1', 'n° 2']);
    const view = list().views.getById(String(made.Id));
    await view.update({ RowLimit: 1, DefaultView: true });
    expect(await rows()).toEqual(['n° 1']);
    expect((await list().views.getByTitle('Tous les éléments')()).DefaultView).toBe(false);
    expect(await refusal(view.update({ ViewQuery: '<Where><Eq><FieldRef Name="Rien"/></Eq></Where>' }))).toMatchObject({ status: 400 });
    expect(await refusal(view.update({ Couleur: 'vert' } as object))).toMatchObject({ status: 400 });
    expect(await refusal(view.delete())).toMatchObject({ status: 500 });
    await list().views.getByTitle('Tous les éléments').update({ DefaultView: true });
    await view.delete();
    expect((await list().views()).length).toBe(1);
  });

  it('Views_Add, View_Update: members may, visitors may not; a personal view is seen by its owner', async () => {
    expect(await refusal(list(pupil).views.add('À moi'))).toMatchObject({ status: 403 });
    expect(await refusal(list(pupil).views.getByTitle('Tous les éléments').update({ RowLimit: 5 }))).toMatchObject({ status: 403 });
    await list(teacher).views.add('Mes notes', true);
    expect((await list(teacher).views()).length).toBe(2);
    expect((await list().views()).length).toBe(1);
  });

  it('ViewFields_Get, ViewFields_SchemaXml, ViewFields_Add, ViewFields_Move, ViewFields_Remove, ViewFields_RemoveAll', async () => {
    const { fields } = list().defaultView;
    const items = async () => (await fields<{ Items: string[] }>()).Items;
    expect(await items()).toEqual(['LinkTitle']);
    await fields.add('Nombre');
    await fields.add('Créé');
    await fields.move('Nombre', 0);
    expect(await items()).toEqual(['Nombre', 'LinkTitle', 'Created']);
    await fields.remove('LinkTitle');
    expect(await fields.getSchemaXml()).toBe('<FieldRef Name="Nombre" /><FieldRef Name="Created" />');
    expect(await refusal(fields.add('Rien'))).toMatchObject({ status: 400 });
    expect(await refusal(list(pupil).defaultView.fields.removeAll())).toMatchObject({ status: 403 });
    await fields.removeAll();
    expect(await items()).toEqual([]);
  });

  it('View_SetViewXml', async () => {
    const view = list().defaultView;
    await view.setViewXml(
      '<View Scope="Recursive"><Query><OrderBy><FieldRef Name="Nombre" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Nombre"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>'
    );
    expect(await view()).toMatchObject({ RowLimit: 2, Scope: 1 });
    expect((await list().renderListDataAsStream({})).Row.map((row: { ID: string }) => row.ID)).toEqual(['1', '3']);
    expect(await refusal(view.setViewXml('<Vue/>'))).toMatchObject({ status: 400 });
    const html = await raw(server, "/sites/dev/_api/web/lists/getByTitle('Notes')/defaultview/renderashtml", { login: admin });
    expect(html.status).toBe(501);
  });
});
