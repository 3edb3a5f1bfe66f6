import * as React from 'react';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { useLanguage } from '../../../../../../ui/root/language';
import { useSchoolStrings } from '../loc/strings';
import { rangeWords } from './rangeWords';

/** Writes ranges one a line, for the two versions of a conflict. */
export function useDescribeRanges(): (ranges: readonly DayRange[]) => string[] {
  const strings = useSchoolStrings();
  const language = useLanguage();
  return React.useCallback(
    (ranges) => ranges.map((range) => strings.ranges.line(range.title, rangeWords(range, strings, language))),
    [strings, language]
  );
}
