import { errors } from '../errors';

/**
 * Changes of groups that overlap. O (sp-dev-docs#1905): parallel additions to one group answer 409 -2130246326. A request
 * conflicts when another changed the same group after it had arrived.
 */
export class GroupChanges {
  private moment = 0;
  private readonly changedAt = new Map<string, number>();

  /** The moment at which a request arrives. */
  public arrive(): number {
    return ++this.moment;
  }

  /**
   * Notes a change of a group.
   * @param arrived undefined for what cannot overlap, such as the parts of a $batch
   * @throws SpError 409
   */
  public change(group: string, arrived: number | undefined): void {
    const last = this.changedAt.get(group);
    if (arrived !== undefined && last !== undefined && last > arrived) throw errors.saveConflict();
    this.changedAt.set(group, ++this.moment);
  }
}
