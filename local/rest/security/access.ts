import type { Store } from '../../store/Store';
import type { ItemRow, ListRow, PrincipalRow, SiteRow } from '../../store/types';
import { errors } from '../errors';
import { isSitePages } from '../files/library';
import { claimsLogin, plainLogin } from '../people/claims';
import { addPerson } from '../people/ensure';
import { type GuestPolicy, principalsOf } from '../people/membership';
import { moderationStatus, statusOf } from '../moderation/status';
import { type Switches, defaultSwitches } from '../switches';
import { fullMask, permission } from './permissions';

export { claimsLogin, plainLogin };

/** The open questions on which access hangs. */
type AccessPolicy = GuestPolicy & Pick<Switches, 'approvalRight'>;

/** What one person holds in one site collection: by themselves, by groups, or as site collection administrator. */
export class Access {
  public readonly isSiteAdmin: boolean;
  private record: PrincipalRow | undefined;
  private principalIds: ReadonlySet<number>;
  private readonly masks = new Map<number, bigint>();
  private roleMasks: Map<number, bigint> | undefined;

  public constructor(
    private readonly store: Store,
    private readonly site: SiteRow,
    public readonly login: string,
    private readonly policy: AccessPolicy = defaultSwitches
  ) {
    this.record = store.principals.userByLogin(site.siteNo, claimsLogin(login));
    this.principalIds = principalsOf(store, policy, site.siteNo, login, this.record);
    this.isSiteAdmin = (this.record?.isSiteAdmin ?? false) && this.principalIds.size > 0;
  }

  /** The site's record of the person; none before their first visit. */
  public get user(): PrincipalRow | undefined {
    return this.record;
  }

  /** A person whom only the directory lets in (a group, Everyone) gets a record at the first visit. */
  public arrive(): void {
    if (this.record || !this.has(this.site.scopeId, permission.open)) return;
    const person = this.store.directory.find(this.login);
    if (!person) return;
    this.record = addPerson(this.store, this.site.siteNo, person);
    this.principalIds = principalsOf(this.store, this.policy, this.site.siteNo, this.login, this.record);
  }

  public isMemberOf(groupId: number): boolean {
    return this.principalIds.has(groupId);
  }

  /** Everything that role assignments of this scope give. */
  public mask(scopeId: number): bigint {
    if (this.isSiteAdmin) return fullMask;
    let mask = this.masks.get(scopeId);
    if (mask === undefined) {
      mask = 0n;
      for (const { principalId, roleDefinitionId } of this.store.security.assignments(scopeId)) {
        if (this.principalIds.has(principalId)) mask |= this.roleMask(roleDefinitionId);
      }
      this.masks.set(scopeId, mask);
    }
    return mask;
  }

  public has(scopeId: number, wanted: bigint): boolean {
    return (this.mask(scopeId) & wanted) === wanted;
  }

  /** @throws SpError 403 */
  public demand(scopeId: number, wanted: bigint): void {
    if (!this.has(scopeId, wanted)) throw errors.accessDenied();
  }

  /** Limited Access is enough to address a list below which something may be seen. */
  public mayOpenList(list: ListRow): boolean {
    return (this.mask(list.scopeId) & (permission.viewListItems | permission.open)) !== 0n;
  }

  /** Whoever may change the list's own security is not held by it (O: Manage Lists holders bypass ReadSecurity and WriteSecurity). */
  public overridesListSecurity(list: ListRow): boolean {
    return this.has(list.scopeId, permission.manageLists);
  }

  /** D: Approve Items decides on what waits for approval; another help page says Manage Lists, hence a switch. */
  public mayApprove(scopeId: number): boolean {
    return (
      this.has(scopeId, permission.approveItems) ||
      (this.policy.approvalRight === 'manageLists' && this.has(scopeId, permission.manageLists))
    );
  }

  public mayView(list: ListRow, item: ItemRow): boolean {
    return this.mayViewApproved(list, item) && this.maySeeStatus(list, item);
  }

  /** As if nothing waited for approval. */
  public mayViewApproved(list: ListRow, item: ItemRow): boolean {
    if (!this.has(item.scopeId, permission.viewListItems)) return false;
    // D: a page that was never published is for those who may edit it.
    if (isSitePages(list) && item.uiVersion < 512 && !item.isFolder && !this.has(item.scopeId, permission.editListItems)) return false;
    if (list.settings.readSecurity !== 2 || this.overridesListSecurity(list)) return true;
    return this.user !== undefined && item.authorId === this.user.id;
  }

  /** D: DraftVersionVisibility says who sees what is pending or rejected; its author always does. */
  private maySeeStatus(list: ListRow, item: ItemRow): boolean {
    const { enableModeration, draftVisibility = 0 } = list.settings;
    if (!enableModeration || statusOf(item) === moderationStatus.approved || draftVisibility === 0) return true;
    if (this.user !== undefined && item.authorId === this.user.id) return true;
    return draftVisibility === 1 ? this.has(item.scopeId, permission.editListItems) : this.mayApprove(item.scopeId);
  }

  /**
   * D: WriteSecurity 2 lets authors and administrators write, 4 administrators only; deleting counts as writing (O).
   * @param item undefined for an item that is being created
   */
  public demandListSecurity(list: ListRow, item: ItemRow | undefined): void {
    const { writeSecurity } = list.settings;
    if (writeSecurity === 1 || this.overridesListSecurity(list)) return;
    if (writeSecurity === 2 && (item === undefined || item.authorId === this.user?.id)) return;
    throw errors.accessDenied();
  }

  /** Must run after anything that changes assignments, groups or levels within the same request. */
  public forget(): void {
    this.masks.clear();
    this.roleMasks = undefined;
  }

  private roleMask(id: number): bigint {
    this.roleMasks ??= new Map(this.store.security.roles(this.site.siteNo).map((role) => [role.id, role.mask]));
    return this.roleMasks.get(id) ?? 0n;
  }
}
