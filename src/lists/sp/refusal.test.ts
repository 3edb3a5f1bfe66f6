import { codeOf, refusalOf } from './refusal';

const body = (code: string): string => JSON.stringify({ 'odata.error': { code, message: { lang: 'fr-FR', value: 'Accès refusé.' } } });

it.each([
  ['a list that is missing', 404, '-1, System.ArgumentException', 'notFound'],
  ['an item that is missing', 404, '-2130575338, System.ArgumentException', 'notFound'],
  ['an access denied', 403, '-2147024891, System.UnauthorizedAccessException', 'denied'],
  ['nobody signed in', 401, '-2147024891, System.UnauthorizedAccessException', 'sessionExpired'],
  ['a digest that has expired', 403, '-2130575252, Microsoft.SharePoint.SPException', 'sessionExpired'],
  ['a duplicate, whatever its status', 400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'conflict'],
  ['a duplicate, whatever its status', 500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'conflict'],
  ['another ETag', 412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'conflict'],
  ['the list view threshold', 500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'threshold'],
  ['a throttled call', 429, '-2147024860, Microsoft.SharePoint.SPException', 'busy'],
  ['a refused value', 500, '-2130575163, Microsoft.SharePoint.SPException', 'invalid'],
  ['an unknown column', 400, '-1, Microsoft.SharePoint.SPException', 'unexpected'],
  ['a locked file', 423, '-1, Microsoft.SharePoint.SPException', 'conflict']
])('%s (%i) is told by its code', (_what, status, code, kind) => {
  expect(refusalOf('http://127.0.0.1/x', status, body(code)).kind).toBe(kind);
});

it('reads the code of a verbose answer and of none', () => {
  expect(codeOf('{"error":{"code":"-2130575338, System.ArgumentException","message":{}}}')).toBe(-2130575338);
  expect(codeOf('<html>')).toBeUndefined();
  expect(refusalOf('http://127.0.0.1/x', 503, 'Service Unavailable').kind).toBe('busy');
});
