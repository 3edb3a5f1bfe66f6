import { allOperations } from '../registry';
import type { SpRequest } from '../protocol';
import { fileCalls, fileHeaders } from './fileRequests';
import { mutateJson, mutateText } from './mutate';
import type { Random } from './random';

const origin = 'http://127.0.0.1:4400';
const site = '/sites/dev/_api';
const list = "web/lists/getByTitle('Notes')";

/** Requests that are served: what the others are made of. */
const paths: readonly string[] = [
  'web',
  'site',
  'web/lists',
  'web/folders',
  "web/folders('Shared Documents')/folders/add('x')",
  list,
  `${list}/items`,
  `${list}/items(1)`,
  `${list}/items(2)/versions`,
  `${list}/items(1)/versions(512)`,
  `${list}/items(1)/attachmentFiles/add(FileName='a.txt')`,
  `${list}/usercustomactions`,
  `${list}/contenttypes/addavailablecontenttype`,
  `${list}/fields`,
  `${list}/fields/getByInternalNameOrTitle('Semaine')`,
  `${list}/rootFolder/folders`,
  `${list}/views`,
  `${list}/items(1)/attachmentFiles`,
  `${list}/items(1)/breakroleinheritance(copyroleassignments=true, clearsubscopes=false)`,
  `${list}/roleassignments/addroleassignment(principalid=3, roledefid=1073741826)`,
  `${list}/getitems`,
  `${list}/RenderListDataAsStream`,
  `${list}/items(1)/validateupdatelistitem`,
  `${list}/AddValidateUpdateItemUsingPath`,
  `${list}/fields/createfieldasxml`,
  `${list}/contenttypes`,
  `${list}/items(1)/recycle`,
  'web/recycleBin',
  'site/recycleBin',
  'web/recycleBin/movealltosecondstage',
  'site/recycleBin/deleteallsecondstageitems',
  'sitepages/pages',
  'sitepages/pages(1)',
  'sitepages/pages(1)/checkoutpage',
  'sitepages/pages(1)/savepage',
  'sitepages/pages(1)/savepageasdraft',
  'sitepages/pages(1)/publish',
  'sitepages/pages(1)/discardpage',
  "web/lists/getByTitle('Site Pages')/items(1)",
  "web/getFileByServerRelativePath(decodedUrl='/sites/dev/Lists/Notes/Attachments/1/a.txt')/$value",
  'web/siteusers(@v)',
  'web/siteusers/getbyid(6)',
  'web/ensureuser',
  'web/sitegroups(5)/users',
  'web/roledefinitions',
  'web/getusereffectivepermissions(@v)',
  'web/regionalsettings/timezone/utctolocaltime(%272026-11-23T10:00:00Z%27)',
  'web/navigation/quicklaunch',
  'web/usercustomactions',
  'web/webs/add',
  'web/webinfos',
  "web/getStorageEntity('x')",
  "hubsites/getbyid('00000000-0000-0000-0000-000000000001')",
  "web/getFolderByServerRelativePath(decodedUrl='/sites/dev/Lists/Notes')",
  "web/getFileByServerRelativePath(decodedUrl='/sites/dev/Shared Documents/a.txt')",
  "web/getList('/sites/dev/Lists/Notes')",
  'contextinfo',
  'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser'
];

const filters: readonly string[] = [
  "Title eq 'a'",
  'Semaine ge 3 and Semaine lt 9',
  "startswith(Title,'n') or substringof('x',Title)",
  "(Created gt datetime'2026-01-01T00:00:00Z') and (AuthorId eq 6)",
  "Author/Title eq 'M. Charme'",
  'Id gt 1',
  'Semaine eq null',
  "Created lt '9999-12-31T23:59:59'",
  `${'('.repeat(40)}Id eq 1${')'.repeat(40)}`
];
const options: readonly string[] = [
  '$select=Title,Id,Author/Title&$expand=Author',
  '$orderby=Semaine desc,Id',
  '$top=2',
  '$top=5000',
  '$skiptoken=Paged%3DTRUE%26p_ID%3D2',
  '$skip=1',
  "@v='i:0%23.f|membership|admin@ecole.example'",
  '$select=*',
  '$expand=File,RoleAssignments/Member',
  "@p1='/sites/dev'"
];

export const caml =
  "<View Scope='RecursiveAll'><ViewFields><FieldRef Name='Title'/></ViewFields><Query><Where><And><Eq><FieldRef Name='Semaine'/><Value Type='Number'>3</Value></Eq><IsNotNull><FieldRef Name='Title'/></IsNotNull></And></Where><OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy></Query><RowLimit Paged='TRUE'>2</RowLimit></View>";

/** A list joined to itself through its lookup column. */
const joined =
  "<View><Joins><Join Type='LEFT' ListAlias='suite'><Eq><FieldRef Name='Suite' RefType='Id'/><FieldRef List='suite' Name='Id'/></Eq></Join></Joins><ProjectedFields><Field Name='Apres' Type='Lookup' List='suite' ShowField='Title'/></ProjectedFields><ViewFields><FieldRef Name='Apres'/></ViewFields><Query><Where><Eq><FieldRef Name='Apres'/><Value Type='Text'>a</Value></Eq></Where><GroupBy><FieldRef Name='Suite'/></GroupBy></Query></View>";

const canvas = JSON.stringify([
  {
    controlType: 4,
    id: '6c8cf3a3-2f0a-4e0e-8c5c-9b6d5f1f2a12',
    innerHTML: '<p>a</p>',
    emphasis: { zoneEmphasis: 1 },
    position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1, layoutIndex: 1 }
  },
  { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } }
]);

