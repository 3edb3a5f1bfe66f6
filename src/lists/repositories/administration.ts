import { isClassCode } from '../../domain/classCode';
import { isOwnerNumber } from '../../domain/numberedWeek';
import { isPeriodId, isSubjectCode } from '../../domain/sessionKey';
import type { School, SchoolClass, TimetableSlot } from '../../domain/types';
import { classes, school, timetable } from '../definitions';
import type { ItemOf } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { createWithToken } from '../sp/createWithToken';
import { listOf } from '../sp/listOf';
import { updateWithETag, type StoredRow } from '../sp/updateWithETag';
import { schoolOf, schoolValues, type SchoolChanges } from './schoolItem';

/** What direction and site administrators write: the school, its classes, its timetable. */
export interface AdministrationRepository {
  /** The school as it is stored now. @throws EntError `notFound` before the first apply() */
  school(): Promise<StoredSchool>;
  /**
   * Changes what the school's only item says.
   * @param etag of the version that the person started from; undefined to go over whatever is there
   * @throws ConflictError<StoredSchool> when someone changed it meanwhile; EntError `notFound` before the first apply()
   */
  updateSchool(changes: SchoolChanges, etag?: string): Promise<StoredSchool>;
  /** Adds a class; its groups, folders and markers come with the next apply(). @throws EntError `conflict` when its number or code is taken */
  addClass(schoolClass: SchoolClass): Promise<void>;
  /** Adds a weekly slot. @returns its id */
  addSlot(slot: Omit<TimetableSlot, 'id'>, token: string): Promise<number>;
}

export interface StoredSchool {
  school: School;
  etag: string;
}

export function createAdministration(sp: SharePoint): AdministrationRepository {
  const readSchool = async (): Promise<{ id: number; stored: StoredRow<StoredSchool> }> => {
    const [row] = await listOf(sp, school).items.top(1)<ItemOf<typeof school>[]>();
    if (!row) {
      throw new EntError('notFound', 'EntSchool holds no item: apply() has not run');
    }
    const etag = row['odata.etag'] ?? '';
    return { id: row.Id, stored: { etag, value: { school: schoolOf(row), etag }, columns: row } };
  };
  return {
    school: async () => (await readSchool()).stored.value,

    updateSchool: async (changes, etag) => {
      const { id, stored } = await readSchool();
      return updateWithETag(sp, school, id, etag ?? stored.etag, schoolValues(changes), async () => (await readSchool()).stored);
    },

    addClass: async (schoolClass) => {
      if (!isOwnerNumber(schoolClass.number) || !isClassCode(schoolClass.code)) {
        throw new EntError('invalid', `class ${schoolClass.number} ${schoolClass.code}`);
      }
      await createWithToken(
        sp,
        classes,
        undefined,
        {
          Title: schoolClass.title,
          EntClassNumber: schoolClass.number,
          EntClassCode: schoolClass.code,
          EntKey: `${schoolClass.schoolYear}|${schoolClass.code}`,
          EntLevel: schoolClass.level,
          EntSchoolYear: schoolClass.schoolYear,
          EntClassStatus: schoolClass.status
        },
        `class|${schoolClass.number}`
      );
    },

    addSlot: async (slot, token) => {
      if (
        !isOwnerNumber(slot.classNumber) ||
        !isOwnerNumber(slot.teacherNumber) ||
        !isPeriodId(slot.periodId) ||
        !isSubjectCode(slot.subjectCode)
      ) {
        throw new EntError('invalid', `slot ${JSON.stringify(slot)}`);
      }
      return createWithToken(
        sp,
        timetable,
        undefined,
        {
          Title: slot.subject,
          EntClassNumber: slot.classNumber,
          EntTeacherNumber: slot.teacherNumber,
          EntTeacherName: slot.teacherName,
          EntWeekday: slot.weekday,
          EntPeriod: slot.periodId,
          EntSubjectCode: slot.subjectCode,
          EntGroup: slot.group,
          EntRoom: slot.room,
          ...(slot.parity ? { EntParity: slot.parity } : {})
        },
        token
      );
    }
  };
}
