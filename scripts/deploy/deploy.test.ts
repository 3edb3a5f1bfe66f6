import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseSettings } from '../../src/domain/breadcrumb/settings';
import { BREADCRUMB_ID } from '../../src/lists/breadcrumb/activation';

const manifest = jest.requireActual<{ id: string }>('../../src/extensions/breadcrumb/BreadcrumbApplicationCustomizer.manifest.json');
const { solution } = jest.requireActual<{ solution: { id: string } }>('../../config/package-solution.json');

/** Stands where CLI for Microsoft 365 does: keeps rows and apps in a file, writes down what it was asked, refuses what it does not know. */
const FAKE_CLI = `#!/usr/bin/env node
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const folder = process.env.FAKE_TENANT;
const tenant = JSON.parse(readFileSync(folder + '/tenant.json', 'utf8'));
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const command = args.slice(0, args.findIndex((each) => each.startsWith('--'))).join(' ');
appendFileSync(folder + '/log', JSON.stringify(args) + '\\n');
if (tenant.signedOut) { console.error('Error: Log in to Microsoft 365 first'); process.exit(1); }
const commands = {
  'spo tenant applicationcustomizer list': () => console.log(JSON.stringify(tenant.rows)),
  'spo tenant applicationcustomizer add': () => tenant.rows.push({
    Id: tenant.next++, Title: option('--title'),
    TenantWideExtensionComponentId: option('--clientSideComponentId'),
    TenantWideExtensionComponentProperties: option('--clientSideComponentProperties'), TenantWideExtensionDisabled: false }),
  'spo tenant applicationcustomizer set': () => {
    tenant.rows.find(({ Id }) => String(Id) === option('--id')).TenantWideExtensionComponentProperties = option('--clientSideComponentProperties');
  },
  'spo tenant applicationcustomizer remove': () => { tenant.rows = tenant.rows.filter(({ Id }) => String(Id) !== option('--id')); },
  'spo app list': () => console.log(JSON.stringify(tenant.apps)),
  'spo app add': () => { if (!tenant.apps.length) tenant.apps.push({ ID: '${solution.id.toUpperCase()}', Deployed: false }); },
  'spo app deploy': () => { tenant.apps[0].Deployed = true; },
  'spo app retract': () => { tenant.apps[0].Deployed = false; },
  'spo app remove': () => { tenant.apps = []; }
};
if (!commands[command]) { console.error('Unknown command: ' + command); process.exit(1); }
commands[command]();
writeFileSync(folder + '/tenant.json', JSON.stringify(tenant));
`;

interface Row {
  Id: number;
  TenantWideExtensionComponentId: string;
  TenantWideExtensionComponentProperties: string | null;
  TenantWideExtensionDisabled: boolean;
}
interface Tenant {
  rows: Row[];
  apps: { ID: string; Deployed: boolean }[];
  next: number;
  signedOut?: boolean;
}

let folder: string;
const file = (name: string): string => join(folder, name);
const tenant = (): Tenant => JSON.parse(readFileSync(file('tenant.json'), 'utf8')) as Tenant;
const holds = (given: Partial<Tenant>): void =>
  writeFileSync(file('tenant.json'), JSON.stringify({ rows: [], apps: [], next: 100, ...given }));
const row = (id: number, properties: string | null = '{}', more: Partial<Row> = {}): Row => ({
  Id: id,
  TenantWideExtensionComponentId: BREADCRUMB_ID,
  TenantWideExtensionComponentProperties: properties,
  TenantWideExtensionDisabled: false,
  ...more
});

