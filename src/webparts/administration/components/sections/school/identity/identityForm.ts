import type { HolidayZone } from '../../../../../../domain/calendar/types';
import type { School } from '../../../../../../domain/types';
import { readUai } from '../../../../../../domain/uai';
import { isRecord, type CardSpec } from '../card/types';

export const ZONES: readonly HolidayZone[] = ['A', 'B', 'C', 'other'];
/** Of a text column of SharePoint. */
const NAME_AT_MOST = 255;

export interface IdentityForm {
  name: string;
  uai: string;
  /** Empty until the school has said it. */
  zone: HolidayZone | '';
  timeZone: string;
  schoolYear: number;
  alsaceMoselle: boolean;
}

export interface IdentityProblems {
  name?: 'nameMissing' | 'nameTooLong';
  uai?: 'uaiWrong';
}

export const identitySpec: CardSpec<IdentityForm> = {
  key: 'identity',
  pick: ({ name, uai, zone, timeZone, schoolYear, alsaceMoselle }: School) => ({
    name,
    uai,
    zone: zone ?? '',
    timeZone,
    schoolYear,
    alsaceMoselle
  }),
  changes: ({ name, uai, zone, ...rest }) => ({
    ...rest,
    name: name.trim(),
    uai: readUai(uai)?.uai ?? '',
    zone: zone === '' ? null : zone
  }),
  accepts: (value): value is IdentityForm =>
    isRecord(value) &&
    [value.name, value.uai, value.timeZone].every((text) => typeof text === 'string') &&
    ['', ...ZONES].some((zone) => zone === value.zone) &&
    typeof value.schoolYear === 'number' &&
    typeof value.alsaceMoselle === 'boolean'
};

/** What keeps the form from being saved; a key letter that does not fit is not among it. */
export function identityProblems({ name, uai }: IdentityForm): IdentityProblems {
  const length = name.trim().length;
  return {
    ...(length === 0 && { name: 'nameMissing' }),
    ...(length > NAME_AT_MOST && { name: 'nameTooLong' }),
    ...(uai.trim() !== '' && !readUai(uai) && { uai: 'uaiWrong' })
  };
}

/** The digits and the letter that they call for, where the letter of a UAI is another; undefined where there is nothing to object to. */
export function keyObjection(uai: string): { digits: string; letter: string } | undefined {
  const read = readUai(uai);
  return read && !read.uai.endsWith(read.expected) ? { digits: read.uai.slice(0, 7), letter: read.expected } : undefined;
}
