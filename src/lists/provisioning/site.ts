import type { LevelName } from '../definitions/levels';
import { levels } from '../definitions/levels';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import type { WantedGrant } from './desired';
import type { Observed } from './observed';
import type { GrantById } from './securables';

/** The site that the steps work on: what was observed, and what the steps before have added. */
export class Site {
  /** Writes sent to SharePoint. */
  public writes = 0;
  private readonly levelIds = new Map<string, number>();
  private readonly principalIds = new Map<string, number>();

  public constructor(
    public readonly sp: SharePoint,
    public readonly observed: Observed
  ) {
    observed.levels.forEach((level, name) => this.levelIds.set(name, level.id));
    observed.groups.forEach((group, name) => this.principalIds.set(name, group.id));
    observed.siteGroups.forEach((id, name) => this.principalIds.set(name, id));
  }

  /** Every write of provisioning goes through here, to be counted. */
  public readonly write = async <T>(action: () => Promise<T>): Promise<T> => {
    this.writes++;
    return action();
  };

  public addLevel(name: string, id: number): void {
    this.levelIds.set(name, id);
  }

  public addPrincipal(name: string, id: number): void {
    this.principalIds.set(name, id);
  }

  public renamePrincipal(before: string, name: string, id: number): void {
    this.principalIds.delete(before);
    this.principalIds.set(name, id);
  }

  public levelId(level: LevelName): number {
    return this.idOf(this.levelIds, levels[level].name);
  }

  public principalId(name: string): number {
    return this.idOf(this.principalIds, name);
  }

  /** Grants by id. A site without a visitors' or members' group has nobody to give that right to. */
  public grantsById(wanted: readonly WantedGrant[]): GrantById[] {
    return wanted
      .filter((grant) => !grant.principal.startsWith('@') || this.principalIds.has(grant.principal))
      .map((grant) => ({ principalId: this.principalId(grant.principal), levelId: this.levelId(grant.level) }));
  }

  private idOf(ids: ReadonlyMap<string, number>, name: string): number {
    const id = ids.get(name);
    if (id === undefined) {
      throw new EntError('notFound', `${name} is not there: creating it has failed`);
    }
    return id;
  }
}
