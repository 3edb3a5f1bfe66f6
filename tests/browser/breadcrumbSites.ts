import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/folders/list';
import '@pnp/sp/hubsites/site';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security/item';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/sites';
import type { Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import type { SharePointServer } from '../../local/server';
import { DEFAULT_SETTINGS } from '../../src/domain/breadcrumb/settings';
import type { BreadcrumbSettings } from '../../src/domain/breadcrumb/types';
import { createBreadcrumbActivation, type Reach } from '../../src/lists/breadcrumb/activation';
import type { SharePoint } from '../../src/lists/sp';
import { people } from './site';

/** Of the site alone; the other one has rights on the boarding school's sub-site alone. */
export const reader = { login: 'lecteur@ecole.example', title: 'M. Sorbier' };
export const boarder = { login: 'interne@ecole.example', title: 'Mme Alisier' };

/** What SharePoint takes in a folder's name and an address must encode. */
export const ODD = ['50 % #1', "Fête de l'été", 'a&b=c+d'];
export const SITE = '/sites/fil';
export const LIBRARY = `${SITE}/Photos`;

const claims = (login: string): string => `i:0#.f|membership|${login}`;

export function as(server: SharePointServer, url = SITE): SharePoint {
  return connectAs(server, people.administrator.login, url);
}

export async function switchBreadcrumb(server: SharePointServer, url: string, reach: Reach, settings?: BreadcrumbSettings): Promise<void> {
  await createBreadcrumbActivation(as(server, url)).set({ reach, settings: settings ?? DEFAULT_SETTINGS });
}

/** A hub, a site of it with sub-sites, a library of odd folders and a list, on which the breadcrumb is switched on. */
export async function makeBreadcrumbSites(server: SharePointServer): Promise<void> {
  for (const person of [reader, boarder]) server.ensureDirectoryUser(person);
  server.createSiteCollection({ url: '/sites/fil-hub', title: 'Réseau des lycées', ownerLogin: people.administrator.login });
  server.createSiteCollection({ url: SITE, title: 'Lycée du fil', ownerLogin: people.administrator.login });
  await as(server, '/sites/fil-hub').web.associatedVisitorGroup.users.add(claims(reader.login));
  await as(server).web.associatedVisitorGroup.users.add(claims(reader.login));
  await as(server).web.webs.add('Vie scolaire', 'vie', '', 'STS', 1036, true);
  await as(server, `${SITE}/vie`).web.webs.add('Internat', 'internat', '', 'STS', 1036, true);
  await inHub(server, true);

  await as(server).web.lists.add('Photos', '', 101);
  await as(server).web.lists.getByTitle('Photos').update({ Title: 'Photos de la classe' });
  let folder = LIBRARY;
  for (const name of ODD) {
    await as(server).web.getFolderByServerRelativePath(folder).folders.addUsingPath(name);
    folder += `/${name}`;
  }
  await as(server).web.lists.add('Notes');
  await as(server).web.lists.getByTitle('Notes').items.add({ Title: 'Sortie à Giverny' });
  await switchBreadcrumb(server, SITE, 'subSites');
}

/** Gives the boarding school's sub-site to one person, who may open nothing above it. */
export async function boardingSchoolAlone(server: SharePointServer): Promise<void> {
  const { web } = as(server, `${SITE}/vie/internat`);
  await web.breakRoleInheritance(false, true);
  const { Id } = await web.ensureUser(claims(boarder.login));
  const roles = await web.roleDefinitions.select('Id', 'RoleTypeKind')<{ Id: number; RoleTypeKind: number }[]>();
  await web.roleAssignments.add(Id, roles.find(({ RoleTypeKind }) => RoleTypeKind === 2)?.Id ?? 0);
}

export async function inHub(server: SharePointServer, joined: boolean): Promise<void> {
  const hub = as(server, '/sites/fil-hub').web;
  const { SPQueryable, spGet, spPost } = await import('@pnp/sp');
  const { Id, IsHubSite } = await spGet<{ Id: string; IsHubSite: boolean }>(
    SPQueryable([hub, hub.toUrl().replace(/\/_api.*/, '')], '_api/site').select('Id', 'IsHubSite')
  );
  if (!IsHubSite) await spPost(SPQueryable([hub, as(server, '/sites/fil-hub').webUrl], '_api/site/registerhubsite'));
  const { web, webUrl } = as(server);
  const id = joined ? Id : '00000000-0000-0000-0000-000000000000';
  await spPost(SPQueryable([web, webUrl], `_api/site/joinhubsite('${id}')`));
}

export const folderAddress = (folder: string): string => `${LIBRARY}/Forms/AllItems.aspx?id=${encodeURIComponent(folder)}`;

/** The steps that the page's breadcrumb shows, in order; empty where it shows none. */
export async function trailOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('[data-ent-breadcrumb] > nav')].filter((nav) => nav.checkVisibility());
    if (shown.length > 1) throw new Error('the page shows two breadcrumbs');
    const steps = [...(shown[0]?.querySelectorAll('ol > li') ?? [])].filter((step) => step.checkVisibility());
    return steps.map((step) => step.lastElementChild?.textContent ?? '');
  });
}

/** What was asked of SharePoint since the last time: how many parts each request had, 0 for one that is no batch. */
export function asked(server: SharePointServer): number[] {
  const requests = server.requestLog.filter(({ url }) => url.includes('/_api/')).map(({ batchParts }) => batchParts);
  server.requestLog.length = 0;
  return requests;
}