function run(script: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('bash', [join(__dirname, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FAKE_TENANT: folder, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` }
  });
  return { code: status, out: stdout.trim(), err: stderr.trim() };
}

/** What was asked of the tenant beside reading, since the last time. */
function asked(): string[][] {
  const log = existsSync(file('log')) ? readFileSync(file('log'), 'utf8').trim().split('\n').filter(Boolean) : [];
  rmSync(file('log'), { force: true });
  return log.map((line) => JSON.parse(line) as string[]).filter((args) => !args.includes('list'));
}

const identifiersIn = (path: string): string[] => [
  ...new Set(readFileSync(path, 'utf8').match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi))
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ent-deploy-'));
  writeFileSync(file('m365'), FAKE_CLI);
  chmodSync(file('m365'), 0o755);
  writeFileSync(file('ent.sppkg'), 'x');
  holds({});
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['breadcrumb.sh', manifest.id],
  ['Breadcrumb.ps1', manifest.id],
  ['package.sh', solution.id],
  ['Package.ps1', solution.id]
])('%s names the identifier of its manifest, and no other', (script, id) => expect(identifiersIn(join(__dirname, script))).toEqual([id]));

test('so does the page that says how to deploy', () => {
  const page = join(__dirname, '..', '..', 'docs', 'deployer.md');
  expect(identifiersIn(page)).toEqual([solution.id, manifest.id]);
});

/** Windows has no bash of its own; its administrators use the other two. */
const describeBash = process.platform === 'win32' ? describe.skip : describe;

describeBash('the breadcrumb for the whole tenant', () => {
  const settings = '{"rootTitle":"L’accueil d\'ici","hideOnHome":true}';

  test('is switched on with its properties, which the breadcrumb reads; a second run writes nothing', () => {
    expect(run('breadcrumb.sh', 'on', '--properties', settings)).toMatchObject({ code: 0, err: '' });
    expect(tenant().rows).toMatchObject([{ TenantWideExtensionComponentId: BREADCRUMB_ID }]);
    expect(parseSettings(tenant().rows[0].TenantWideExtensionComponentProperties ?? '')).toEqual({
      settings: { rootTitle: "L’accueil d'ici", hideOnHome: true, separator: '›' },
      problems: []
    });
    asked();
    expect(run('breadcrumb.sh', 'on', '--properties', settings)).toMatchObject({ code: 0, out: 'nothing to change' });
    expect(asked()).toEqual([]);
  });

  test('takes other properties, leaves other extensions, makes one of several, and one that works of a disabled one', () => {
    const other = row(1, '{}', { TenantWideExtensionComponentId: '11111111-2222-4333-8444-555555555555' });
    holds({
      rows: [
        other,
        row(2, '{}', { TenantWideExtensionDisabled: true }),
        row(3, null, { TenantWideExtensionComponentId: BREADCRUMB_ID.toUpperCase() }),
        row(4, '{')
      ]
    });
    expect(run('breadcrumb.sh', 'on', '--properties', '{"separator":"/"}').code).toBe(0);
    expect(tenant().rows.map(({ Id, TenantWideExtensionComponentProperties: has }) => [Id, has])).toEqual([
      [1, '{}'],
      [3, '{"separator":"/"}']
    ]);
    holds({ rows: [row(4, '{broken')] });
    expect(run('breadcrumb.sh', 'on').code).toBe(0);
    expect(tenant().rows).toMatchObject([{ Id: 4, TenantWideExtensionComponentProperties: '{}' }]);
  });

  test('is switched off, and once more', () => {
    holds({ rows: [row(2), row(3)] });
    expect(run('breadcrumb.sh', 'status').out).toBe('2\ton\t{}\n3\ton\t{}');
    expect(run('breadcrumb.sh', 'off').code).toBe(0);
    expect(tenant().rows).toEqual([]);
    expect(run('breadcrumb.sh', 'off').out).toBe('nothing to change');
    expect(run('breadcrumb.sh', 'status').out).toBe('off');
  });

  test('a dry run says what would be, and writes nothing', () => {
    holds({ rows: [row(2, '{"separator":"/"}'), row(3)] });
    const { code, out } = run('breadcrumb.sh', 'on', '--dry-run');
    expect([code, out.split('\n')]).toEqual([0, ['would: set the properties of row 2 to {}', 'would: remove row 3']]);
    expect(run('breadcrumb.sh', 'off', '--dry-run').out).toBe('would: remove row 2\nwould: remove row 3');
    holds({});
    expect(run('breadcrumb.sh', 'on', '--dry-run').out).toBe('would: add the row, with {}');
    expect(asked()).toEqual([]);
  });

  test.each([
    [['on', '--properties', '{']],
    [['on', '--properties', '[1]']],
    [['on', '--properties']],
    [['perhaps']],
    [['on', '--no']],
    [[]]
  ])('what is not understood (%j) touches nothing', (args) => {
    expect(run('breadcrumb.sh', ...args).code).toBe(2);
    expect(asked()).toEqual([]);
  });

  test('without somebody signed in, it says so', () => {
    holds({ signedOut: true });
    const { code, err } = run('breadcrumb.sh', 'on');
    expect([code, err]).toEqual([1, expect.stringContaining('is somebody signed in')]);
  });
});

describeBash('the package', () => {
  test('is deployed for every site, upgraded, retracted, and once more', () => {
    expect(run('package.sh', 'deploy', '--everywhere')).toMatchObject({ code: 0, err: '' });
    expect(asked()).toEqual([
      ['spo', 'app', 'add', '--filePath', 'ent.sppkg', '--overwrite', '--output', 'none'],
      ['spo', 'app', 'deploy', '--id', solution.id, '--skipFeatureDeployment', '--output', 'none']
    ]);
    expect(run('package.sh', 'deploy', '--everywhere').code).toBe(0);
    expect(tenant().apps).toHaveLength(1);
    expect(run('package.sh', 'retract').code).toBe(0);
    expect(tenant().apps).toEqual([]);
    expect(run('package.sh', 'retract').out).toBe('nothing to retract');
  });

  test('goes into a site’s own catalog, which serves that site alone', () => {
    const site = 'https://ecole.example/sites/lycee';
    const own = ['--appCatalogScope', 'sitecollection', '--appCatalogUrl', site];
    expect(run('package.sh', 'deploy', '--site', site).code).toBe(0);
    for (const args of asked()) expect(args.slice(-6, -2)).toEqual(own);
    expect(run('package.sh', 'deploy', '--site', site, '--everywhere').code).toBe(2);
    expect(asked()).toEqual([]);
  });

  test('a dry run, a file that is not there, or what is not understood write nothing', () => {
    expect(run('package.sh', 'deploy', '--dry-run').out).toMatch(/^would: m365 spo app add/);
    expect(run('package.sh', 'deploy', '--package', 'rien.sppkg').code).toBe(2);
    expect(run('package.sh').code).toBe(2);
    expect(asked()).toEqual([]);
  });
});
