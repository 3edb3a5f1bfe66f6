import type { Switches } from './switches';

const serverException = 'Microsoft.SharePoint.SPException';
const invalidQuery = 'Microsoft.SharePoint.Client.InvalidClientQueryException';

/** A refusal as SharePoint words it. Clients must classify on `code`: messages are localised on a real tenant. */
export class SpError extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    public readonly type: string,
    message: string,
    public readonly headers: Record<string, string> = {}
  ) {
    super(message);
    this.name = 'SpError';
  }
}

/** The one place where refusals are made. The letter after each name says where the answer comes from. */
export const errors = {
  /** O */
  listMissingByTitle: (title: string, siteUrl: string): SpError =>
    new SpError(404, '-1', 'System.ArgumentException', `List '${title}' does not exist at site with URL '${siteUrl}'.`),
  /** I: by id and by URL SharePoint words it differently, the status and code are what clients see. */
  listMissing: (): SpError =>
    new SpError(
      404,
      '-2130575322',
      serverException,
      'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'
    ),
  /** O */
  itemMissing: (): SpError =>
    new SpError(404, '-2130575338', 'System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'),
  /** O */
  fileMissing: (): SpError => new SpError(404, '-2147024894', 'System.IO.FileNotFoundException', 'File Not Found.'),
  /** I */
  siteMissing: (): SpError =>
    new SpError(404, '-2147024894', 'System.IO.FileNotFoundException', 'The system cannot find the file specified.'),
  /** O */
  unknownProperty: (name: string, type: string): SpError =>
    new SpError(
      400,
      '-1',
      invalidQuery,
      `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
    ),
  /** O */
  unknownField: (name: string): SpError => new SpError(400, '-1', serverException, `The field or property '${name}' does not exist.`),
  /** O */
  expandNeeded: (path: string, expand: string): SpError =>
    new SpError(
      400,
      '-1',
      serverException,
      `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${expand}.`
    ),
  /** O */
  badExpression: (expression: string): SpError => new SpError(400, '-1', invalidQuery, `The expression "${expression}" is not valid.`),
  /** O */
  notFilterable: (name: string): SpError =>
    new SpError(
      400,
      '-1',
      serverException,
      `The field '${name}' of the query filter expression cannot be used in the query filter expression.`
    ),
  /** O */
  accessDenied: (): SpError =>
    new SpError(
      403,
      '-2147024891',
      'System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.'
    ),
  /** I: what an unauthenticated request reads. */
  unauthenticated: (): SpError =>
    new SpError(401, '-2147024891', 'System.UnauthorizedAccessException', 'Attempted to perform an unauthorized operation.', {
      'www-authenticate': 'Bearer realm="local-sharepoint"'
    }),
  /** O */
  digestInvalid: (): SpError =>
    new SpError(
      403,
      '-2130575251',
      serverException,
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    ),
  /** O */
  duplicateValues: (titles: string[], switches: Switches, code = '-2130575169'): SpError =>
    new SpError(
      switches.duplicateStatus,
      code,
      'Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(', ')}].`
    ),
  /** O */
  etagMismatch: (asked: string, actual: string): SpError =>
    new SpError(
      412,
      '-1',
      'Microsoft.SharePoint.Client.ClientServiceException',
      `The request ETag value '${asked}' does not match the object's ETag value '${actual}'.`
    ),
  /** O */
  threshold: (): SpError =>
    new SpError(
      500,
      '-2147024860',
      'Microsoft.SharePoint.SPQueryThrottledException',
      'The attempted operation is prohibited because it exceeds the list view threshold.'
    ),
  /** D code, I status */
  readOnlyField: (name: string): SpError =>
    new SpError(
      400,
      '-2147352571',
      serverException,
      `Invalid data has been used to update the list item. The field '${name}' may be read only.`
    ),
  /** I */
  invalidValue: (value: string, edmType: string): SpError =>
    new SpError(
      400,
      '-1',
      invalidQuery,
      `Cannot convert a primitive value '${value.slice(0, 60)}' to the expected type '${edmType}'. See the inner exception for more details.`
    ),
  /** O for 255 characters; I for the others */
  invalidFieldValue: (name: string, reason: string): SpError =>
    new SpError(400, '-2130575163', serverException, `Invalid text value. The text entered in '${name}' is not valid: ${reason}`),
  /** D for the exception, I for the code and the status */
  invalidLookup: (name: string): SpError =>
    new SpError(
      500,
      '-2146232832',
      'Microsoft.SharePoint.SPInvalidLookupValuesException',
      `Invalid look-up value. The look-up field '${name}' contains invalid data. Please check the value and try again.`
    ),
  /** O */
  fieldMissing: (name: string): SpError =>
    new SpError(
      400,
      '-2147024809',
      'System.ArgumentException',
      `Column '${name}' does not exist. It may have been deleted by another user.`
    ),
  /** I for the code */
  duplicateField: (name: string): SpError =>
    new SpError(500, '-2130575214', 'Microsoft.SharePoint.SPDuplicateFieldNameException', `A duplicate field name "${name}" was found.`),
  /** D */
  nameExists: (name: string): SpError =>
    new SpError(400, '-2130575257', serverException, `A file or folder with the name ${name} already exists.`),
  /** D for 400 characters (path and limit), I for the code: the HRESULT of a path that is too long */
  pathTooLong: (): SpError =>
    new SpError(
      400,
      '-2147024690',
      'System.IO.PathTooLongException',
      'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less.'
    ),
  /** O (vgrem) for the status, O for the code */
  checkedOut: (name: string, by: string): SpError =>
    new SpError(
      423,
      '-2130575306',
      'Microsoft.SharePoint.SPFileCheckOutException',
      `The file "${name}" is checked out for editing by ${by}.`
    ),
  /** I: the piece of an upload does not follow what came before */
  uploadOffset: (asked: number, expected: number): SpError =>
    new SpError(409, '-2130575323', serverException, `The upload offset ${asked} does not match the ${expected} bytes that were received.`),
  /** I */
  uploadMissing: (): SpError => new SpError(404, '-2130575322', serverException, 'The upload session does not exist.'),
  /** I for the status */
  listTitleTaken: (): SpError =>
    new SpError(
      500,
      '-2130575342',
      serverException,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site. Please choose another title.'
    ),
  /** D */
  saveConflict: (): SpError =>
    new SpError(409, '-2130246326', serverException, 'Save Conflict. Your changes conflict with those made concurrently by another user.'),
  /** O: "other server-model refusals: mostly 500". */
  refused: (message: string, code = '-2146232832', type = serverException): SpError => new SpError(500, code, type, message),
  /** O */
  inheritsPermissions: (): SpError =>
    new SpError(
      500,
      '-2146233079',
      'System.InvalidOperationException',
      'This operation is not allowed on an object that inherits permissions.'
    ),
  /** O */
  principalMissing: (what: string): SpError => new SpError(404, '-2146232832', serverException, `${what} cannot be found.`),
  /** O for the number, I for the words */
  tooManyBatchParts: (limit: number): SpError =>
    new SpError(400, '-1', invalidQuery, `The current change set contains too many parts: a batch holds at most ${limit}.`),
  /** I for the status */
  batchTooLarge: (): SpError => new SpError(413, '-1', invalidQuery, 'The request message is too big.'),
  /** O */
  groupMissing: (name: string): SpError => new SpError(404, '-2146232832', serverException, `Group cannot be found: ${name}.`),
  /** O */
  roleMissing: (): SpError =>
    new SpError(
      404,
      '-2146233086',
      'System.ArgumentOutOfRangeException',
      'Specified argument was out of the range of valid values. Parameter name: permission level'
    ),
  /** O for the words and the code that clients show for broken CAML, I for the status */
  badCaml: (): SpError => new SpError(400, '-2130575340', serverException, 'Cannot complete this action. Please try again.'),
  /** O for the code, I for the status */
  camlField: (name: string): SpError =>
    new SpError(
      400,
      '-2130575340',
      serverException,
      `One or more field types are not installed properly. Go to the list settings page to delete these fields. (${name})`
    ),
  /** D for the codes (ee659277), I for the status */
  validationFailed: (code: string, message: string): SpError =>
    new SpError(400, code, 'Microsoft.SharePoint.SPListDataValidationException', message),
  /** I for the status */
  contentTypeMissing: (): SpError => new SpError(404, '-2146232832', serverException, 'The content type does not exist.'),
  /** I */
  recycledMissing: (): SpError => new SpError(404, '-2147024894', 'System.IO.FileNotFoundException', 'The item is not in the recycle bin.'),
  /** I for the status */
  viewMissing: (): SpError => new SpError(404, '-2147024809', 'System.ArgumentException', 'The specified view is invalid.'),
  /** O: 12 joins pass, 13 are refused. */
  tooManyJoins: (): SpError =>
    new SpError(
      500,
      '-2147024749',
      'Microsoft.SharePoint.SPQueryThrottledException',
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold enforced by the administrator.'
    ),
  /** I */
  customActionMissing: (): SpError => new SpError(404, '-2147024809', 'System.ArgumentException', 'The user custom action does not exist.'),
  /** I */
  navigationNodeMissing: (): SpError => new SpError(404, '-2147024809', 'System.ArgumentException', 'The navigation node does not exist.'),
  /** I */
  badRequest: (message: string): SpError => new SpError(400, '-1', invalidQuery, message),
  /** Ours, never SharePoint's: what this stand-in does not do yet is said loudly. */
  notImplemented: (operation: string): SpError =>
    new SpError(501, '-1', 'System.NotImplementedException', `The local SharePoint does not implement '${operation}'.`)
};
