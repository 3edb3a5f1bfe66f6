import * as React from 'react';
import type { LessonPlace } from '../../../../../domain/diary/progressions';
import type { SchoolClass } from '../../../../../domain/types';
import { formatDay, formatMinutes } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { usePlansStrings } from '../loc/strings';

interface CourseWords {
  /** « Seconde 1 · Mathématiques ». */
  courseName: (of: Pick<LessonPlace, 'classNumber' | 'subject' | 'group'>) => string;
  /** « lundi 23 novembre, 8 h ». */
  lessonName: (of: Pick<LessonPlace, 'day' | 'start'>) => string;
}

/** What courses and lessons are called. */
export function useCourseWords(classes: readonly SchoolClass[]): CourseWords {
  const strings = usePlansStrings();
  const language = useLanguage();
  return React.useMemo(() => {
    const titles = new Map(classes.map(({ number, title }) => [number, title]));
    return {
      courseName: ({ classNumber, subject, group }) => strings.course(titles.get(classNumber) ?? `${classNumber}`, subject, group),
      lessonName: ({ day, start }) => `${formatDay(day, language)}, ${formatMinutes(start, language)}`
    };
  }, [classes, strings, language]);
}
