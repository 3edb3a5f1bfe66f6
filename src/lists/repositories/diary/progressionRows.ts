import { readLinks, writeLinks } from '../../../domain/diary/links';
import type { PlannedWork, Progression, ProgressionEntry } from '../../../domain/diary/progressions';
import type { progressionEntries, progressions } from '../../definitions';
import type { ItemOf, ValuesOf } from '../../definitions/types';
import { EntError } from '../../errors';
import { objectIn } from '../register/json';
import type { StoredEntry, StoredProgression } from './types';

/** Rows of the progressions' two lists as domain types, and back. */

export function progressionOf(row: ItemOf<typeof progressions>): StoredProgression | undefined {
  if (!row.EntTeacherNumber) return undefined;
  return {
    id: row.Id,
    etag: row['odata.etag'] ?? '',
    title: row.Title ?? '',
    teacherNumber: row.EntTeacherNumber,
    schoolYear: row.EntSchoolYear ?? 0,
    subjectCode: row.EntSubjectCode ?? '',
    subject: row.EntSubject ?? '',
    level: row.EntLevel ?? '',
    folders: foldersIn(row.EntFolders),
    status: row.EntStatus === 'removed' ? 'removed' : 'published'
  };
}

export function progressionValues(progression: Progression): ValuesOf<typeof progressions> {
  const { title, teacherNumber, schoolYear, subjectCode, subject, level, folders, status } = progression;
  return {
    Title: title,
    EntTeacherNumber: teacherNumber,
    EntSchoolYear: schoolYear,
    EntSubjectCode: subjectCode,
    EntSubject: subject,
    EntLevel: level,
    EntFolders: JSON.stringify(folders),
    EntStatus: status
  };
}

/** In their order: folders are the person's own, not sorted. */
function foldersIn(json: string | null): string[] {
  const value = objectIn(`{"folders":${json || '[]'}}`).folders;
  return Array.isArray(value) ? [...new Set(value.filter((name): name is string => typeof name === 'string' && name !== ''))] : [];
}

export function entryOf(row: ItemOf<typeof progressionEntries>): StoredEntry | undefined {
  if (!row.EntProgressionNumber) return undefined;
  const links = readLinks(row.EntLinks);
  const homework = plannedWorkIn(row.EntHomeworkDraft);
  return {
    id: row.Id,
    etag: row['odata.etag'] ?? '',
    progressionId: row.EntProgressionNumber,
    folder: row.EntFolder ?? '',
    order: row.EntOrder ?? 0,
    title: row.Title ?? '',
    body: row.EntBody ?? '',
    ...(links.length > 0 ? { links } : {}),
    ...(homework ? { homework } : {}),
    status: row.EntStatus === 'removed' ? 'removed' : 'published'
  };
}

/** @throws EntError `invalid` for a link that is none */
export function entryValues(entry: ProgressionEntry): ValuesOf<typeof progressionEntries> {
  const { progressionId, folder, order, title, body, links = [], homework, status } = entry;
  try {
    return {
      Title: title,
      EntProgressionNumber: progressionId,
      EntFolder: folder,
      EntOrder: order,
      EntBody: body,
      EntLinks: writeLinks(links),
      EntHomeworkDraft: homework ? JSON.stringify(homework) : '',
      EntStatus: status
    };
  } catch (error) {
    throw new EntError('invalid', String(error));
  }
}

function plannedWorkIn(json: string | null): PlannedWork | undefined {
  const { title, body, minutes, toHandIn, dueAfter, links } = objectIn(json);
  if (typeof title !== 'string' || typeof body !== 'string' || typeof minutes !== 'number' || typeof dueAfter !== 'number')
    return undefined;
  const kept = readLinks(links ? JSON.stringify(links) : '');
  return { title, body, minutes, toHandIn: toHandIn === true, dueAfter, ...(kept.length > 0 ? { links: kept } : {}) };
}
