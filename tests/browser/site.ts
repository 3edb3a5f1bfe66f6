import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageHost } from '../../local/page';
import type { FeaturedPerson, Person } from '../../local/page/types';
import { SMALL } from '../../local/school/scale';
import { seedSchool } from '../../local/school/seed';
import { startSharePoint, type SharePointServer } from '../../local/server';

const root = join(__dirname, '..', '..');

/** `solution`: the bundle as it ships. `probe`: the same, and the test components of `probe/` beside it. */
export type Components = 'solution' | 'probe';

/** The people whom every test site knows; a seeded school adds its own. */
export const people = {
  administrator: { login: 'admin@ecole.example', title: 'Administrateur' },
  visitor: { login: 'passant@ecole.example', title: 'M. Passant' }
};

/** Put forward by the sign-in page and the person menu. */
const featured: FeaturedPerson[] = [
  card(people.administrator, { fr: 'Administration du site', en: 'Site administration' }),
  card(people.visitor, { fr: 'Sans accès', en: 'Without access' })
];

function card(person: Person, role: FeaturedPerson['role']): FeaturedPerson {
  return { ...person, role, hint: { fr: 'Une personne des tests.', en: 'A person of the tests.' } };
}

export interface TestSite {
  server: SharePointServer;
  close(): Promise<void>;
}

export interface SiteOptions {
  components: Components;
  /** The demonstration school, made as `npm start` makes it; otherwise a bare site at the same address. */
  school: boolean;
}

/** A local SharePoint with its pages, on free ports, in memory. */
export async function startSite({ components, school }: SiteOptions): Promise<TestSite> {
  const { release, remove } = releaseWith(components);
  const pages = pageHost({ root, assetsPort: 0, release, featured: school ? undefined : featured });
  const server = await startSharePoint({ port: 0, data: ':memory:', plugins: [pages] });
  const { administrator, visitor } = people;
  server.createSiteCollection({
    url: '/sites/lycee',
    title: 'Lycée des essais',
    ownerLogin: administrator.login,
    ownerTitle: administrator.title
  });
  server.ensureDirectoryUser(visitor);
  if (components === 'probe') await switchOn(server, '/sites/lycee', probeExtension);
  if (school) await seedSchool(server, undefined, { scale: SMALL });
  return {
    server,
    close: async () => {
      await server.close();
      remove();
    }
  };
}

/** Of `probe/manifests/probeExtension.manifest.json`. */
const probeExtension = '9a2c1f0e-5a4e-4c58-8f43-0d7f5a1c6b21';

/** Adds an application customizer to a web, as its administrator does. @param properties as SharePoint stores them */
export async function switchOn(server: SharePointServer, webUrl: string, componentId: string, properties = ''): Promise<void> {
  const answer = await fetch(`${server.url}${webUrl}/_api/web/usercustomactions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer user:${people.administrator.login}`,
      accept: 'application/json',
      'content-type': 'application/json'
    },
    body: JSON.stringify({
      Title: componentId,
      Location: 'ClientSideExtension.ApplicationCustomizer',
      ClientSideComponentId: componentId,
      ClientSideComponentProperties: properties
    })
  });
  if (!answer.ok) throw new Error(`${componentId} was not switched on: ${answer.status} ${await answer.text()}`);
}

function releaseWith(components: Components): { release: string; remove(): void } {
  const built = join(root, 'release');
  if (!existsSync(built)) throw new Error('The web parts are not built: run `npm run build` first.');
  if (components === 'solution') return { release: built, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'ent-release-'));
  cpSync(built, folder, { recursive: true });
  cpSync(join(__dirname, 'probe', 'manifests'), join(folder, 'manifests'), { recursive: true });
  cpSync(join(__dirname, 'probe', 'assets'), join(folder, 'assets'), { recursive: true });
  return { release: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
