import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/Store';
import type { DirectoryGroupRow } from '../../store/types';
import { directoryGroupClaim } from './claims';

export interface NewDirectoryGroup {
  /** GUID; made when missing. */
  id?: string;
  title: string;
  /** `security` when missing. */
  kind?: 'security' | 'microsoft365';
  mail?: string;
  /** Logins, and ids of other groups; added to those that are in already. */
  members?: string[];
}

/**
 * A group of the directory, made or changed.
 * @returns the group and the claim by which SharePoint knows it
 * @throws TypeError for an id that is no GUID
 */
export function ensureDirectoryGroup(store: Store, asked: NewDirectoryGroup): DirectoryGroupRow & { claim: string } {
  const id = (asked.id ?? randomUUID()).toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new TypeError(`'${id}' is not a GUID`);
  return store.transaction(() => {
    const group = store.directoryGroups.ensure({ id, title: asked.title, kind: asked.kind ?? 'security', mail: asked.mail ?? '' });
    for (const member of asked.members ?? []) store.directoryGroups.addMember(id, member);
    return { ...group, claim: directoryGroupClaim(group) };
  });
}

/** @throws TypeError for a body that is no group */
export function readDirectoryGroup(body: Record<string, unknown>): NewDirectoryGroup {
  const { id, title, kind, mail, members } = body;
  if (typeof title !== 'string') throw new TypeError('title is a string');
  if (id !== undefined && typeof id !== 'string') throw new TypeError('id is a string');
  if (mail !== undefined && typeof mail !== 'string') throw new TypeError('mail is a string');
  if (kind !== undefined && kind !== 'security' && kind !== 'microsoft365') throw new TypeError('kind is security or microsoft365');
  const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (members !== undefined && !isTexts(members)) throw new TypeError('members are logins and ids of groups');
  return { id, title, kind, mail, members };
}
