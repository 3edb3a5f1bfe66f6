import { isDay } from './days';
import { isOwnerNumber } from './numberedWeek';
import type { SessionSlot } from './types';

const PERIOD_ID = /^[A-Z0-9]{1,12}$/;
const SUBJECT_CODE = /^[A-Z0-9][A-Z0-9_.-]{0,29}$/;
const GROUP_CODE = /^[A-Z0-9_.-]{0,30}$/;

/** True for the code of a period, e.g. M1. */
export function isPeriodId(text: string): boolean {
  return PERIOD_ID.test(text);
}

/** True for the code of a subject, e.g. MATHS or LV-B: upper-case ASCII, at most 30 characters. */
export function isSubjectCode(text: string): boolean {
  return SUBJECT_CODE.test(text);
}

/** True for the code of a part of a class, empty for the whole class: upper-case ASCII, at most 30 characters. */
export function isGroupCode(text: string): boolean {
  return GROUP_CODE.test(text);
}

/**
 * The key of a lesson's session, `CLASS|DAY|PERIOD|SUBJECT|GROUP`, e.g. `2|20261123|M1|MATHS|`. Upper-case ASCII only,
 * because SharePoint compares text without case.
 * @throws RangeError when a part could not be read back
 */
export function makeSessionKey(slot: SessionSlot): string {
  if (
    !isOwnerNumber(slot.classNumber) ||
    !isDay(slot.day) ||
    !PERIOD_ID.test(slot.periodId) ||
    !SUBJECT_CODE.test(slot.subjectCode) ||
    !GROUP_CODE.test(slot.group)
  ) {
    throw new RangeError(`not a lesson: ${JSON.stringify(slot)}`);
  }
  return [slot.classNumber, slot.day, slot.periodId, slot.subjectCode, slot.group].join('|');
}

/** The lesson of a key, or undefined when the text is no key. */
export function parseSessionKey(key: string): SessionSlot | undefined {
  const [classNumber, day, periodId, subjectCode, group, ...rest] = key.split('|');
  const slot = { classNumber: Number(classNumber), day: Number(day), periodId, subjectCode, group };
  if (rest.length > 0 || !periodId || !subjectCode || group === undefined) {
    return undefined;
  }
  const valid =
    /^\d+$/.test(classNumber) &&
    isOwnerNumber(slot.classNumber) &&
    isDay(slot.day) &&
    PERIOD_ID.test(periodId) &&
    SUBJECT_CODE.test(subjectCode) &&
    GROUP_CODE.test(group);
  return valid ? slot : undefined;
}
