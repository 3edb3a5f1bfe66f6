import type { Guard } from './guard';

/** The diary, the data layer and the local SharePoint. */
export const coreGuards: Guard[] = [
  {
    name: 'token: a create whose answer was lost asks before it tries again',
    file: 'src/lists/sp/createWithToken.ts',
    find: 'const stored = await askAfterLost(sp, list, token, error);',
    replace: 'const stored = await askAfterLost(sp, list, `${token}?`, error);',
    testFile: 'src/lists/repositories/diaryFaults.test.ts',
    testName: 'by cutAfterCommit after a create leaves one item'
  },
  {
    name: 'token: publishing again with one token updates instead of adding',
    file: 'src/lists/repositories/diaryWrites.ts',
    find: 'before.filter((row) => row.token === token).map',
    replace: 'before.filter((row) => row.token === `${token}?`).map',
    testFile: 'src/lists/repositories/diary.test.ts',
    testName: 'repeated with one token stores one session and one homework'
  },
  {
    name: 'token: what the browser sent twice is taken back',
    file: 'src/lists/repositories/diaryWrites.ts',
    find: 'await withdrawAll(kept, doubles);',
    replace: '',
    testFile: 'src/lists/repositories/diaryFaults.test.ts',
    testName: 'is one session, one piece of work and one draft'
  },
  {
    name: 'form values: a refusal inside a 200 is a refusal',
    file: 'src/lists/sp/createWithToken.ts',
    find: 'if (refused.length > 0 || !Number.isInteger(id) || id <= 0) {',
    replace: 'if (Number.isNaN(id)) {',
    testFile: 'src/lists/sp/formValues.test.ts',
    testName: 'throws on'
  },
  {
    name: 'ETag: an update only goes over what was read',
    file: 'src/lists/sp/updateWithETag.ts',
    find: '.update(values, etag)',
    replace: `.update(values, '*')`,
    testFile: 'src/lists/repositories/diaryFaults.test.ts',
    testName: 'a stale session shows what is stored'
  },
  {
    name: 'ETag: a draft that a colleague went on writing is not deleted',
    file: 'src/lists/sp/deleteWithETag.ts',
    find: '.delete(etag)',
    replace: `.delete('*')`,
    testFile: 'src/lists/repositories/diaryFaults.test.ts',
    testName: 'a stale draft is a conflict'
  },
  {
    name: 'conflict: a session that a colleague created meanwhile is not written over',
    file: 'src/lists/repositories/diaryWrites.ts',
    find: 'if (standing.length > 0 && (!mine || standing[0].id < mine.id)) {',
    replace: 'if (standing.length > 1000) {',
    testFile: 'src/lists/repositories/diaryFaults.test.ts',
    testName: 'the same lesson created by a colleague before is a conflict'
  },
  {
    name: 'sort order: the lowest id of a key is the session for everyone',
    file: 'src/domain/diaryFold.ts',
    find: 'versions.sort((a, b) => a.id - b.id)',
    replace: 'versions',
    testFile: 'src/domain/diaryFold.test.ts',
    testName: 'does not depend on the order of the rows'
  },
  {
    name: 'permission: drafts are given to the class’s teachers alone',
    file: 'src/lists/definitions/diaryDrafts.ts',
    find: `classFolders: [{ to: 'classTeachers', level: 'manage' }]`,
    replace: `classFolders: [{ to: 'classTeachers', level: 'manage' }, { to: 'classPupils', level: 'read' }]`,
    testFile: 'src/lists/repositories/diary.test.ts',
    testName: 'a pupil and a guardian read their class, and no draft'
  },
  {
    name: 'permission: the diary is read by class, not by everybody',
    file: 'src/lists/definitions/diary.ts',
    find: `{ to: 'classPupils', level: 'read' }`,
    replace: `{ to: 'pupils', level: 'read' }`,
    testFile: 'src/lists/repositories/diary.test.ts',
    testName: 'a pupil who asks by id for another class’s session'
  },
  {
    name: 'permission: teachers cannot delete what is published',
    file: 'src/lists/definitions/diary.ts',
    find: `{ to: 'classTeachers', level: 'write' }`,
    replace: `{ to: 'classTeachers', level: 'manage' }`,
    testFile: 'src/lists/repositories/diary.test.ts',
    testName: 'a pupil writes nothing, a teacher deletes nothing'
  },
  {
    name: 'permission: more rights than defined are found',
    file: 'src/lists/provisioning/scopeSteps.ts',
    find: 'const more = found.assignments.flatMap(',
    replace: 'const more = found.assignments.slice(0, 0).flatMap(',
    testFile: 'src/lists/provisioning/provisioning.test.ts',
    testName: 'more rights on a list are found and taken back'
  },
  {
    name: 'retries: a write is never sent again blindly',
    file: 'src/lists/sp/transport.ts',
    find: `if (kind === 'write') {\n      throw new UnknownOutcome(\`no answer`,
    replace: `if (kind === 'write' && last) {\n      throw new UnknownOutcome(\`no answer`,
    testFile: 'src/lists/sp/transport.test.ts',
    testName: 'is never sent again after a lost answer'
  },
  {
    name: 'retries: what SharePoint asks to wait is waited',
    file: 'src/lists/sp/transport.ts',
    find: 'backoff(attempt, demanded, this.clock.random())',
    replace: 'backoff(attempt, 0, this.clock.random())',
    testFile: 'src/lists/sp/transport.test.ts',
    testName: 'a read'
  },
  {
    name: 'digest: an expired one is renewed',
    file: 'src/lists/sp/transport.ts',
    find: 'if (digest && !digestRenewed && saysInvalidDigest(answer.status, body)) {',
    replace: 'if (digest && digestRenewed && saysInvalidDigest(answer.status, body)) {',
    testFile: 'src/lists/repositories/digest.test.ts',
    testName: 'renewed when the server says'
  },
  {
    name: 'sanitiser: what is shown goes through it',
    file: 'src/ui/richText/RichTextView.tsx',
    find: '{ __html: sanitise(html) }',
    replace: '{ __html: html }',
    testFile: 'src/ui/richText/RichTextView.test.tsx',
    testName: 'nothing of a hostile text runs'
  },
  {
    name: 'sanitiser: links lead to https or mailto only',
    file: 'src/ui/richText/sanitise.ts',
    find: 'ALLOWED_URI_REGEXP: /^(?:https|mailto):/i',
    replace: 'ALLOWED_URI_REGEXP: /^(?:https|mailto|http|ftp|javascript|data|vbscript|file|blob):/i',
    testFile: 'src/ui/richText/sanitise.test.ts',
    testName: 'is harmless'
  },
  {
    name: 'local SharePoint: collections are trimmed',
    file: 'local/rest/security/access.ts',
    find: 'if (!this.has(item.scopeId, permission.viewListItems)) return false;',
    replace: '',
    testFile: 'local/rest/security/access.contract.test.ts',
    testName: 'collections omit what the person may not view'
  },
  {
    name: 'local SharePoint: a unique column holds a value once',
    file: 'local/rest/items/write.ts',
    find: 'some((id) => id !== item.id)',
    replace: 'some((id) => id === -1)',
    testFile: 'local/rest/items/unique.contract.test.ts',
    testName: 'lets exactly one of fifty parallel writers in'
  },
  {
    name: 'local SharePoint: what waits for approval is for its author and for who approves',
    file: 'local/rest/security/access.ts',
    find: 'return draftVisibility === 1 ? this.has(item.scopeId, permission.editListItems) : this.mayApprove(item.scopeId);',
    replace: 'return true;',
    testFile: 'local/rest/moderation/moderation.contract.test.ts',
    testName: 'what was there is approved'
  },
  {
    name: 'local SharePoint: nobody approves without the right',
    file: 'local/rest/moderation/moderation.ts',
    find: 'if (!mayApprove) throw errors.accessDenied();',
    replace: '',
    testFile: 'local/rest/moderation/moderation.contract.test.ts',
    testName: 'who approves decides'
  },
  {
    name: 'local SharePoint: an attachment by its address has the rights of its item',
    file: 'local/rest/attachments/attachmentAddress.ts',
    find: 'demandAttachedView(context, list, item);',
    replace: '',
    testFile: 'local/rest/attachments/attachments.contract.test.ts',
    testName: 'its own address'
  },
  {
    name: 'local SharePoint: versions are for who may view versions',
    file: 'local/rest/operations/itemVersions.ts',
    find: 'context.access.demand(item.scopeId, permission.viewVersions);',
    replace: '',
    testFile: 'local/rest/versions/versions.contract.test.ts',
    testName: 'not without View Versions'
  },
  {
    name: 'local SharePoint: a page has one editor at a time',
    file: 'local/rest/sitePages/checkout.ts',
    find: 'if (holder === undefined || holder === context.access.user?.id) return;',
    replace: 'if (holder !== -1) return;',
    testFile: 'local/rest/sitePages/pageWrites.contract.test.ts',
    testName: 'one editor at a time'
  },
  {
    name: 'local SharePoint: the second stage of the recycle bin is for administrators',
    file: 'local/rest/recycleBin/recycleBin.ts',
    find: 'if (entry.stage === 2) return context.access.isSiteAdmin;',
    replace: '',
    testFile: 'local/rest/recycleBin/secondStage.contract.test.ts',
    testName: 'gone for who deleted it'
  },
  {
    name: 'local SharePoint: dates follow the time zone of their web',
    file: 'local/rest/sites/timeZones.ts',
    find: 'timeZones.find(({ id }) => id === chosen?.id) ?? paris',
    replace: 'timeZones.find(({ id }) => id === chosen?.id && id === 3) ?? paris',
    testFile: 'local/rest/sites/timeZone.contract.test.ts',
    testName: 'a day is the midnight of the web'
  },
  {
    name: 'local SharePoint: a digest ends',
    file: 'local/rest/digest.ts',
    find: 'return age >= -1 && age < digestSeconds;',
    replace: 'return age >= -1;',
    testFile: 'local/rest/front.contract.test.ts',
    testName: 'a digest ends after 1,800 seconds'
  },
  {
    name: 'local SharePoint: a lookup points at an item that is there',
    file: 'local/rest/items/write.ts',
    find: 'checkLookups(context, list, values);',
    replace: '',
    testFile: 'local/rest/operations/fields.contract.test.ts',
    testName: 'a lookup points at its own list'
  },
  {
    name: 'local SharePoint: a RowLimit without Paged has no next page',
    file: 'local/rest/operations/camlQueries.ts',
    find: 'view.paged || view.rowLimit === undefined',
    replace: 'true',
    testFile: 'local/rest/caml/caml.contract.test.ts',
    testName: 'a RowLimit that is not Paged'
  },
  {
    name: 'local SharePoint: a verbose body says the type of its list',
    file: 'local/rest/context.ts',
    find: 'if (named !== type)',
    replace: 'if (named === undefined)',
    testFile: 'local/rest/operations/items.contract.test.ts',
    testName: 'a verbose body says the type'
  }
];
