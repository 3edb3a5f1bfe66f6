import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { DEFAULT_WORKLOAD_MINUTES, dayLoad, warningFor } from '../../../../../domain/diary/workload';
import { isPublished } from '../../../../../domain/diaryFold';
import { isDay, weekIndexOf } from '../../../../../domain/days';
import type { Homework, HomeworkContent, School, SessionSlot } from '../../../../../domain/types';
import { formatDay, formatDuration } from '../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import editorStyles from '../LessonEditor.module.scss';
import { useEditorStrings } from '../loc/strings';

interface WorkloadLineProps {
  lesson: SessionSlot;
  school: School;
  homework: HomeworkContent;
  /** The row that the fields change, which does not count twice. */
  known?: Homework;
}

/** What these pupils have to do for the chosen day already, all teachers together. It warns and keeps nobody from publishing. */
export function WorkloadLine({ lesson, school, homework, known }: WorkloadLineProps): React.ReactElement | null {
  const { workload: strings } = useEditorStrings();
  const language = useLanguage();
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  const { classNumber } = lesson;
  const { dueDay, minutes } = homework;
  const week = isDay(dueDay) ? weekIndexOf(dueDay) : 0;
  const due = useQuery({
    queryKey: [...keys.diary, 'workload', classNumber, week],
    queryFn: () => diaryParts.workload.dueIn([classNumber], [week]),
    enabled: week > 0,
    staleTime: 60_000
  });
  if (!isDay(dueDay)) return null;
  if (due.error) return <p className={editorStyles.by}>{strings.failed}</p>;
  if (!due.data) {
    return (
      <p className={editorStyles.by} aria-busy="true">
        {strings.asking}
      </p>
    );
  }
  const others = due.data.filter((work) => work.id !== known?.id && work.dueDay === dueDay && isPublished(work));
  const { subjectCode, group } = lesson;
  const work = { id: known?.id, classNumber, dueDay, minutes, group, subjectCode };
  const threshold = school.workloadMinutes ?? DEFAULT_WORKLOAD_MINUTES;
  const warning = warningFor(work, due.data, threshold);
  const already = dayLoad(others, dueDay).heaviest;
  const without = others.filter((one) => one.minutes === 0).length;
  const day = formatDay(dueDay, language);
  return (
    <div data-ent-workload={already}>
      <p role="status" className={editorStyles.by}>
        {others.length === 0 ? strings.none(day) : strings.already(formatDuration(already, language), others.length, day)}{' '}
        {without > 0 && strings.someWithout(without)}
      </p>
      {warning && (
        <Notice tone="warning" live>
          {strings.above(formatDuration(warning.minutes, language), formatDuration(threshold, language))}
        </Notice>
      )}
    </div>
  );
}
