import type { Json } from '../odata/entity';
import { type Context, isRecord, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation } from '../registry';
import { claimsLogin, directoryGroupClaim, emailOf, everyone, everyoneExceptExternal, isGuest, plainLogin, principalTypes } from './claims';

/** Somebody or something that the picker can propose. */
interface Candidate {
  key: string;
  title: string;
  email: string;
  /** Bit of PrincipalType. */
  type: number;
  /** SharePoint groups only. */
  groupId?: number;
}

interface Asked {
  text: string;
  most: number;
  /** Bits of PrincipalType. */
  types: number;
}

const allTypes = 15;
const usualSuggestions = 30;

function readAsked(context: Context): Asked {
  const { queryParams } = jsonBody(context, 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface');
  if (!isRecord(queryParams)) throw errors.badRequest('queryParams is missing.');
  const { QueryString: text, MaximumEntitySuggestions: most = usualSuggestions, PrincipalType: types = allTypes } = queryParams;
  if (typeof text !== 'string') throw errors.badRequest('QueryString is missing.');
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 0) throw errors.invalidValue('MaximumEntitySuggestions', 'Edm.Int32');
  if (typeof types !== 'number' || !Number.isInteger(types)) throw errors.invalidValue('PrincipalType', 'Edm.Int32');
  return { text: text.trim(), most, types };
}

/** The whole directory, whatever the person may see of the site: so it is on a tenant (D). Guests only where sharing is on. */
function candidates(context: Context, types: number): Candidate[] {
  const { store, site, switches } = context;
  const people = store.directory
    .all()
    .filter(({ login }) => switches.externalSharing || !isGuest(login))
    .map(({ login, title }) => ({ key: claimsLogin(login), title, email: emailOf(login), type: principalTypes.user }));
  const groups = store.directoryGroups
    .all()
    .map((group) => ({ key: directoryGroupClaim(group), title: group.title, email: group.mail, type: principalTypes.securityGroup }));
  const claims = [everyone, everyoneExceptExternal].map(({ login, title }) => ({
    key: login,
    title,
    email: '',
    type: principalTypes.securityGroup
  }));
  const siteGroups = store.principals
    .all(site.siteNo, 'group')
    .map(({ id, title }) => ({ key: title, title, email: '', type: principalTypes.sharePointGroup, groupId: id }));
  return [...people, ...groups, ...claims, ...siteGroups].filter(({ type }) => (types & type) !== 0);
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** O: the beginning of the name, of any word of it, of the address. */
function suggests(candidate: Candidate, wanted: string): boolean {
  const title = fold(candidate.title);
  return (
    title.startsWith(wanted) || title.split(/[\s'’-]+/).some((word) => word.startsWith(wanted)) || fold(candidate.email).startsWith(wanted)
  );
}

function isExactly(candidate: Candidate, wanted: string): boolean {
  const login = plainLogin(candidate.key);
  return [candidate.key, candidate.title, candidate.email, login ?? ''].some((text) => text !== '' && fold(text) === wanted);
}

/** O: names and letters as the picker's JSON has them; all of EntityData is text. */
function entity(candidate: Candidate): { [key: string]: Json } {
  const { key, title, email, type, groupId } = candidate;
  const kinds: Record<number, [string, string]> = {
    [principalTypes.user]: ['User', 'User'],
    [principalTypes.securityGroup]: ['SecGroup', 'SecurityGroup'],
    [principalTypes.sharePointGroup]: ['SPGroup', 'SharePointGroup']
  };
  const [entityType, principalType] = kinds[type] ?? ['', ''];
  const data: Record<string, string> =
    groupId === undefined
      ? { Email: email, Title: '', MobilePhone: '', Department: '', PrincipalType: principalType }
      : { SPGroupID: String(groupId), AccountName: title, PrincipalType: principalType };
  return {
    Key: key,
    DisplayText: title,
    IsResolved: true,
    Description: email === '' ? title : email,
    EntityType: entityType,
    ProviderDisplayName: groupId === undefined ? 'Tenant' : '',
    ProviderName: groupId === undefined ? 'Tenant' : '',
    EntityData: data,
    MultipleMatches: []
  };
}

const service = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** O: the answer is JSON within a JSON string. */
operation('root', 'POST', `${service}.clientpeoplepickersearchuser`, 'PeoplePicker_SearchUser', 'O', (context) => {
  const { text, most, types } = readAsked(context);
  const wanted = fold(text);
  const found = wanted === '' ? [] : candidates(context, types).filter((candidate) => suggests(candidate, wanted));
  return answer.value('ClientPeoplePickerSearchUser', 'Edm.String', JSON.stringify(found.slice(0, most).map(entity)));
});

/** O: one match is resolved, several come in MultipleMatches, none leaves the text as it was. */
operation('root', 'POST', `${service}.clientpeoplepickerresolveuser`, 'PeoplePicker_ResolveUser', 'O', (context) => {
  const { text, most, types } = readAsked(context);
  const wanted = fold(text);
  const all = candidates(context, types);
  const exact = all.filter((candidate) => isExactly(candidate, wanted));
  const found = exact.length > 0 || wanted === '' ? exact : all.filter((candidate) => suggests(candidate, wanted));
  const [only] = found;
  const unresolved: Json = {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    ProviderDisplayName: '',
    ProviderName: '',
    EntityData: {},
    MultipleMatches: found.slice(0, most).map(entity)
  };
  return answer.value(
    'ClientPeoplePickerResolveUser',
    'Edm.String',
    JSON.stringify(only && found.length === 1 ? entity(only) : unresolved)
  );
});
