/** Principals that are no person: their members are whoever the directory says. D: PrincipalType 1 user, 4 security group, 8 SharePoint group. */
export const principalTypes = { user: 1, distributionList: 2, securityGroup: 4, sharePointGroup: 8 } as const;

/** The local tenant: one, the same everywhere. */
const tenantId = '7e1f0c2a-5b3d-4c8e-9a76-0d2b4f6a8c10';

const personPrefix = 'i:0#.f|membership|';
const securityPrefix = 'c:0t.c|tenant|';
const microsoft365Prefix = 'c:0o.c|federateddirectoryclaimprovider|';

/** O: the claims of the whole tenant. */
export const everyone = { login: 'c:0(.s|true', title: 'Tout le monde' } as const;
export const everyoneExceptExternal = {
  login: `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`,
  title: 'Tout le monde sauf les utilisateurs externes'
} as const;

/** `admin@ecole.example` → `i:0#.f|membership|admin@ecole.example`; a claim stays what it is. */
export function claimsLogin(login: string): string {
  return login.includes('|') ? login : `${personPrefix}${login}`;
}

/** The other way round; undefined for a claim of another kind. */
export function plainLogin(login: string): string | undefined {
  if (login.toLowerCase().startsWith(personPrefix)) return login.slice(personPrefix.length);
  return login.includes('|') ? undefined : login;
}

/** O: a security group is `c:0t.c|tenant|<guid>`, a Microsoft 365 group `c:0o.c|federateddirectoryclaimprovider|<guid>`. */
export function directoryGroupClaim(group: { id: string; kind: 'security' | 'microsoft365' }): string {
  return `${group.kind === 'security' ? securityPrefix : microsoft365Prefix}${group.id}`;
}

/** What a claim stands for; undefined for a person and for a claim that nobody issues. */
export type Claim = { kind: 'everyone' } | { kind: 'everyoneExceptExternal' } | { kind: 'security' | 'microsoft365'; id: string };

export function readClaim(login: string): Claim | undefined {
  const folded = login.toLowerCase();
  if (folded === everyone.login) return { kind: 'everyone' };
  if (folded === everyoneExceptExternal.login) return { kind: 'everyoneExceptExternal' };
  if (folded.startsWith(securityPrefix)) return { kind: 'security', id: folded.slice(securityPrefix.length) };
  if (folded.startsWith(microsoft365Prefix)) return { kind: 'microsoft365', id: folded.slice(microsoft365Prefix.length) };
  return undefined;
}

/** O: a guest's login ends like `rosier_ailleurs.example#ext#@ecole.example`. */
export function isGuest(login: string): boolean {
  return login.toLowerCase().includes('#ext#');
}

/** The address behind a login: a guest's own, where the last `_` stands for `@`. */
export function emailOf(login: string): string {
  const [own] = login.split(/#ext#/i);
  return own === undefined || !isGuest(login) ? login : own.replace(/_([^_]*)$/, '@$1');
}

/** PrincipalType of a user's record. */
export function principalTypeOf(login: string): number {
  return plainLogin(login) === undefined ? principalTypes.securityGroup : principalTypes.user;
}
