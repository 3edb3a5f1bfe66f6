/**
 * Where sources conflict, or no tenant has confirmed a rule. Every default is the answer that hurts a client most, so
 * that what works here works on either kind of tenant. Labels: D documented, O observed, I inferred.
 */
export interface Switches {
  /** Filters on a list above the threshold: `first` predicate alone may choose the index (O, PnP-JS-Core#203), or the `best`. */
  thresholdIndexChoice: 'first' | 'best';
  /** An `or` on a list above the threshold: refused, or served when every branch is indexed. */
  orAboveThreshold: 'throttle' | 'indexed';
  /** A range with `$orderby` on another column above the threshold (O, sp-dev-docs#7149). */
  rangeWithOtherOrder: 'throttle' | 'sort';
  /** MERGE and DELETE without If-Match: 412 (a blog) or overwrite (Learn). */
  missingIfMatch: 'preconditionFailed' | 'overwrite';
  /** A list on which the caller holds nothing, asked by URL, title or id: 403 (documented access denied) or 404. */
  deniedList: 'accessDenied' | 'notFound';
  /** An item or a folder that the caller may not view: 404 tells nothing about its existence; 403 does. */
  deniedItem: 'notFound' | 'accessDenied';
  /** Status of a duplicate in a unique column: 500 (O, one trace) or 400 (a client, Power Automate). */
  duplicateStatus: 500 | 400;
  /** Refusals inside form values: always -2146232832 (O, CLI fixtures), or the code of the refusal. */
  formValueErrorCodes: 'generic' | 'specific';
  /** AddValidateUpdateItemUsingPath without the right to add: a 200 whose rows say it, or 403. */
  formValuesDenied: 'row' | 'http';
  /** Whoever may edit an item may write Author, Editor, Created, Modified by form values (O sp-dev-docs#6333; a tenant must say). */
  formValuesForge: boolean;
  /** CAML on an unindexed column past the threshold: refused (O, most reports), or the first 5,000 rows by id answer (O, one project). */
  unindexedCaml: 'throttle' | 'firstRows';
  /** Attachments that are added to one item at the same time: the later one answers 409 (O pnpjs#2324). */
  parallelAttachments: 'saveConflict' | 'allowed';
  /** An attachment asked by its own address where ReadSecurity is 2: whoever may view items of the list gets it, or its author alone. A tenant must say. */
  attachmentReadSecurity: 'ignored' | 'respected';
  /** Permission scopes in one list (D: 50,000). */
  scopeLimit: number;
  /** createFieldAsXml takes the internal name from DisplayName unless Options has AddFieldInternalNameHint (8). */
  fieldXmlName: 'needsHint' | 'fromName';
  /** Folders of a list are refused unless EnableFolderCreation was set. */
  folderCreationNeedsSetting: boolean;
  /** Body of a $batch: 1,048,576 bytes (O pnpcore#777) or 2,097,152 (O pnpjs#3207). */
  batchBodyLimit: number;
  /** Requests in one $batch (O; Learn gives no number). */
  batchPartLimit: number;
  /** Unique columns beside permissions of single items or folders, or ReadSecurity 2 (O). */
  uniqueBesideItemPermissions: 'refused' | 'allowed';
  /** Several empty values in a unique column: nobody has measured it. */
  uniqueBlanks: 'duplicate' | 'allowed';
  /** Sharing with people of elsewhere: off, a guest cannot be added and opens nothing. */
  externalSharing: boolean;
  /** The Everyone claim holds guests: not since 2018 (D), unless the tenant says so. */
  guestsInEveryone: boolean;
  /** Overlapping changes of one group: the later ones answer 409 -2130246326 (O sp-dev-docs#1905), or go through. */
  parallelGroupChanges: 'saveConflict' | 'allowed';
  /** Bytes of a file in one request: 250 MB (a tenant must say; Learn names 2 GB elsewhere). More goes in pieces. */
  uploadRequestLimit: number;
  /** Rows of a list that may still be given an index (D: 20,000; more is refused as past the threshold). */
  indexCreationLimit: number;
  /** `getFileByServerRelativeUrl` and the like with `%` or `#` in the name: refused (D: use the …Path forms), or taken literally. */
  percentInUrlForms: 'refused' | 'literal';
  /** Who may approve: Approve Items (D: base permissions), or Manage Lists as well (D: the help page on approval). */
  approvalRight: 'approveItems' | 'manageLists';
  /** What an approver adds or changes: pending like everybody's, or approved at once (D for an old version, KB 825239). */
  approverItems: 'pending' | 'approved';
  /** An approval status among form values: without effect and without an error (O cli-microsoft365#1043, sp-dev-docs#9897), or written. */
  formValuesModerate: 'ignored' | 'written';
  /** Projected columns of joins in the items of getItemsByCAMLQuery: not among the properties of their type, or shown. A tenant must say. */
  projectedInItems: 'absent' | 'shown';
  /** A content type of the site written on an item: refused, or taken for the list's child of it. Nobody has measured it. */
  contentTypeByParent: 'refused' | 'matched';
}

export const defaultSwitches: Switches = {
  thresholdIndexChoice: 'first',
  orAboveThreshold: 'throttle',
  rangeWithOtherOrder: 'throttle',
  missingIfMatch: 'preconditionFailed',
  deniedList: 'accessDenied',
  deniedItem: 'notFound',
  duplicateStatus: 500,
  formValueErrorCodes: 'generic',
  formValuesDenied: 'row',
  formValuesForge: true,
  unindexedCaml: 'throttle',
  parallelAttachments: 'saveConflict',
  attachmentReadSecurity: 'ignored',
  scopeLimit: 50_000,
  fieldXmlName: 'needsHint',
  folderCreationNeedsSetting: true,
  batchBodyLimit: 1_048_576,
  batchPartLimit: 100,
  uniqueBesideItemPermissions: 'refused',
  uniqueBlanks: 'duplicate',
  externalSharing: false,
  guestsInEveryone: false,
  parallelGroupChanges: 'saveConflict',
  uploadRequestLimit: 262_144_000,
  indexCreationLimit: 20_000,
  percentInUrlForms: 'refused',
  approvalRight: 'approveItems',
  approverItems: 'pending',
  formValuesModerate: 'ignored',
  projectedInItems: 'absent',
  contentTypeByParent: 'refused'
};
