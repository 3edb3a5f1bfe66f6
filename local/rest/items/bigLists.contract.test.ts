import '@pnp/sp/files';
import type { SharePointServer } from '../../server';
import { indexEntries } from '../fields/values';
import { fillWeeks } from '../testing/fillWeeks';
import { admin, claims, pnp, pupil, refusal, startBareSite } from '../testing/harness';

const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };

describe('big lists', () => {
  let server: SharePointServer;
  const sp = (login = admin) => pnp(server, login).web;
  beforeEach(async () => {
    server = await startBareSite();
  });
  afterEach(() => server.close());

  it('Field_Update: an index is added past 5,000 rows, and no more past the switch’s limit', async () => {
    await sp().lists.add('Grande');
    const list = sp().lists.getByTitle('Grande');
    await list.fields.addNumber('Semaine');
    await list.fields.addNumber('Libre');
    fillWeeks(server, 'Grande', 6000, 25);
    expect(await refusal(list.items.filter('Semaine eq 12')())).toMatchObject(throttled);
    server.switches.indexCreationLimit = 5999;
    const index = (name: string): Promise<unknown> => list.fields.getByInternalNameOrTitle(name).update({ Indexed: true } as object);
    expect(await refusal(index('Semaine'))).toMatchObject(throttled);
    expect(await refusal(list.fields.addNumber('Neuve', { Indexed: true } as object))).toMatchObject(throttled);
    server.switches.indexCreationLimit = 20_000;
    await index('Semaine');
    expect((await list.items.filter('Semaine eq 12')()).length).toBe(25);
    expect(server.requestLog.at(-1)?.scannedRows).toBe(25);
    expect(await refusal(list.items.filter('Libre eq 12')())).toMatchObject(throttled);
  });

  it('Items_List: files past the threshold are found by an indexed column, and trimmed', async () => {
    const list = sp().lists.getByTitle('Documents');
    await list.fields.addText('Classe', { Indexed: true } as object);
    await list.fields.addText('Sujet');
    const folder = sp().getFolderByServerRelativePath('/sites/dev/Shared Documents');
    await folder.files.addUsingPath('feuille 0.txt', 'orme');
    await (
      await sp().getFileByServerRelativePath('/sites/dev/Shared Documents/feuille 0.txt').getItem()
    ).update({ Classe: '2GT1', Sujet: 'x' });
    await sp().associatedVisitorGroup.users.add(claims(pupil));
    multiply(server, 6000);
    const find = (filter: string, login = admin) =>
      sp(login).lists.getByTitle('Documents').items.select('FileLeafRef', 'File/Length').expand('File').filter(filter)<
        { FileLeafRef: string }[]
      >();
    const found = await find("Classe eq '2GT1'");
    expect(found).toHaveLength(7);
    expect(found[0]).toMatchObject({ FileLeafRef: 'feuille 0.txt', File: { Length: '4' } });
    expect(server.requestLog.at(-1)?.scannedRows).toBe(7);
    expect(await refusal(find("Sujet eq 'x'"))).toMatchObject(throttled);
    expect(await refusal(folder.files())).toMatchObject(throttled);
    const first = await sp().getFileByServerRelativePath('/sites/dev/Shared Documents/feuille 0.txt').getItem();
    await first.breakRoleInheritance(false);
    expect(await find("Classe eq '2GT1'", pupil)).toHaveLength(6);
  });
});

/** Copies of the one file of Documents, straight into the store; every thousandth is of the same class. */
function multiply(server: SharePointServer, rows: number): void {
  const { store } = server;
  const site = store.sites.byUrl('/sites/dev');
  const list = site && store.lists.byTitle(site.siteNo, 'Documents');
  const first = list && store.items.get(list.listNo, 1);
  if (!list || !first) throw new Error('no file');
  const fields = store.fields.all(list.listNo);
  store.transaction(() => {
    for (let n = 1; n <= rows; n++) {
      const guid = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
      const values = { ...first.values, Classe: n % 1000 === 0 ? '2GT1' : `C${n}` };
      const item = { ...first, id: n + 1, guid, uniqueId: guid, leaf: `feuille ${n}.txt`, values };
      store.items.insert(item, indexEntries(fields, item));
    }
    store.lists.update({ ...list, nextItemId: rows + 2, itemCount: rows + 1 });
  });
}
