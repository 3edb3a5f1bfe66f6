import type { SchoolClass } from '../../domain/types';
import type { BasePermissions } from '../definitions/levels';

/** What is on the school site now, as far as provisioning looks. */

export interface ObservedAssignment {
  principalId: number;
  principalName: string;
  /** True for a person, false for a group. */
  isUser: boolean;
  /** Without Limited Access, which SharePoint adds by itself to whoever has a right further down. */
  levels: { id: number; name: string }[];
}

export interface ObservedScope {
  /** False when it inherits its parent's rights. */
  unique: boolean;
  assignments: ObservedAssignment[];
}

export interface ObservedField {
  type: string;
  indexed: boolean;
  unique: boolean;
  required: boolean;
  /** Of a Choice. */
  choices?: readonly string[];
}

export interface ListSettings {
  EnableVersioning: boolean;
  MajorVersionLimit: number;
  EnableAttachments: boolean;
  EnableFolderCreation: boolean;
  NoCrawl: boolean;
  OnQuickLaunch: boolean;
  ReadSecurity: number;
  WriteSecurity: number;
}

export interface ObservedList {
  settings: ListSettings;
  fields: ReadonlyMap<string, ObservedField>;
  scope: ObservedScope;
}

export interface ObservedGroup {
  id: number;
  settings: GroupSettings;
}

export interface GroupSettings {
  AllowMembersEditMembership: boolean;
  AllowRequestToJoinLeave: boolean;
  OnlyAllowMembersViewMembership: boolean;
}

export interface Observed {
  webTitle: string;
  language: 'fr' | 'en';
  /** Undefined before the first apply(). */
  schemaVersion: number | undefined;
  levels: ReadonlyMap<string, { id: number; permissions: BasePermissions }>;
  groups: ReadonlyMap<string, ObservedGroup>;
  /** `@visitors` and `@members`; a site may have none. */
  siteGroups: ReadonlyMap<string, number>;
  lists: ReadonlyMap<string, ObservedList>;
  /** Active and archived. */
  classes: SchoolClass[];
  /** Rights on the site itself: who may open its pages. */
  site: ObservedScope;
  /** SharePoint's own level « Read » (RoleType.Reader), under which readers of a site open its pages. */
  readerLevel: number | undefined;
  /** By `EntDiary/2026/2GT1`; what is not there is missing. */
  folders: ReadonlyMap<string, ObservedScope>;
  /** By token. */
  markers: ReadonlyMap<string, { id: number; scope: ObservedScope }>;
}

/** How a folder is called in findings and in `Observed.folders`. */
export function folderName(list: { name: string }, path: string): string {
  return `${list.name}/${path}`;
}
