import * as React from 'react';
import type { Category, Rules, TimeRange } from '../../../../../domain/bookings/types';
import { dayOfWeekIndex } from '../../../../../domain/days';
import type { Weekday } from '../../../../../domain/types';
import { formatMinutes, formatWeekday } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { useManageStrings } from '../loc/strings';
import { categoryToSave, resourceToSave, type Shelf, type ShelfForm } from './shelfForm';
import { RULE_NAMES, WEEKDAYS, type RuleName } from './rulesForm';

export interface ShelfWords {
  weekday: (weekday: Weekday) => string;
  /** What rules come to in one of their points: « 2 heures avant », « sans limite ». */
  rule: (name: RuleName, rules: Rules) => string;
  /** A form in lines of a name and a value, to be compared. */
  lines: (form: ShelfForm, shelf: Shelf, categories: readonly Category[]) => { label: string; text: string }[];
}

/** How categories and resources are said. */
export function useShelfWords(): ShelfWords {
  const strings = useManageStrings();
  const language = useLanguage();
  return React.useMemo(() => {
    const weekday = (day: Weekday): string => formatWeekday(dayOfWeekIndex(0, day), language, 'long');
    const range = ({ start, end }: TimeRange): string => strings.range(formatMinutes(start, language), formatMinutes(end, language));
    const { rules: words } = strings;
    const rule = (name: RuleName, rules: Rules): string => {
      const none = words[name].none;
      switch (name) {
        case 'who':
          return rules.who ? rules.who.map((role) => strings.roles[role]).join(', ') : none;
        case 'approval':
          return rules.approvalSince === undefined ? none : words.approval.own;
        case 'minNotice':
          return rules.minNotice === undefined ? none : strings.hours(rules.minNotice / 60);
        case 'maxNoticeDays':
          return rules.maxNoticeDays === undefined ? none : strings.days(rules.maxNoticeDays);
        case 'weeklyQuota':
          return rules.weeklyQuota === undefined ? none : strings.aWeek(rules.weeklyQuota);
        case 'longest':
          return rules.longest === undefined ? none : strings.slots(rules.longest);
        case 'lending':
          return rules.lending ? words.lending.own : none;
        case 'opening': {
          const { opening } = rules;
          if (!opening) return none;
          const days = WEEKDAYS.filter((day) => opening[day]?.length);
          return days.length === 0
            ? strings.neverOpen
            : days.map((day) => `${weekday(day)} ${(opening[day] ?? []).map(range).join(', ')}`).join(' · ');
        }
      }
    };
    return {
      weekday,
      rule,
      lines: (form, shelf, categories) => {
        const common = [
          { label: strings.title, text: form.title },
          { label: strings.description, text: form.description }
        ];
        const { rules } =
          shelf.kind === 'category'
            ? categoryToSave(form, shelf.stored?.value, 0)
            : resourceToSave(form, shelf.stored?.value, undefined, 0);
        const said = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== null)) as Rules;
        const ofRules = RULE_NAMES.map((name) => ({
          label: words[name].label,
          text: form.rules.modes[name] === 'inherit' ? strings.inherit : rule(name, said)
        }));
        if (shelf.kind === 'category') return [...common, ...ofRules];
        return [
          ...common,
          { label: strings.place, text: form.place },
          { label: strings.category, text: categories.find(({ number }) => number === form.categoryNumber)?.title ?? '' },
          ...(form.counted ? [{ label: strings.quantity, text: form.quantity }] : []),
          { label: strings.capacity, text: form.capacity },
          { label: strings.photo, text: form.photo },
          ...ofRules
        ];
      }
    };
  }, [strings, language]);
}
