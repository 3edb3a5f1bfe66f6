import type { EntError } from '../errors';

/** Somebody who comes into, or leaves, one of the school's groups. */
export interface MemberChange {
  kind: 'join' | 'leave';
  group: string;
  /** In lower case. */
  login: string;
}

/** A teacher's own marker that is missing, or read by others than it should be. */
export interface MarkerChange {
  kind: 'marker';
  teacherNumber: number;
  title: string;
  logins: readonly string[];
}

export type AccessChange = MemberChange | MarkerChange;

/** Somebody in a group of the school whom the register does not know: put there by hand, and left there. */
export interface Stranger {
  group: string;
  login: string;
  name: string;
}

/** How the groups and the teachers' markers differ from the register. */
export interface MembersPlan {
  changes: AccessChange[];
  strangers: Stranger[];
  /** Groups that provisioning must make first; nobody can be put in them yet. */
  missingGroups: string[];
}

export interface MembersReport {
  done: AccessChange[];
  /** `invalid`: SharePoint knows no such account. */
  failed: { change: AccessChange; error: EntError }[];
  notSent: AccessChange[];
  cancelled: boolean;
  stoppedBy?: EntError;
}
