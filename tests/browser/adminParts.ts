import { expect, type Locator, type Page } from '@playwright/test';
import { connectAs } from '../../local/school/client';
import { admin } from '../../local/school/people';
import { EntError } from '../../src/lists/errors';
import { createRepositories } from '../../src/lists/repositories';
import { createRegister, type RegisterRepository } from '../../src/lists/repositories/register';
import { openPage, signIn } from './fixtures';
import type { TestSite } from './site';

/** What the specs of the administration share. */

export const button = (page: Page | Locator, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** A whole French text, whose no-break spaces are written as spaces here. */
export const words = (text: string): RegExp => new RegExp(`^${spaced(text)}$`);

/** A French text that stands somewhere in another one. */
export const saying = (text: string): RegExp => new RegExp(spaced(text));

function spaced(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
}

/** A screen of the administration, as the site's administrator opens it. */
export async function openSection(page: Page, name: string, heading = name): Promise<void> {
  await signIn(page, admin.login);
  await openPage(page, 'AdministrationENT');
  await button(page, name).click();
  await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeFocused();
}

/** The register as somebody reads and writes it through SharePoint, beside the screens. */
export function registerOf({ server }: TestSite, login: string = admin.login): RegisterRepository {
  return createRegister(connectAs(server, login));
}

/** Rows by id with the version that SharePoint gives them: equal before and after when nothing was written. */
export function versions(rows: readonly { id: number; etag: string }[]): string[] {
  return rows.map(({ id, etag }) => `${id} ${etag}`).sort();
}

export function only<T>(found: readonly T[]): T {
  expect(found).toHaveLength(1);
  return found[0];
}

/** On the home: the groups are made to follow the register, and do. */
export async function letGroupsFollow(page: Page): Promise<void> {
  await page.locator('[data-ent-state=members-differ]').getByRole('button', { name: 'Reporter dans les groupes' }).click();
  await expect(page.locator('[data-ent-state=members-follow]')).toBeVisible({ timeout: 60_000 });
}

/** Whom the ENT takes somebody for, from the markers that SharePoint lets them read: `pupil 1`, `teacher`, `classTeacher 2`. */
export async function rolesOf({ server }: TestSite, login: string): Promise<string[]> {
  const frame = await createRepositories(connectAs(server, login))
    .frame.load()
    .catch((error: unknown) => {
      // Who is in no group does not even open the site.
      if (error instanceof EntError && error.kind === 'denied') return undefined;
      throw error;
    });
  if (frame?.kind !== 'ready') return [];
  return frame.me.memberships.map(({ role, classNumber, teacherNumber }) => `${role} ${classNumber ?? teacherNumber ?? ''}`.trim()).sort();
}
