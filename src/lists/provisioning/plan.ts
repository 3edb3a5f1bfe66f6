import { desiredState } from './desired';
import { groupSteps, levelSteps } from './groupSteps';
import { afterRenames, renamesOf, renameSteps } from './archivedGroups';
import { listSteps } from './listSteps';
import { migrationSteps } from './migrations';
import type { Observed } from './observed';
import { folderSteps, listScopeSteps, markerSteps, teacherMarkerSteps } from './scopeSteps';
import { siteReaderSteps } from './siteReaders';
import type { Step } from './step';

/** Lanes of a stage may run side by side, the steps of a lane one after the other; a stage begins when the one before has ended. */
export type Stage = Step[][];

/** What differs between the site and its definition, as the steps that put it right. Pure: nothing is asked or written here. */
export function plan(found: Observed): Stage[] {
  const desired = desiredState(found.classes);
  const renames = renamesOf(found.classes, found);
  const observed = afterRenames(found, renames);
  const years = desired.folders.filter((folder) => !folder.grants);
  const classFolders = desired.folders.filter((folder) => folder.grants);
  return [
    // Before the groups of this year's classes are made: they take the names over.
    ...renameSteps(renames).map((step) => [[step]]),
    // One after the other, and none the fault of another: SharePoint answers 409 to groups added side by side.
    ...[...levelSteps(desired.levels, observed), ...groupSteps(desired.groups, observed)].map((step) => [[step]]),
    desired.lists.map(({ definition }) => listSteps(definition, observed)),
    listScopeSteps(desired, observed).map((step) => [step]),
    siteReaderSteps(observed).map((step) => [step]),
    [migrationSteps(observed.schemaVersion)],
    years.map((folder) => folderSteps(folder, observed)),
    [
      ...classFolders.map((folder) => folderSteps(folder, observed)),
      ...desired.markers.map((marker) => markerSteps(marker, observed)),
      ...teacherMarkerSteps(observed).map((step) => [step])
    ]
  ];
}