const bodies: readonly unknown[] = [
  { query: { ViewXml: joined } },
  { parameters: { ViewXml: joined } },
  { Title: 'Page', Description: 'b', CanvasContent1: canvas, AuthorByline: ['a'] },
  { PageLayoutType: 'Article', PromotedState: 0 },
  { EnableModeration: true, DraftVersionVisibility: 2, ContentTypesEnabled: true },
  { OData__ModerationStatus: 0, OData__ModerationComments: 'c' },
  { Title: 'a', ContentTypeId: '0x0100' },
  { contentTypeId: '0x0108' },
  { Title: 'a', Semaine: 4 },
  { query: { ViewXml: caml } },
  { parameters: { ViewXml: caml, RenderOptions: 2 } },
  { formValues: [{ FieldName: 'Title', FieldValue: 'b' }], bNewDocumentUpdate: false },
  { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/dev/Lists/Notes' }, UnderlyingObjectType: 0 }, formValues: [] },
  { parameters: { SchemaXml: "<Field Type='Text' DisplayName='Neuf' Name='Neuf' MaxLength='50'/>" } },
  { Title: 'Neuf', FieldTypeKind: 2 },
  { Title: 'Autre', BaseTemplate: 100, ReadSecurity: 1 },
  { LoginName: 'i:0#.f|membership|admin@ecole.example' },
  { logonName: 'admin@ecole.example' },
  { queryParams: { QueryString: 'a', PrincipalType: 15, MaximumEntitySuggestions: 5 } },
  { parameters: { Title: 'Bas', Url: 'bas', UseSamePermissionsAsParentSite: true } },
  { Name: 'Niveau', BasePermissions: { High: '0', Low: '65' } },
  { Title: 'Lien', Url: '/x', IsVisible: true },
  { nodeId: 1, previousNodeId: 0 },
  { Rights: { High: '0', Low: '1' }, Sequence: 2, Location: 'x' },
  { key: 'a', value: 'b' }
];

const methods: readonly string[] = ['GET', 'GET', 'POST', 'POST', 'MERGE', 'DELETE', 'PUT'];
const accepts: readonly string[] = [
  'application/json',
  'application/json;odata=nometadata',
  'application/json;odata=verbose',
  'application/json;odata=x',
  '*/*'
];

function path(random: Random): string {
  if (random.chance(0.25)) {
    // A walk of words that mean something somewhere.
    const words = allOperations().flatMap(({ on, call }) => (call === '' ? [on] : [on, call]));
    return [
      'web',
      ...Array.from({ length: 1 + random.int(4) }, () => random.pick(words) + random.pick(['', '', '()', "('x')", '(1)']))
    ].join('/');
  }
  const known = random.pick(paths);
  return random.chance(0.5) ? mutateText(random, known) : known;
}

function query(random: Random): string {
  const parts: string[] = [];
  if (random.chance(0.4)) {
    const filter = random.pick(filters);
    parts.push(`$filter=${random.chance(0.7) ? mutateText(random, filter) : filter}`);
  }
  while (random.chance(0.4)) {
    const option = random.pick(options);
    parts.push(random.chance(0.4) ? mutateText(random, option) : option);
  }
  return parts.join('&');
}

function json(random: Random): string {
  const text = JSON.stringify(mutateJson(random, random.pick(bodies)));
  if (random.chance(0.5)) return text.replace(JSON.stringify(caml).slice(1, -1), JSON.stringify(mutateText(random, caml)).slice(1, -1));
  return random.chance(0.3) ? mutateText(random, text) : text;
}

function batch(random: Random): string {
  const parts = Array.from({ length: 1 + random.int(3) }, () => {
    const url = `${origin}${site}/${random.pick(paths)}`.replaceAll(' ', '%20');
    const method = random.pick(methods);
    return `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${url} HTTP/1.1\nAccept: application/json\n\n${method === 'GET' ? '' : json(random)}\n`;
  });
  const text = `${parts.join('')}--b--\n`;
  return random.chance(0.6) ? mutateText(random, text) : text;
}

/** What an HTTP server lets through: the request line holds no space, no control character and nothing beyond ASCII. */
function requestTarget(text: string): string {
  return text
    .replace(/[^!-~]/gu, (character) => (/[\ud800-\udfff]/.test(character) ? '%ED%A0%80' : encodeURIComponent(character)))
    .replaceAll('#', '%23');
}

/** One request as the front gets it. */
export function fuzzedRequest(random: Random, login: string): SpRequest {
  const isBatch = random.chance(0.12);
  const search = query(random);
  const fileCall = !isBatch && random.chance(0.25) ? random.pick(fileCalls) : undefined;
  const target = isBatch ? '$batch' : fileCall ? (random.chance(0.4) ? mutateText(random, fileCall[1]) : fileCall[1]) : path(random);
  const url = requestTarget(
    `${random.chance(0.03) ? mutateText(random, site) : site}/${target}${search === '' || isBatch ? '' : `?${search}`}`
  );
  const method = isBatch ? 'POST' : fileCall && random.chance(0.8) ? fileCall[0] : random.pick(methods);
  return {
    method,
    url: url.startsWith('/') ? url : `/${url}`,
    headers: {
      accept: random.pick(accepts),
      'content-type': isBatch ? `multipart/mixed; boundary=${random.chance(0.1) ? mutateText(random, 'b') : 'b'}` : 'application/json',
      ...(random.chance(0.5)
        ? { 'if-match': random.chance(0.7) ? '*' : mutateText(random, '"68be87d5-1111-2222-3333-444455556666,1"') }
        : {}),
      ...fileHeaders(random)
    },
    body: isBatch ? batch(random) : method === 'GET' ? '' : json(random),
    login,
    needsDigest: false,
    origin
  };
}
