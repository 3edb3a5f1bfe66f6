import type { Store } from '../../store/Store';
import type { PrincipalRow } from '../../store/types';
import type { Switches } from '../switches';
import { isGuest, readClaim } from './claims';

/** How a site treats guests. */
export type GuestPolicy = Pick<Switches, 'externalSharing' | 'guestsInEveryone'>;

/**
 * Every principal of a site that stands for this person: their own record, the claims that hold them (the directory
 * decides, through nested groups), and the SharePoint groups in which any of these is a member.
 */
export function principalsOf(
  store: Store,
  policy: GuestPolicy,
  siteNo: number,
  login: string,
  user: PrincipalRow | undefined
): ReadonlySet<number> {
  const guest = isGuest(login);
  // D: with external sharing off a guest opens nothing, whatever was given before.
  if (guest && !policy.externalSharing) return new Set();
  const claims = store.principals.claims(siteNo);
  const holders = user ? [user.id] : [];
  if (claims.length > 0) {
    const groups = store.directoryGroups.groupsOf(login);
    for (const { id, login: claimed } of claims) {
      const claim = readClaim(claimed);
      if (!claim) continue;
      const holds =
        claim.kind === 'everyone'
          ? !guest || policy.guestsInEveryone
          : claim.kind === 'everyoneExceptExternal'
            ? !guest
            : groups.has(claim.id);
      if (holds) holders.push(id);
    }
  }
  return new Set(holders.flatMap((id) => [id, ...store.principals.groupsOf(siteNo, id).map((group) => group.id)]));
}
