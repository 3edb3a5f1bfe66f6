import type { SharePointServer } from '../../server';
import { admin, pnp, refusal, startBareSite } from '../testing/harness';

const duplicate = { status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' };

describe('a unique column', () => {
  let server: SharePointServer;
  const items = () => pnp(server, admin).web.lists.getByTitle('Réservations').items;
  beforeAll(async () => {
    server = await startBareSite();
    const sp = pnp(server, admin);
    await sp.web.lists.add('Réservations');
    await sp.web.lists.getByTitle('Réservations').fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Cle" DisplayName="Clé" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
      Options: 8
    });
  });
  afterAll(() => server.close());

  it('lets exactly one of fifty parallel writers in', async () => {
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => items().add({ Title: 'x', Cle: 'SALLE|20261123|M1|0' })));
    expect(results.filter((result) => result.status === 'fulfilled').length).toBe(1);
    expect((await items().filter("Cle eq 'SALLE|20261123|M1|0'")()).length).toBe(1);
  });

  it('does not mind the case, names the column by its title, checks updates too', async () => {
    const refused = await refusal(items().add({ Cle: 'salle|20261123|m1|0' }));
    expect(refused).toMatchObject(duplicate);
    expect(refused.message).toContain('[Clé]');
    const other = (await items().add({ Cle: 'AUTRE' })) as { Id: number };
    expect(await refusal(items().getById(other.Id).update({ Cle: 'SALLE|20261123|M1|0' }))).toMatchObject(duplicate);
    await items().getById(other.Id).update({ Cle: 'autre', Title: 'même valeur, même élément' });
  });

  it('frees the value with its item', async () => {
    const made = (await items().add({ Cle: 'LIBRE' })) as { Id: number };
    await items().getById(made.Id).delete();
    await items().add({ Cle: 'LIBRE' });
  });

  it('takes one empty value only, unless the switch says otherwise', async () => {
    await items().add({ Title: 'vide' });
    expect(await refusal(items().add({ Title: 'vide encore' }))).toMatchObject(duplicate);
    server.switches.uniqueBlanks = 'allowed';
    await items().add({ Title: 'vide encore' });
  });
});
