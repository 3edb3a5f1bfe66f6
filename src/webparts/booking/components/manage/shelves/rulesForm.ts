import { readOpening, writeOpening } from '../../../../../domain/bookings/resourcesCsv';
import type { BookerRole, Rules, RuleSettings } from '../../../../../domain/bookings/types';
import { weekdayWord } from '../../../../../domain/imports/hours';
import type { Weekday } from '../../../../../domain/types';

/** Rules as they are filled in: of each, whether it follows the category, has no limit, or says something of its own. */

export type RuleName = 'who' | 'approval' | 'minNotice' | 'maxNoticeDays' | 'weeklyQuota' | 'longest' | 'opening' | 'lending';
export const RULE_NAMES: readonly RuleName[] = [
  'who',
  'approval',
  'minNotice',
  'maxNoticeDays',
  'weeklyQuota',
  'longest',
  'opening',
  'lending'
];
/** Those whose own word is a number. */
export type NumberRule = 'minNotice' | 'maxNoticeDays' | 'weeklyQuota' | 'longest';

/** `inherit`: as the category says (only of a resource). `none`: no limit, or « no ». */
export type RuleMode = 'inherit' | 'none' | 'own';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const ROLES: readonly BookerRole[] = ['teacher', 'schoolLife', 'support', 'direction', 'resourceManager'];

export interface RulesForm {
  modes: Record<RuleName, RuleMode>;
  who: readonly BookerRole[];
  /** As typed; the notice in hours, e.g. « 1,5 ». */
  numbers: Record<NumberRule, string>;
  /** By weekday: « 08:00-12:00 13:00-18:00 »; empty: closed. */
  opening: Record<Weekday, string>;
}

export type RuleProblem = 'noRole' | 'notANumber' | 'badHours' | 'neverOpen';

const LARGEST = 9999;

/** @param mayInherit of a resource: what it does not say is its category's; a category that says nothing has no limit */
export function rulesFormOf(rules: RuleSettings, mayInherit: boolean): RulesForm {
  const mode = (value: unknown): RuleMode => (value === undefined && mayInherit ? 'inherit' : (value ?? false) ? 'own' : 'none');
  // Zero is a number too: a notice of no time at all is what somebody wrote.
  const ofNumber = (value: number | null | undefined): RuleMode => (typeof value === 'number' ? 'own' : mode(value));
  const { minNotice, maxNoticeDays, weeklyQuota, longest } = rules;
  return {
    modes: {
      who: mode(rules.who),
      approval: ofNumber(rules.approvalSince),
      minNotice: ofNumber(minNotice),
      maxNoticeDays: ofNumber(maxNoticeDays),
      weeklyQuota: ofNumber(weeklyQuota),
      longest: ofNumber(longest),
      opening: mode(rules.opening),
      lending: mode(rules.lending)
    },
    who: rules.who ?? [],
    numbers: {
      minNotice: minNotice === undefined || minNotice === null ? '' : `${Math.round((minNotice / 60) * 100) / 100}`.replace('.', ','),
      maxNoticeDays: `${maxNoticeDays ?? ''}`,
      weeklyQuota: `${weeklyQuota ?? ''}`,
      longest: `${longest ?? ''}`
    },
    opening: openingFormOf(rules.opening ?? {})
  };
}

function openingFormOf(opening: NonNullable<Rules['opening']>): Record<Weekday, string> {
  const of = (weekday: Weekday): string => {
    const ranges = opening[weekday] ?? [];
    // « lundi 08:00-12:00 » without its day.
    return ranges.length === 0 ? '' : writeOpening({ [weekday]: ranges }).replace(/^\S+ /, '');
  };
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6), 7: of(7) };
}

/** The number that was typed; undefined for what is none. The notice is in minutes. */
export function numberOf(name: NumberRule, text: string): number | undefined {
  const pattern = name === 'minNotice' ? /^\d{1,4}(?:[.,]\d{1,2})?$/ : /^\d{1,4}$/;
  const typed = text.trim();
  const value = Number(typed.replace(',', '.'));
  const least = name === 'longest' || name === 'weeklyQuota' ? 1 : 0;
  if (!pattern.test(typed) || value < least || value > LARGEST) return undefined;
  return name === 'minNotice' ? Math.round(value * 60) : value;
}

/** The hours of one weekday; undefined when they cannot be read. « 8h-12h, 13h30-18h » is taken as « 08:00-12:00 13:30-18:00 ». */
export function hoursOf(weekday: Weekday, text: string): NonNullable<Rules['opening']>[Weekday] | undefined {
  const typed = text
    .trim()
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/[,;]|\bet\b|\band\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return typed === '' ? [] : readOpening(`${weekdayWord(weekday)} ${typed}`)?.[weekday];
}

/** What cannot be saved, by rule; rules that say nothing of their own are never wrong. */
export function ruleProblems({ modes, who, numbers, opening }: RulesForm): Partial<Record<RuleName, RuleProblem>> {
  const problems: Partial<Record<RuleName, RuleProblem>> = {};
  if (modes.who === 'own' && who.length === 0) problems.who = 'noRole';
  for (const name of ['minNotice', 'maxNoticeDays', 'weeklyQuota', 'longest'] as const) {
    if (modes[name] === 'own' && numberOf(name, numbers[name]) === undefined) problems[name] = 'notANumber';
  }
  if (modes.opening === 'own') {
    const days = WEEKDAYS.map((weekday) => hoursOf(weekday, opening[weekday]));
    if (days.some((hours) => hours === undefined)) problems.opening = 'badHours';
    else if (days.every((hours) => hours?.length === 0)) problems.opening = 'neverOpen';
  }
  return problems;
}

/**
 * The settings that a form without problems says.
 * @param before what was stored: what the form does not show stays
 * @param approvalSince since when approval counts where the form asks for it (milliseconds)
 */
export function settingsOf(form: RulesForm, before: RuleSettings, mayInherit: boolean, approvalSince: number): RuleSettings {
  const { modes, numbers } = form;
  const rules: RuleSettings = { ...before };
  const put = <Name extends keyof RuleSettings>(name: Name, rule: RuleName, own: RuleSettings[Name], none: RuleSettings[Name]): void => {
    delete rules[name];
    if (modes[rule] === 'own') rules[name] = own;
    else if (modes[rule] === 'none' && mayInherit) rules[name] = none;
  };
  put('who', 'who', form.who, null);
  put('approvalSince', 'approval', approvalSince, null);
  for (const name of ['minNotice', 'maxNoticeDays', 'weeklyQuota', 'longest'] as const) {
    put(name, name, numberOf(name, numbers[name]), null);
  }
  put('opening', 'opening', openingOf(form.opening), null);
  put('lending', 'lending', true, false);
  return rules;
}

function openingOf(opening: RulesForm['opening']): NonNullable<Rules['opening']> {
  const days = WEEKDAYS.map((weekday) => [weekday, hoursOf(weekday, opening[weekday]) ?? []] as const);
  return Object.fromEntries(days.filter(([, hours]) => hours.length > 0));
}
