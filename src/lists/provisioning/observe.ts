import '@pnp/sp/fields';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { Web, type IWeb } from '@pnp/sp/webs';
import { classes, lists, memberships, school } from '../definitions';
import type { ItemOf, ListDefinition } from '../definitions/types';
import { classOf } from '../repositories/classRegister';
import { readable } from '../repositories/query';
import { valueOf, type SharePoint } from '../sp';
import { listOf } from '../sp/listOf';
import { desiredState, SITE_MEMBERS, SITE_VISITORS } from './desired';
import { folderName, type GroupSettings, type ListSettings, type Observed, type ObservedList, type ObservedScope } from './observed';
import { folderItem, isAbsent, listItem, readScope } from './securables';

const SETTINGS: (keyof ListSettings)[] = [
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableAttachments',
  'EnableFolderCreation',
  'NoCrawl',
  'OnQuickLaunch',
  'ReadSecurity',
  'WriteSecurity'
];
const FRENCH = 1036;
/** RoleType.Reader. */
const READER = 2;
const CLASSES_AT_MOST = 5000;

interface FieldInfo {
  InternalName: string;
  TypeAsString: string;
  Indexed: boolean;
  EnforceUniqueValues: boolean;
  Required: boolean;
}

interface ChoiceInfo {
  InternalName: string;
  SchemaXml: string;
}

interface LevelInfo {
  Id: number;
  Name: string;
  RoleTypeKind: number;
  BasePermissions: { High: string | number; Low: string | number };
}

/**
 * Reads the school site in two rounds of `$batch`es: the site, its lists and the rows that say what else there should be; then the
 * rights on those folders and markers.
 * @returns undefined to whoever is not a site collection administrator. Rights on a list are taken from whoever makes it, so only
 * someone who needs none can make them all.
 */
export async function observe(sp: SharePoint): Promise<Observed | undefined> {
  const [site, listParts, rowParts] = await readSite(sp);
  const [userPart, webPart, levelPart, groupPart, visitorPart, memberPart, sitePart] = site;
  if (!valueOf(userPart).IsSiteAdmin) {
    return undefined;
  }
  const { Title, Language } = valueOf(webPart);
  const foundLists = new Map(lists.flatMap((list, index) => (isAbsent(listParts[index]) ? [] : [[list.name, valueOf(listParts[index])]])));
  const rows = rowsOf(rowParts, foundLists);
  return {
    webTitle: Title,
    language: Language === FRENCH ? 'fr' : 'en',
    schemaVersion: rows.schemaVersion,
    levels: new Map(
      valueOf(levelPart).map(({ Id, Name, BasePermissions: { High, Low } }) => [
        Name,
        { id: Id, permissions: { high: Number(High), low: Number(Low) } }
      ])
    ),
    groups: valueOf(groupPart),
    siteGroups: new Map([...named(SITE_VISITORS, valueOf(visitorPart).Id), ...named(SITE_MEMBERS, valueOf(memberPart).Id)]),
    site: valueOf(sitePart),
    readerLevel: valueOf(levelPart).find(({ RoleTypeKind }) => RoleTypeKind === READER)?.Id,
    lists: foundLists,
    classes: rows.classes,
    ...(await observeScopes(sp, rows.classes, rows.markers))
  };
}

/** Everything that can be asked before anything is known, in one `$batch`. */
async function readSite(sp: SharePoint) {
  const parts = await sp.batch((web) => [
    Promise.allSettled([
      web.currentUser.select('IsSiteAdmin')<{ IsSiteAdmin: boolean }>(),
      web.select('Title', 'Language')<{ Title: string; Language: number }>(),
      web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<LevelInfo[]>(),
      readGroups(web),
      web.associatedVisitorGroup.select('Id')<{ Id?: number }>(),
      web.associatedMemberGroup.select('Id')<{ Id?: number }>(),
      // A web of its own: two questions asked of one PnPjs object would be one.
      readScope(Web(web))
    ]),
    Promise.allSettled(lists.map((list) => readList(sp, list, web))),
    Promise.allSettled([
      listOf(sp, school, web).items.select('Id', 'EntSchemaVersion').top(1)<ItemOf<typeof school>[]>(),
      listOf(sp, classes, web)
        .items.select('Id', 'Title', ...classes.fields.map((field) => field.name))
        .top(CLASSES_AT_MOST)<ItemOf<typeof classes>[]>(),
      listOf(sp, memberships, web).items.select('Id', 'EntToken').top(5000)<MarkerRow[]>()
    ])
  ]);
  return [valueOf(parts[0]), valueOf(parts[1]), valueOf(parts[2])] as const;
}

