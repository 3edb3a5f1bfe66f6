import * as React from 'react';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import type { School, SchoolClass, TimetableSlot } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { useClock } from '../../../../ui/dates/useClock';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import { useId } from '../../../../ui/useId';
import type { WeekLesson } from '../teacher/weekLessons';
import { appearancesOf } from './appearing';
import targetStyles from './copy/Targets.module.scss';
import { LazyClasses, LazyCopy, LazyHistory } from './lazyParts';
import { useEditorStrings } from './loc/strings';
import type { LessonEditorState } from './useLessonEditor';

interface MoreActionsProps {
  lesson: WeekLesson;
  editor: LessonEditorState;
  slots: readonly TimetableSlot[];
  school: School;
  classes: readonly SchoolClass[];
  /** Something was done that closes the editor, for the week to say. */
  onDone: (message: string) => void;
}

type Action = 'classes' | 'copy' | 'history';

const icons: Record<Action, IconName> = { classes: 'person', copy: 'versions', history: 'clock' };

/** What is done with a session now and then: each opens in place, one at a time. */
export function MoreActions({ lesson, editor, slots, school, classes, onDone }: MoreActionsProps): React.ReactElement {
  const { actions: strings } = useEditorStrings();
  const id = useId('more');
  const clock = useClock(school.timeZone);
  const { form, base, edit } = editor;
  const [asked, setAsked] = React.useState<Action>();
  // Work that is given already is common, or not, for good.
  const actions: Action[] = [...(base.homework ? [] : (['classes'] as const)), 'copy', 'history'];
  const open = actions.find((action) => action === asked);
  return (
    <>
      <div className={targetStyles.more}>
        {actions.map((action) => (
          <Button
            key={action}
            tone="quiet"
            icon={<Icon name={icons[action]} />}
            aria-expanded={open === action}
            aria-controls={`${id}-part`}
            onClick={() => setAsked(open === action ? undefined : action)}
          >
            {strings[action]}
          </Button>
        ))}
      </div>
      <div id={`${id}-part`}>
        {open && (
          <section className={targetStyles.part} aria-label={strings[open]}>
            {open === 'classes' && (
              <LazyClasses
                lesson={lesson}
                form={form}
                visibleFrom={appearancesOf(form, {}, clock, calendarOf(school)).homework.visibleFrom}
                slots={slots}
                school={school}
                classes={classes}
                onGiven={editor.adoptHomework}
              />
            )}
            {open === 'copy' && <LazyCopy lesson={lesson} form={form} slots={slots} school={school} classes={classes} />}
            {open === 'history' && (
              <LazyHistory lesson={lesson} session={base.session} timeZone={school.timeZone} onTake={edit} onDone={onDone} />
            )}
          </section>
        )}
      </div>
    </>
  );
}
