import type { Role, SchoolClass } from '../../domain/types';
import { lists } from '../definitions';
import {
  CLASS_GROUPS,
  classGroup,
  isClassGroup,
  isSchoolGroup,
  SCHOOL_GROUPS,
  schoolGroup,
  type ClassGroup,
  type GroupDefinition
} from '../definitions/groups';
import { levels, type LevelDefinition, type LevelName } from '../definitions/levels';
import type { Grant, Grantee, ListDefinition } from '../definitions/types';
import { classFolder } from '../sp/listOf';

/** What should be on the school site, computed from the definitions and the classes; nothing of SharePoint is asked here. */

/** The site's own groups, whose names a site chooses; every other principal is named by its group's title. */
export const SITE_VISITORS = '@visitors';
export const SITE_MEMBERS = '@members';

export interface WantedGrant {
  /** A group's title, `@visitors` or `@members`. */
  principal: string;
  level: LevelName;
}

export interface WantedFolder {
  list: ListDefinition;
  /** `2026` or `2026/2GT1`. */
  path: string;
  /** Undefined for a year's folder, which inherits the list. */
  grants?: WantedGrant[];
}

export interface WantedMarker {
  /** Its `EntToken`, e.g. `pupil|2`. */
  token: string;
  title: string;
  role: Role;
  classNumber?: number;
  /** The one group that reads it. */
  reader: string;
}

export interface Desired {
  levels: readonly LevelDefinition[];
  groups: GroupDefinition[];
  lists: readonly { definition: ListDefinition; grants: WantedGrant[] }[];
  folders: WantedFolder[];
  markers: WantedMarker[];
}

/** @param schoolClasses all that the school has; see `kept` */
export function desiredState(schoolClasses: readonly SchoolClass[]): Desired {
  const active = schoolClasses.filter(({ status }) => status === 'active');
  const withFolders = kept(schoolClasses);
  return {
    levels: Object.values(levels),
    groups: [
      ...SCHOOL_GROUPS.map(schoolGroup),
      // A class that was archived before it ever had its groups wants them too: its folders name them.
      ...withFolders.flatMap((schoolClass) => CLASS_GROUPS.map((group) => classGroup(group, schoolClass)))
    ],
    lists: lists.map((definition) => ({ definition, grants: definition.grants.map((grant) => wantedGrant(grant, undefined)) })),
    folders: lists.flatMap((list) => foldersOf(list, withFolders)),
    markers: [...schoolMarkers(), ...active.flatMap(classMarkers)]
  };
}

/**
 * The classes whose folders are looked at: the active ones, and those archived in the last school year. Older ones stay as they were left:
 * their rights hang on groups that nothing of ours changes, and reading five years of folders at every check would be slow.
 */
function kept(schoolClasses: readonly SchoolClass[]): SchoolClass[] {
  const latest = Math.max(0, ...schoolClasses.filter(({ status }) => status === 'active').map(({ schoolYear }) => schoolYear));
  // Not always the year before: a school may have done without the ENT for one.
  const last = Math.max(0, ...schoolClasses.map(({ schoolYear }) => schoolYear).filter((year) => year < latest));
  return schoolClasses.filter(({ status, schoolYear }) => status === 'active' || schoolYear >= last);
}

function wantedGrant(grant: Grant, schoolClass: SchoolClass | undefined): WantedGrant {
  return { principal: principalOf(grant.to, schoolClass), level: grant.level };
}

function principalOf(grantee: Grantee, schoolClass: SchoolClass | undefined): string {
  if (isSchoolGroup(grantee)) {
    return schoolGroup(grantee).name;
  }
  if (isClassGroup(grantee)) {
    if (!schoolClass) {
      throw new RangeError(`${grantee} means something on a class folder only`);
    }
    return classGroup(grantee, schoolClass).name;
  }
  return grantee === 'siteVisitors' ? SITE_VISITORS : SITE_MEMBERS;
}

function foldersOf(list: ListDefinition, schoolClasses: readonly SchoolClass[]): WantedFolder[] {
  const { classFolders } = list;
  if (!classFolders) {
    return [];
  }
  const years = [...new Set(schoolClasses.map((schoolClass) => schoolClass.schoolYear))].sort((a, b) => a - b);
  return [
    ...years.map((year) => ({ list, path: `${year}` })),
    ...schoolClasses.map((schoolClass) => ({
      list,
      path: classFolder(schoolClass),
      grants: classFolders.map((grant) => wantedGrant(schoolClass.status === 'archived' ? { ...grant, level: 'read' } : grant, schoolClass))
    }))
  ];
}

function schoolMarkers(): WantedMarker[] {
  return [
    { token: 'direction', title: 'Direction', role: 'direction', reader: schoolGroup('direction').name },
    { token: 'schoolLife', title: 'Vie scolaire', role: 'schoolLife', reader: schoolGroup('schoolLife').name },
    { token: 'teacher', title: 'Enseignants', role: 'teacher', reader: schoolGroup('teachers').name },
    { token: 'inspector', title: 'Inspection', role: 'inspector', reader: schoolGroup('inspectors').name },
    {
      token: 'resourceManager',
      title: 'Gestionnaires de ressources',
      role: 'resourceManager',
      reader: schoolGroup('resourceManagers').name
    }
  ];
}

function classMarkers(schoolClass: SchoolClass): WantedMarker[] {
  const marker = (role: Role, group: ClassGroup): WantedMarker => ({
    token: classMarkerToken(role, schoolClass.number),
    title: classGroup(group, schoolClass).name,
    role,
    classNumber: schoolClass.number,
    reader: classGroup(group, schoolClass).name
  });
  return [
    marker('pupil', 'classPupils'),
    marker('teacher', 'classTeachers'),
    marker('guardian', 'classGuardians'),
    marker('support', 'classSupport')
  ];
}

/** The marker of a role in one class, e.g. `pupil|2`: read by the class's group, whatever that group is called. */
export function classMarkerToken(role: Role, classNumber: number): string {
  return `${role}|${classNumber}`;
}

/** The marker that says which teacher of the timetable a person is: read by that person alone. */
export function teacherMarkerToken(teacherNumber: number): string {
  return `teacher#${teacherNumber}`;
}

export function isTeacherMarkerToken(token: string): boolean {
  return /^teacher#\d+$/.test(token);
}
