import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';

const root = join(__dirname, '..');

function run(...options: string[]): { child: ChildProcess; firstLine: Promise<string> } {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(__dirname, 'cli.ts'), ...options], {
    cwd: root
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  return { child, firstLine };
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });

describe('npm run sharepoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('--empty makes /sites/dev once, and finds it again', async () => {
    const data = join(folder, 'dev.db');
    const ids: string[] = [];
    for (let n = 0; n < 2; n++) {
      const { child, firstLine } = run('--port', '0', '--data', data, '--empty');
      try {
        const url = /http:\/\/127\.0\.0\.1:\d+\/sites\/dev/.exec(await firstLine)?.[0] ?? '';
        const answer = await fetch(`${url}/_api/site?$select=Id`, {
          headers: { accept: 'application/json', authorization: 'Bearer user:admin@ecole.example' }
        });
        expect(answer.status).toBe(200);
        ids.push(String(((await answer.json()) as { Id: string }).Id));
      } finally {
        await stop(child);
      }
    }
    expect(ids[1]).toBe(ids[0]);
  });

  it('--package serves pages around a package, and says what it lacks on the site’s home page', async () => {
    const file = join(folder, 'orme.sppkg');
    const manifest = JSON.stringify({
      id: '0b1d9a44-3f5c-4d0e-8a53-6d1f0a2b3c4d',
      alias: 'OrmeWebPart',
      componentType: 'WebPart',
      version: '1.0.0',
      preconfiguredEntries: [{ title: { default: 'Orme' }, description: { default: 'Un arbre.' }, properties: {} }],
      loaderConfig: {
        internalModuleBaseUrls: [''],
        entryModuleId: 'orme',
        scriptResources: {
          orme: { type: 'path', path: 'orme.js' },
          fougere: { type: 'component', id: '99999999-2222-4333-8444-555555555555', version: '1.0.0' }
        }
      }
    });
    const zip = new JSZip();
    zip.file('AppManifest.xml', '<App Version="1.0.0.0"><Properties><Title>Orme</Title></Properties></App>');
    zip.file('f/WebPart.xml', `<Elements><ClientSideComponent ComponentManifest="${manifest.replaceAll('"', '&quot;')}"/></Elements>`);
    zip.file('ClientSideAssets/orme.js', 'define([], function () {});');
    writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
    const { child, firstLine } = run('--port', '0', '--data', ':memory:', '--empty', '--package', file);
    try {
      const url = /http:\/\/127\.0\.0\.1:\d+\/sites\/dev/.exec(await firstLine)?.[0] ?? '';
      const headers = { cookie: 'ent-user=admin%40ecole.example' };
      const home = await (await fetch(url, { headers })).text();
      expect(home).toContain('/SitePages/Orme.aspx');
      expect(home).toContain('fougere');
      const page = await (await fetch(`${url}/SitePages/Orme.aspx`, { headers })).text();
      const assets = /http:\/\/127\.0\.0\.1:\d+(?=\/"\],"entryModuleId":"orme")/.exec(page)?.[0] ?? '';
      expect(await (await fetch(`${assets}/orme.js`)).text()).toBe('define([], function () {});');
    } finally {
      await stop(child);
    }
  });

  it('refuses a file that is no package', async () => {
    const file = join(folder, 'faux.sppkg');
    writeFileSync(file, 'pas un paquet');
    await expect(run('--port', '0', '--empty', '--package', file).firstLine).rejects.toThrow('ended with 1');
  });

  it('refuses a port that is none', async () => {
    await expect(run('--port', 'x').firstLine).rejects.toThrow('ended with 1');
  });
});
