import { available } from '../contentTypes/available';
import { contentTypeEntity, contentTypesOf, isFolderType, isInUse, putContentTypes } from '../contentTypes/contentTypes';
import { childId, contentTypeIdOf } from '../contentTypes/itemType';
import type { ListRow } from '../../store/types';
import { type Context, jsonBody } from '../context';
import { errors } from '../errors';
import { answer, operation, step } from '../registry';
import type { Resource } from '../resources';
import { permission } from '../security/permissions';
import { textArgument } from '../urlPath';

function contentType(context: Context, list: ListRow, id: string): Resource {
  const type = contentTypesOf(context, list).find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!type) throw errors.contentTypeMissing();
  return { kind: 'contentType', list, type };
}

step('list', 'contenttypes', (context, { list }, call) =>
  call.hasParentheses ? contentType(context, list, textArgument(call, 'id')) : { kind: 'contentTypes', list }
);
/** D: the content type of an item. */
step('item', 'contenttype', (context, { list, item }) => contentType(context, list, contentTypeIdOf(item)));
step('contentTypes', 'getbyid', (context, { list }, call) => contentType(context, list, textArgument(call, 'contentTypeId')));

operation('contentTypes', 'GET', '', 'ContentTypes_List', 'D', (context, { list }) =>
  answer.many(
    'SP.ApiData.ContentTypes',
    contentTypesOf(context, list).map((type) => contentTypeEntity(list, type))
  )
);
operation('contentType', 'GET', '', 'ContentType_Get', 'D', (_context, { list, type }) => answer.entity(contentTypeEntity(list, type)));

/** D: one of the site's content types becomes one of the list's; I: refused until the list manages content types. */
operation('contentTypes', 'POST', 'addavailablecontenttype', 'ContentTypes_AddAvailable', 'D', (context, { list }) => {
  context.access.demand(list.scopeId, permission.manageLists);
  const { contentTypeId } = jsonBody(context, 'SP.ContentType');
  if (typeof contentTypeId !== 'string') throw errors.badRequest('contentTypeId is missing.');
  if (!list.settings.contentTypesEnabled) throw errors.refused('Content types are not enabled on this list: ContentTypesEnabled is false.');
  const found = available.find((type) => type.id.toLowerCase() === contentTypeId.toLowerCase());
  if (!found) throw errors.contentTypeMissing();
  const types = contentTypesOf(context, list);
  const made = { ...found, id: childId(found.id, list.listNo), position: types.length };
  if (types.some((type) => type.name === found.name))
    throw errors.refused('A content type with this name is in the list already.', '-2130575182');
  putContentTypes(context, list, [...types, made]);
  return answer.created(contentTypeEntity(list, made));
});

operation('contentType', 'DELETE', '', 'ContentType_Delete', 'D', (context, { list, type }) => {
  context.access.demand(list.scopeId, permission.manageLists);
  const types = contentTypesOf(context, list);
  // I: the first one is what new items are made of; a folder's is never taken. D: nor is one that items have.
  if (types[0]?.id === type.id || isFolderType(type.id) || isInUse(context, list, type.id))
    throw errors.refused('The content type is in use.');
  putContentTypes(
    context,
    list,
    types.filter((other) => other.id !== type.id)
  );
  return answer.nothing(200);
});
