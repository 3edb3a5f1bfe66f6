import type { SharePointServer } from '../../server';
import { admin, claims, pnp, pupil, refusal, startBareSite } from '../testing/harness';

describe('formulas', () => {
  let server: SharePointServer;
  const list = (login = admin) => pnp(server, login).web.lists.getByTitle('Notes');
  const invalid = (code: string) => ({ status: 400, code: `${code}, Microsoft.SharePoint.SPListDataValidationException` });
  beforeAll(async () => {
    server = await startBareSite();
    await pnp(server, admin).web.associatedVisitorGroup.users.add(claims(pupil));
    await pnp(server, admin).web.lists.add('Notes');
    const { fields } = list();
    await fields.addNumber('Debut');
    await fields.addNumber('Fin');
    await fields.addDateTime('Jour');
    await fields.addUser('Personne');
    await fields.addText('Code', { ValidationFormula: '=OR(ISBLANK([Code]),LEN([Code])=3)', ValidationMessage: 'Trois lettres.' });
  });
  afterAll(() => server.close());

  it('Fields_Add, Field_Update: a column is validated at every write, forms included', async () => {
    await list().items.add({ Code: 'abc' });
    const refused = await refusal(list().items.add({ Code: 'abcd' }));
    expect(refused).toMatchObject({ ...invalid('-2130575163'), message: 'Trois lettres.' });
    expect(await refusal(list().items.getById(1).update({ Code: 'x' }))).toMatchObject(invalid('-2130575163'));
    const form = await list()
      .items.getById(1)
      .validateUpdateListItem([{ FieldName: 'Code', FieldValue: 'trop long' }]);
    expect(form[0]).toMatchObject({ HasException: true, ErrorMessage: 'Trois lettres.' });
    await list().fields.getByTitle('Code').update({ ValidationFormula: '' });
    await list().items.getById(1).update({ Code: 'x' });
    expect(await refusal(list(pupil).fields.getByTitle('Code').update({ ValidationFormula: '=TRUE' }))).toMatchObject({ status: 403 });
  });

  it('List_Update: the list compares columns', async () => {
    await list().update({ ValidationFormula: '=[Fin]>=[Debut]', ValidationMessage: 'La fin suit le début.' });
    await list().items.add({ Debut: 1, Fin: 2 });
    expect(await refusal(list().items.add({ Debut: 2, Fin: 1 }))).toMatchObject({
      ...invalid('-2130575162'),
      message: 'La fin suit le début.'
    });
    await list().update({ ValidationFormula: '' });
  });

  it.each([
    '=TODAY()>[Jour]',
    '=NOW()',
    '=[Personne]="x"',
    '=[Rien]',
    '=1+',
    '=IF(1)',
    '="ouvert',
    `=${'('.repeat(500)}1${')'.repeat(500)}`,
    `=${'1+'.repeat(600)}1`
  ])('List_Update: refuses %p', async (ValidationFormula) => {
    expect(await refusal(list().update({ ValidationFormula }))).toMatchObject({
      status: 500,
      code: expect.stringMatching(/^-2130575270,/)
    });
  });

  it('Fields_Add: the validation of a column knows no other', async () => {
    expect(await refusal(list().fields.addText('Autre', { ValidationFormula: '=[Code]="x"' }))).toMatchObject({ status: 500 });
  });

  it('Fields_Add: calculated columns are computed at every write, read as text, written by nobody', async () => {
    const { fields } = list();
    await fields.addCalculated('Duree', { Formula: '=[Fin]-[Debut]', OutputType: 9 });
    await fields.addCalculated('Libelle', { Formula: '=IF([Fin]>[Debut],"de "&[Debut]&" à "&[Fin],"vide")' });
    await fields.addCalculated('Lendemain', { Formula: '=[Jour]+1', OutputType: 4, DateFormat: 0 });
    await fields.addCalculated('Long', { Formula: '=[Duree]>3', OutputType: 8 });
    await fields.createFieldAsXml({
      SchemaXml:
        '<Field Type="Calculated" Name="Mois" DisplayName="Mois" ResultType="Text"><Formula>=TEXT([Jour],"yyyy-mm")</Formula></Field>',
      Options: 8
    });
    const made = await list().items.add({ Debut: 3, Fin: 7, Jour: '2026-10-24T10:00:00Z' });
    // The clocks change in the night after the 24th: the next midnight is still the next day.
    expect(made).toMatchObject({
      Duree: '4.00000000000000',
      Libelle: 'de 3 à 7',
      Jour: '2026-10-23T22:00:00Z',
      Lendemain: '2026-10-24T22:00:00Z',
      Long: '1',
      Mois: '2026-10'
    });
    await list().items.getById(made.Id).update({ Fin: 2 });
    expect(await list().items.getById(made.Id)()).toMatchObject({ Duree: '-1.00000000000000', Libelle: 'vide', Long: '0' });
    expect(await list().items.getById(2)()).toMatchObject({ Duree: '1.00000000000000' });
    expect(await refusal(list().items.add({ Duree: 5 }))).toMatchObject({ code: '-2147352571, Microsoft.SharePoint.SPException' });
    expect(await refusal(list().items.filter('Duree eq 4')())).toMatchObject({ status: 400 });
    expect(await refusal(fields.addCalculated('Fautif', { Formula: '=SOMME.SI([Debut])' }))).toMatchObject({ status: 500 });
  });

  it('Items_Add: a calculated date that is none shows #NUM!, it does not fail', async () => {
    await list().fields.addCalculated('Loin', { Formula: '=DATE([Fin],1,1)', OutputType: 4 } as object);
    await list().fields.addCalculated('An', { Formula: '=YEAR([Fin])', OutputType: 9 } as object);
    for (const number of [1e9, 1e300, -5])
      expect(await list().items.add({ Debut: 0, Fin: number })).toMatchObject({ Loin: '#NUM!', An: '#NUM!' });
  });
});
