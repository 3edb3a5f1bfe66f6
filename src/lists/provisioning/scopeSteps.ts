import { memberships } from '../definitions';
import { levels } from '../definitions/levels';
import { EntError } from '../errors';
import { createWithToken, createdId } from '../sp/createWithToken';
import { listOf, listUrl } from '../sp/listOf';
import { isTeacherMarkerToken, type Desired, type WantedFolder, type WantedGrant, type WantedMarker } from './desired';
import { folderName, type Observed, type ObservedScope } from './observed';
import { folderItem, listItem, restoreScope } from './securables';
import type { Site } from './site';
import { finding, type Step } from './step';

const FOLDER = 1;

/** Rights on the lists themselves, which inherit nothing from the site. */
export function listScopeSteps(desired: Desired, observed: Observed): Step[] {
  return desired.lists.flatMap(({ definition, grants }) => {
    const found = observed.lists.get(definition.name)?.scope;
    return scopeStep(definition.name, found, grants, observed, (site) =>
      restoreScope(listOf(site.sp, definition), found, site.grantsById(grants), site.write)
    );
  });
}

/** Folders that are missing and rights on class folders, one lane a folder; a year's folder comes before its classes'. */
export function folderSteps(folder: WantedFolder, observed: Observed): Step[] {
  const { list, path, grants } = folder;
  const subject = folderName(list, path);
  const found = observed.folders.get(subject);
  const creation: Step = {
    finding: finding('folder', 'folder', subject, 'missing', 'folder not there'),
    run: async (site) => createFolder(site, folder)
  };
  return [
    ...(found ? [] : [creation]),
    ...(grants
      ? scopeStep(subject, found, grants, observed, (site) =>
          restoreScope(folderItem(site.sp, list, path), found, site.grantsById(grants), site.write)
        )
      : inheritanceSteps(folder, found))
  ];
}

/** A year's folder that was given rights of its own inherits its list again. */
function inheritanceSteps({ list, path }: WantedFolder, found: ObservedScope | undefined): Step[] {
  if (!found?.unique) {
    return [];
  }
  return [
    {
      finding: finding('permission', 'permissions', folderName(list, path), 'drift', 'does not inherit its list'),
      run: async (site) => {
        await site.write(() => folderItem(site.sp, list, path).resetRoleInheritance());
      }
    }
  ];
}

async function createFolder(site: Site, { list, path }: WantedFolder): Promise<void> {
  const leafName = path.slice(path.lastIndexOf('/') + 1);
  const parent = [listUrl(site.sp, list), ...path.split('/').slice(0, -1)].join('/');
  if (list.library) {
    await site.write(() => site.sp.web.getFolderByServerRelativePath(parent).addSubFolderUsingPath(leafName));
    return;
  }
  const results = await site.write(() =>
    listOf(site.sp, list).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: leafName }], parent, false, undefined, {
      leafName,
      objectType: FOLDER
    })
  );
  createdId(results, folderName(list, path));
}

/** A marker that is missing, and who reads it. */
export function markerSteps(marker: WantedMarker, observed: Observed): Step[] {
  const subject = folderName(memberships, marker.token);
  const found = observed.markers.get(marker.token);
  const grants: WantedGrant[] = [{ principal: marker.reader, level: 'read' }];
  let createdItem: number | undefined;
  const creation: Step = {
    finding: finding('marker', 'marker', subject, 'missing', 'marker not there'),
    run: async (site) => {
      createdItem = await site.write(() =>
        createWithToken(
          site.sp,
          memberships,
          undefined,
          { Title: marker.title, EntRole: marker.role, ...(marker.classNumber ? { EntClassNumber: marker.classNumber } : {}) },
          marker.token
        )
      );
    }
  };
  return [
    ...(found ? [] : [creation]),
    ...scopeStep(subject, found?.scope, grants, observed, (site) => {
      const id = found?.id ?? createdItem;
      if (id === undefined) {
        throw new EntError('notFound', `${subject} was not created`);
      }
      return restoreScope(listItem(site.sp, memberships, id), found?.scope, site.grantsById(grants), site.write);
    })
  ];
}

/** A teacher's own marker may be read by persons only (the teacher, a substitute), each with the reading level. */
export function teacherMarkerSteps(observed: Observed): Step[] {
  return [...observed.markers].flatMap(([token, { id, scope }]): Step[] => {
    if (!isTeacherMarkerToken(token)) {
      return [];
    }
    const readers = scope.unique ? scope.assignments.filter((assignment) => assignment.isUser) : [];
    const right = readers.every(({ levels: held }) => held.length === 0 || (held.length === 1 && held[0].name === levels.read.name));
    const strangers = scope.assignments.filter((assignment) => !assignment.isUser && assignment.levels.length > 0);
    if (scope.unique && right && strangers.length === 0) {
      return [];
    }
    const subject = folderName(memberships, token);
    const detail = scope.unique
      ? `also held by ${strangers.map((one) => one.principalName).join(', ') || 'a higher level'}`
      : 'inherits the list';
    return [
      {
        finding: finding('permission', 'permissions', subject, 'drift', detail),
        run: (site) =>
          restoreScope(
            listItem(site.sp, memberships, id),
            scope,
            readers.map(({ principalId }) => ({ principalId, levelId: site.levelId('read') })),
            site.write
          )
      }
    ];
  });
}

/** One finding a scope that inherits, lacks a right or gives more than defined. */
function scopeStep(
  subject: string,
  found: ObservedScope | undefined,
  grants: readonly WantedGrant[],
  observed: Observed,
  run: (site: Site) => Promise<void>
): Step[] {
  const detail = found ? difference(found, grants, observed) : { state: 'missing' as const, text: 'rights not set' };
  return detail ? [{ finding: finding('permission', 'permissions', subject, detail.state, detail.text), run }] : [];
}

function difference(
  found: ObservedScope,
  grants: readonly WantedGrant[],
  observed: Observed
): { state: 'missing' | 'drift'; text: string } | undefined {
  if (!found.unique) {
    return { state: 'drift', text: 'inherits the rights of what holds it' };
  }
  const wanted = grants
    .filter((grant) => !grant.principal.startsWith('@') || observed.siteGroups.has(grant.principal))
    .map((grant) => ({
      ...grant,
      principalId: observed.groups.get(grant.principal)?.id ?? observed.siteGroups.get(grant.principal),
      levelName: levels[grant.level].name
    }));
  const more = found.assignments.flatMap((assignment) =>
    assignment.levels
      .filter((level) => !wanted.some((grant) => grant.principalId === assignment.principalId && grant.levelName === level.name))
      .map((level) => `${assignment.principalName} holds ${level.name}`)
  );
  const less = wanted
    .filter(
      (grant) =>
        !found.assignments.some(
          (assignment) => assignment.principalId === grant.principalId && assignment.levels.some((level) => level.name === grant.levelName)
        )
    )
    .map((grant) => `${grant.principal} lacks ${grant.levelName}`);
  if (more.length > 0) {
    return { state: 'drift', text: [...more, ...less].join('; ') };
  }
  return less.length > 0 ? { state: 'missing', text: less.join('; ') } : undefined;
}
