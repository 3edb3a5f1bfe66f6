import type { DesiredMembers, Register } from '../../domain/register/types';
import { pacerOf, type WriteOptions } from '../bulk';
import { Channel } from '../bulk/channel';
import { isAbort, type SharePoint } from '../sp';
import { applyMarkerChanges, applyMemberChanges } from './applyMembers';
import { observeMembers } from './observeMembers';
import { archivedGroups, followingGroups, planMembers } from './planMembers';
import type { MarkerChange, MemberChange, MembersPlan, MembersReport } from './types';

export type { AccessChange, MarkerChange, MemberChange, MembersPlan, MembersReport, Stranger } from './types';

/** Makes the school's groups and the teachers' markers follow the register: a site administrator's work. */
export interface MembersRepository {
  /**
   * Only reads.
   * @param desired as `domain/register` computes it from the same register
   * @throws EntError `denied` to whoever may not see who is in a group
   */
  check(desired: DesiredMembers, register: Register, signal?: AbortSignal): Promise<MembersPlan>;
  /** Looks again, then joins, leaves and marks. Running it again does nothing. */
  apply(
    desired: DesiredMembers,
    register: Register,
    options?: Pick<WriteOptions, 'onProgress' | 'onWait' | 'signal'>
  ): Promise<MembersReport>;
}

export function createMembers(sp: SharePoint): MembersRepository {
  const look = async (channel: Channel, register: Register, signal?: AbortSignal): ReturnType<typeof observeMembers> =>
    observeMembers(sp, channel, [...followingGroups(register), ...archivedGroups(register)], signal);
  return {
    check: async (desired, register, signal) => {
      const channel = new Channel(sp, pacerOf(sp.transport), undefined);
      return planMembers(desired, register, await look(channel, register, signal));
    },

    apply: async (desired, register, { onProgress, onWait, signal } = {}) => {
      const channel = new Channel(sp, pacerOf(sp.transport), onWait);
      try {
        const observed = await look(channel, register, signal);
        const { changes } = planMembers(desired, register, observed);
        let settled = 0;
        const onSettled = (count: number): void => {
          settled += count;
          onProgress?.(Math.min(settled, changes.length), changes.length);
        };
        onSettled(0);
        const members = changes.filter((change): change is MemberChange => change.kind !== 'marker');
        const markers = changes.filter((change): change is MarkerChange => change.kind === 'marker');
        const first = await applyMemberChanges(channel, observed, members, { signal, onSettled });
        if (first.cancelled || first.stoppedBy) {
          return { ...first, notSent: [...first.notSent, ...markers] };
        }
        const second = await applyMarkerChanges(sp, channel, observed, markers, { signal, onSettled });
        return {
          ...second,
          done: [...first.done, ...second.done],
          failed: [...first.failed, ...second.failed],
          notSent: [...first.notSent, ...second.notSent]
        };
      } catch (error) {
        if (signal?.aborted && isAbort(error)) {
          return stopped;
        }
        throw error;
      }
    }
  };
}

const stopped: MembersReport = { done: [], failed: [], notSent: [], cancelled: true };
export { groupNames } from './groupNames';
