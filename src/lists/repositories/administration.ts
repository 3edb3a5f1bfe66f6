import { isClassCode } from '../../domain/classCode';
import { isOwnerNumber } from '../../domain/numberedWeek';
import { isPeriodId, isSubjectCode } from '../../domain/sessionKey';
import type { School, SchoolClass, TimetableSlot } from '../../domain/types';
import { classes, school, timetable } from '../definitions';
import type { ValuesOf } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { createWithToken } from '../sp/createWithToken';
import { checkLengths } from '../sp/formValues';
import { listOf } from '../sp/listOf';

/** What direction and site administrators write: the school, its classes, its timetable. */
export interface AdministrationRepository {
  /** Changes what the school's only item says. @throws EntError `notFound` before the first apply() */
  updateSchool(changes: Partial<Omit<School, 'schemaVersion'>>): Promise<void>;
  /** Adds a class; its groups, folders and markers come with the next apply(). @throws EntError `conflict` when its number or code is taken */
  addClass(schoolClass: SchoolClass): Promise<void>;
  /** Adds a weekly slot. @returns its id */
  addSlot(slot: Omit<TimetableSlot, 'id'>, token: string): Promise<number>;
}

export function createAdministration(sp: SharePoint): AdministrationRepository {
  return {
    updateSchool: async (changes) => {
      const values: ValuesOf<typeof school> = {
        ...(changes.name !== undefined ? { Title: changes.name } : {}),
        ...(changes.uai !== undefined ? { EntUai: changes.uai } : {}),
        ...(changes.timeZone !== undefined ? { EntTimeZone: changes.timeZone } : {}),
        ...(changes.schoolYear !== undefined ? { EntSchoolYear: changes.schoolYear } : {}),
        ...(changes.periods !== undefined ? { EntPeriods: JSON.stringify(changes.periods) } : {}),
        ...(changes.weekAAnchor !== undefined ? { EntWeekAAnchor: changes.weekAAnchor } : {})
      };
      checkLengths(school, values);
      const [item] = await listOf(sp, school).items.select('Id').top(1)<{ Id: number; 'odata.etag': string }[]>();
      if (!item) {
        throw new EntError('notFound', 'EntSchool holds no item: apply() has not run');
      }
      await listOf(sp, school).items.getById(item.Id).update(values, item['odata.etag']);
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
