import { expect, openPage, people, signIn, test } from './fixtures';

test.use({ components: 'probe' });

interface RestPage {
  Id: number;
  Title: string;
  CanvasContent1: string;
  Description: string;
  FileName: string;
}

const position = (sectionIndex: number, sectionFactor: number) => ({
  zoneIndex: 1,
  sectionIndex,
  sectionFactor,
  controlIndex: 1,
  layoutIndex: 1
});

const instanceId = '5b7cf3a3-2f0a-4e0e-8c5c-9b6d5f1f2a11';

function canvas(webPartId: string): string {
  return JSON.stringify([
    {
      controlType: 3,
      id: instanceId,
      webPartId,
      emphasis: {},
      position: position(1, 8),
      webPartData: { id: webPartId, instanceId, title: 'Sonde', description: '', dataVersion: '1.0', properties: { word: 'orme' } }
    },
    {
      controlType: 4,
      id: '6c8cf3a3-2f0a-4e0e-8c5c-9b6d5f1f2a12',
      innerHTML: '<p>Bonjour <b>à tous</b></p><script>document.title = "pris"</script>',
      emphasis: {},
      position: position(2, 4)
    },
    { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } }
  ]);
}

test('a page that was written by REST is shown, and keeps what the editor of pages does not know', async ({ page, site, misdeeds }) => {
  await signIn(page, people.administrator.login);
  await openPage(page, 'Sonde');
  const webPartId = await page.evaluate(() => {
    const loader = (window as unknown as { _spComponentLoader: { getManifests(): { id: string; alias: string }[] } })._spComponentLoader;
    return loader.getManifests().find(({ alias }) => /probe|sonde/i.test(alias))?.id ?? '';
  });
  const headers = {
    authorization: `Bearer user:${people.administrator.login}`,
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json'
  };
  const api = `${site.server.url}/sites/lycee/_api/sitepages/pages`;
  const ask = async (path: string, body?: object): Promise<RestPage> => {
    const answer = await fetch(`${api}${path}`, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
    expect(answer.ok, `${path} ${answer.status}`).toBe(true);
    return (await answer.json()) as RestPage;
  };
  const { Id } = await ask('', { PageLayoutType: 'Article', PromotedState: 0 });
  await ask(`(${Id})/savepage`, { Title: 'Écrite ailleurs', Description: 'Gardée', CanvasContent1: canvas(webPartId) });
  await ask(`(${Id})/publish`, {});
  const { FileName } = await ask(`(${Id})`);
  expect(FileName).toBe('Écrite-ailleurs.aspx');

  await openPage(page, encodeURIComponent('Écrite-ailleurs'));
  await expect(page.getByRole('heading', { level: 1, name: 'Écrite ailleurs' })).toBeVisible();
  await expect(page.locator('[data-web-part]').first()).toContainText('orme');
  await expect(page.locator('[data-web-part]').nth(1)).toHaveText('Bonjour à tous');
  await expect(page).not.toHaveTitle('pris');
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByLabel('Titre de la page').fill('Reprise ici');
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect(page.locator('#page-message')).toHaveText('Page publiée.');
  const stored = await ask(`(${Id})`);
  expect(stored).toMatchObject({ Title: 'Reprise ici', Description: 'Gardée' });
  expect(stored.CanvasContent1).toContain('Bonjour <b>à tous</b>');

  // Somebody who has it checked out keeps other people's saves out.
  const other = site.server.ensureDirectoryUser({ login: 'orme@ecole.example', title: 'Mme Orme' });
  const asOther = { ...headers, authorization: `Bearer user:${other.login}` };
  await fetch(`${site.server.url}/sites/lycee/_api/web/associatedownergroup/users`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ LoginName: `i:0#.f|membership|${other.login}` })
  });
  expect((await fetch(`${api}(${Id})/checkoutpage`, { method: 'POST', headers: asOther })).status).toBe(200);
  await page.reload();
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByLabel('Titre de la page').fill('Trop tard');
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect(page.locator('#page-message')).toContainText('a enregistré cette page entre-temps');
  expect(misdeeds.splice(0).every((misdeed) => misdeed.includes('409'))).toBe(true);
});
