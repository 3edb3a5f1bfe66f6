import type { Store } from '../../store/Store';
import type { PrincipalRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { claimsLogin, emailOf, everyone, everyoneExceptExternal, isGuest, plainLogin, readClaim } from './claims';

type Known = Pick<PrincipalRow, 'login' | 'title' | 'email'>;

/** The site's record of a person of the directory; their first visit makes it (O: the hidden user information list). */
export function addPerson(store: Store, siteNo: number, person: { login: string; title: string }): PrincipalRow {
  return store.principals.add({
    siteNo,
    kind: 'user',
    login: claimsLogin(person.login),
    title: person.title,
    email: emailOf(person.login),
    isSiteAdmin: false
  });
}

function claimOf(context: Context, login: string): Known | undefined {
  const claim = readClaim(login);
  if (!claim) return undefined;
  if (claim.kind === 'everyone') return { ...everyone, email: '' };
  if (claim.kind === 'everyoneExceptExternal') return { ...everyoneExceptExternal, email: '' };
  const group = context.store.directoryGroups.find(claim.id);
  return group?.kind === claim.kind ? { login: login.toLowerCase(), title: group.title, email: group.mail } : undefined;
}

/**
 * The site's record of a person, a guest, a directory group or an Everyone claim, made when missing.
 * @throws SpError 404 for what the directory does not know, and for a guest where external sharing is off
 */
export function ensureUser(context: Context, login: string): PrincipalRow {
  const { principals, directory } = context.store;
  const { siteNo } = context.site;
  const refused = isGuest(login) && !context.switches.externalSharing;
  const known = refused ? undefined : principals.userByLogin(siteNo, claimsLogin(login));
  if (known) return known;
  const claim = claimOf(context, login);
  if (claim) return principals.add({ siteNo, kind: 'user', ...claim, isSiteAdmin: false });
  const person = refused ? undefined : directory.find(plainLogin(login) ?? '');
  if (!person) throw errors.principalMissing(`The specified user ${login}`);
  return addPerson(context.store, siteNo, person);
}
