import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { pageHost } from '../../local/page';
import { startSharePoint } from '../../local/server';
import { expect, expectAccessible, people, test } from './fixtures';

const probe = join(__dirname, 'probe');

/** A package of somebody else's: the probe, and a web part of an older framework that wants what is not here. */
async function makePackage(file: string): Promise<void> {
  const manifest = readFileSync(join(probe, 'manifests', 'probe.manifest.json'), 'utf8');
  const older = JSON.parse(manifest) as { id: string; alias: string; loaderConfig: { scriptResources: Record<string, unknown> } };
  older.id = '11111111-2222-4333-8444-555555555555';
  older.alias = 'OlderWebPart';
  const resources = older.loaderConfig.scriptResources;
  resources['@microsoft/sp-webpart-base'] = { type: 'component', id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: '1.18.2' };
  resources.fougere = { type: 'component', id: '99999999-2222-4333-8444-555555555555', version: '1.0.0' };
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const feature = (id: string, text: string): string =>
    `<?xml version="1.0" encoding="utf-8"?><Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="Essai" Id="${id}" ComponentManifest="${escaped(text)}" Type="WebPart"/></Elements>`;
  const zip = new JSZip();
  zip.file(
    'AppManifest.xml',
    '<?xml version="1.0" encoding="utf-8"?><App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Version="1.0.0.0"><Properties><Title>Essai</Title></Properties><WebApiPermissionRequests><WebApiPermissionRequest ResourceId="Microsoft Graph" Scope="User.Read.All"/></WebApiPermissionRequests></App>'
  );
  zip.file('f/WebPart_1.xml', feature('3b0a6002-da15-48d8-941c-2947416ad37d', manifest));
  zip.file('f/WebPart_2.xml', feature(older.id, JSON.stringify(older)));
  for (const name of ['probe.js', 'probe_fr-fr.js', 'probe_en-us.js'])
    zip.file(`ClientSideAssets/${name}`, readFileSync(join(probe, 'assets', name)));
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
}

test('a package of somebody else’s is served, and says what it lacks', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const file = join(folder, 'essai.sppkg');
  await makePackage(file);
  const pages = pageHost({ root: join(__dirname, '..', '..'), assetsPort: 0, package: file });
  const server = await startSharePoint({ port: 0, data: ':memory:', log: false, plugins: [pages] });
  try {
    const { login, title } = people.administrator;
    server.ensureDirectoryUser({ login, title });
    server.createSiteCollection({ url: '/sites/lycee', title: 'Essai', ownerLogin: login });
    await page.context().addCookies([{ name: 'ent-user', value: encodeURIComponent(login), url: server.url }]);
    await page.goto(`${server.url}/sites/lycee`);
    await expect(page.getByRole('heading', { name: 'Ce qui manque ici à ce paquet' })).toBeVisible();
    await expect(page.getByText(/«\sfougere\s» .* n’existe pas ici/)).toBeVisible();
    await expect(page.getByText(/construit pour SharePoint Framework 1\.18\.2/)).toBeVisible();
    await expect(page.getByText(/«\sUser\.Read\.All\s» de Microsoft Graph/)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${server.url}/sites/lycee/SitePages/Sonde.aspx`);
    await expect(page.locator('[data-web-part] pre')).toContainText('tilleul');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is no package is refused with one sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const file = join(folder, 'faux.sppkg');
  writeFileSync(file, 'pas un paquet');
  await expect(
    startSharePoint({
      port: 0,
      data: ':memory:',
      log: false,
      plugins: [pageHost({ root: join(__dirname, '..', '..'), assetsPort: 0, package: file })]
    })
  ).rejects.toThrow('faux.sppkg is no SharePoint package: it cannot be unpacked.');
  rmSync(folder, { recursive: true, force: true });
});
