import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { School, SchoolClass, TimetableSlot } from '../../../../domain/types';
import { formatDay, formatMinutes } from '../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { useLanguage } from '../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { PanelBody, SidePanel } from '../../../../ui/sidePanel/SidePanel';
import { useDiaryStrings } from '../loc/strings';
import { ChangeMark } from '../changes/ChangeMark';
import type { Note } from '../../../../lists/repositories/diary/types';
import type { WeekLesson } from '../teacher/weekLessons';
import { lazyEditor } from './lazyEditor';

interface EditorPanelProps {
  lesson: WeekLesson;
  /** The teacher's timetable, from which due days are proposed. */
  slots: readonly TimetableSlot[];
  school: School;
  classes: readonly SchoolClass[];
  /** Whose week it is: whose private notes. */
  teacherNumber: number;
  /** Of the lesson, as the week read it. */
  note?: Note;
  /** Called with what was done, if anything, for the week to say. */
  onClose: (message?: string, published?: boolean) => void;
  /** Called when a save failed once the panel was closed, with what the week must say. */
  onFailedLate: (message: string) => void;
}

/** Opens a lesson as it is stored at that moment: the week behind may be minutes old. */
export function EditorPanel({
  lesson,
  slots,
  school,
  classes,
  teacherNumber,
  note,
  onClose,
  onFailedLate
}: EditorPanelProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const { diary } = useRepositories();
  const keys = useQueryKeys();
  // The lesson as it was when the panel opened: the week behind is read again after a save, the fields are not.
  const [opened] = React.useState(lesson);
  const stored = useQuery({
    queryKey: [...keys.all, 'editor', opened.key],
    queryFn: () => diary.lesson(opened),
    staleTime: Infinity,
    cacheTime: 0,
    refetchOnWindowFocus: false
  });

  const unsaved = React.useRef(false);
  const noteUnsaved = React.useCallback((now: boolean) => {
    unsaved.current = now;
  }, []);

  const classTitle = classes.find((each) => each.number === opened.classNumber)?.title ?? '';
  const title = [classTitle, opened.subject, opened.group && strings.group(opened.group)].filter(Boolean).join(' · ');
  const which = `${title}, ${formatDay(opened.day, language)}`;
  const time = `${formatMinutes(opened.start, language)}\u00a0–\u00a0${formatMinutes(opened.end, language)}`;
  const where = [formatDay(opened.day, language), time, opened.room && strings.room(opened.room)].filter(Boolean).join(', ');
  const subtitle = (
    <>
      {where}
      {opened.change && <ChangeMark change={opened.change} />}
    </>
  );

  const close = (): void => onClose(unsaved.current ? strings.keptOnDevice : undefined);
  return (
    <SidePanel title={title} subtitle={subtitle} onClose={close}>
      {stored.data ? (
        <lazyEditor.Part
          lesson={opened}
          stored={stored.data}
          slots={slots}
          school={school}
          classes={classes}
          teacherNumber={teacherNumber}
          note={note}
          onUnsaved={noteUnsaved}
          onPublished={(message) => onClose(message, true)}
          onFailedLate={(kept) => onFailedLate((kept ? strings.failedLate : strings.failedLateLost)(which))}
        />
      ) : (
        <PanelBody>
          {stored.error ? (
            <ErrorBanner error={stored.error} onRetry={() => stored.refetch()} />
          ) : (
            <LoadingState label={strings.loading} bars={6} />
          )}
        </PanelBody>
      )}
    </SidePanel>
  );
}
