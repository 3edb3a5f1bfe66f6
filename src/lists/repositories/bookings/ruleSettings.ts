import type { BookerRole, RuleSettings, TimeRange } from '../../../domain/bookings/types';
import type { Weekday } from '../../../domain/types';
import { objectIn } from '../register/json';

/** `EntRules`: JSON of what a category or a resource says of its rules. What is none is as if it were not said. */

const ROLES: readonly BookerRole[] = ['direction', 'schoolLife', 'teacher', 'support', 'resourceManager'];
const MINUTES_A_DAY = 1440;

type Reader<T> = (value: unknown) => T | undefined;

const readers: { [Name in keyof Required<RuleSettings>]: Reader<NonNullable<RuleSettings[Name]>> } = {
  who: (value) => (Array.isArray(value) ? ROLES.filter((role) => value.includes(role)) : undefined),
  approvalSince: whole,
  minNotice: whole,
  maxNoticeDays: whole,
  weeklyQuota: whole,
  longest: whole,
  quantity: whole,
  capacity: whole,
  lending: (value) => (typeof value === 'boolean' ? value : undefined),
  opening: openingOf
};

export function readRuleSettings(text: string | null): RuleSettings {
  const values = objectIn(text);
  const entries = Object.entries(readers).map(([name, read]): [string, unknown] => {
    const value = values[name];
    return [name, value === null ? null : read(value)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export function writeRuleSettings(rules: RuleSettings): string {
  return JSON.stringify(rules);
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function openingOf(value: unknown): Partial<Record<Weekday, TimeRange[]>> | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const days = Object.entries(value).filter(([weekday]) => /^[1-7]$/.test(weekday));
  return Object.fromEntries(days.map(([weekday, ranges]) => [weekday, Array.isArray(ranges) ? ranges.flatMap(rangeOf) : []]));
}

function rangeOf(value: unknown): TimeRange[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { start, end } = value as { start?: unknown; end?: unknown };
  const from = whole(start);
  const to = whole(end);
  return from !== undefined && to !== undefined && from < to && to <= MINUTES_A_DAY ? [{ start: from, end: to }] : [];
}