type RowParts = Awaited<ReturnType<typeof readSite>>[2];

interface MarkerRow {
  Id: number;
  EntToken: string | null;
}

interface Rows {
  schemaVersion: number | undefined;
  classes: Observed['classes'];
  markers: readonly MarkerRow[];
}

/** A list that was left half made has no rows yet: having asked for a column that it lacks was an error. */
function rowsOf([schoolPart, classPart, markerPart]: RowParts, found: Observed['lists']): Rows {
  const ofComplete = <T>(list: ListDefinition, part: PromiseSettledResult<T[]>, asked = list.fields.map((field) => field.name)): T[] =>
    asked.every((name) => found.get(list.name)?.fields.has(name)) ? valueOf(part) : [];
  return {
    schemaVersion: ofComplete(school, schoolPart, ['EntSchemaVersion'])[0]?.EntSchemaVersion ?? undefined,
    classes: readable(ofComplete(classes, classPart), classOf),
    markers: ofComplete(memberships, markerPart, ['EntToken'])
  };
}

function named(name: string, id: number | undefined): [string, number][] {
  return id === undefined ? [] : [[name, id]];
}

async function readGroups(web: IWeb): Promise<Observed['groups']> {
  const rows = await web.siteGroups
    .select('Id', 'Title', 'AllowMembersEditMembership', 'AllowRequestToJoinLeave', 'OnlyAllowMembersViewMembership')
    .top(5000)<(GroupSettings & { Id: number; Title: string })[]>();
  return new Map(rows.map(({ Id, Title, ...settings }) => [Title, { id: Id, settings: onlySettings(settings) }]));
}

function onlySettings(row: GroupSettings): GroupSettings {
  return {
    AllowMembersEditMembership: row.AllowMembersEditMembership,
    AllowRequestToJoinLeave: row.AllowRequestToJoinLeave,
    OnlyAllowMembersViewMembership: row.OnlyAllowMembersViewMembership
  };
}

/** The choices of a column of ours: plain words without a character that XML would write otherwise. */
function choicesIn(schemaXml: string): string[] {
  return [...schemaXml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/g)].map((match) => match[1]);
}

async function readList(sp: SharePoint, definition: ListDefinition, web: IWeb): Promise<ObservedList> {
  const list = listOf(sp, definition, web);
  const hasChoices = definition.fields.some(({ type }) => type === 'Choice');
  const [{ also: settings, ...scope }, fields, choices] = await Promise.all([
    readScope<ListSettings>(list, SETTINGS),
    list.fields.select('InternalName', 'TypeAsString', 'Indexed', 'EnforceUniqueValues', 'Required')<FieldInfo[]>(),
    // A field's choices belong to its own type, which a collection of fields cannot be asked for by name: its XML can.
    hasChoices
      ? listOf(sp, definition, web).fields.filter(`TypeAsString eq 'Choice'`).select('InternalName', 'SchemaXml')<ChoiceInfo[]>()
      : []
  ]);
  const choicesOf = new Map(choices.map(({ InternalName, SchemaXml }) => [InternalName, choicesIn(SchemaXml)]));
  return {
    settings,
    fields: new Map(
      fields.map((field) => [
        field.InternalName,
        {
          type: field.TypeAsString,
          indexed: field.Indexed,
          unique: field.EnforceUniqueValues,
          required: field.Required,
          choices: choicesOf.get(field.InternalName)
        }
      ])
    ),
    scope
  };
}

async function observeScopes(
  sp: SharePoint,
  schoolClasses: Observed['classes'],
  markerRows: readonly MarkerRow[]
): Promise<Pick<Observed, 'folders' | 'markers'>> {
  const { folders } = desiredState(schoolClasses);
  if (folders.length === 0 && markerRows.length === 0) {
    return { folders: new Map(), markers: new Map() };
  }
  const parts = await sp.batch((web) => [
    ...folders.map(({ list, path }) => readScope(folderItem(sp, list, path, web))),
    ...markerRows.map((row) => readScope(listItem(sp, memberships, row.Id, web)))
  ]);
  const foundFolders: [string, ObservedScope][] = folders.flatMap(({ list, path }, index) =>
    isAbsent(parts[index]) ? [] : [[folderName(list, path), valueOf(parts[index])]]
  );
  const foundMarkers: [string, { id: number; scope: ObservedScope }][] = markerRows.map((row, index) => [
    row.EntToken ?? `item ${row.Id}`,
    { id: row.Id, scope: valueOf(parts[folders.length + index]) }
  ]);
  // The first of two rows of one token counts: the others are duplicates that nobody was given.
  return { folders: new Map(foundFolders), markers: new Map(foundMarkers.reverse()) };
}
