import * as React from 'react';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import { weekIndexOf } from '../../../../domain/days';
import type { School, SchoolClass } from '../../../../domain/types';
import { useClock } from '../../../../ui/dates/useClock';
import { Button } from '../../../../ui/button/Button';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { WeekPicker } from '../../../../ui/weekPicker/WeekPicker';
import { useDiaryStrings } from '../loc/strings';
import { useDiarySettings } from '../settings';
import { EditorPanel } from '../editor/EditorPanel';
import { lazyEditor } from '../editor/lazyEditor';
import { Progressions, ProgressionsButton, ShiftNotice } from '../progressions/door';
import styles from './TeacherWeek.module.scss';
import { lazyFreeSession } from './free/lazyFreeSession';
import { lazyGrid } from './lazyGrid';
import { useTeacherWeek } from './useTeacherWeek';
import type { WeekLesson } from './weekLessons';

interface TeacherWeekProps {
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
}

/** Milliseconds from the first view until what is not part of it is fetched. */
const REST_AFTER_MS = 1500;

/** The week of one teacher: where sessions are written. */
export function TeacherWeek({ school, classes, teacherNumber }: TeacherWeekProps): React.ReactElement {
  const strings = useDiaryStrings();
  React.useEffect(() => lazyGrid.preload(), []);
  const clock = useClock(school.timeZone);
  const thisWeek = weekIndexOf(clock.day);
  const [chosenWeek, setChosenWeek] = React.useState<number>();
  const week = chosenWeek ?? thisWeek;
  const [chosenLayout, setChosenLayout] = React.useState<'auto' | 'list'>();
  const { layout: pageLayout } = useDiarySettings();
  const layout = chosenLayout ?? pageLayout;
  const [opened, setOpened] = React.useState<{ key: string; free?: WeekLesson }>();
  const [placing, setPlacing] = React.useState(false);
  const [said, setSaid] = React.useState<{ message: string; tone: 'published' | 'info' | 'warning' }>();
  const [atRest, setAtRest] = React.useState(false);
  const { week: loaded, error, retry } = useTeacherWeek(teacherNumber, week, school, clock, atRest);
  const ready = loaded !== undefined;
  React.useEffect(() => {
    if (!ready) return undefined;
    // Once the week is there and the page at rest, what the next click needs.
    const timer = window.setTimeout(() => {
      setAtRest(true);
      lazyEditor.preload();
    }, REST_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [ready]);
  // A session outside the timetable is in no week until something of it is written.
  const open = loaded?.lessons.find((lesson) => lesson.key === opened?.key) ?? opened?.free;
  const [plans, setPlans] = React.useState<'list' | 'shift'>();

  if (plans) {
    return <Progressions {...{ school, classes, teacherNumber }} arriveAt={plans} onClose={() => setPlans(undefined)} />;
  }

  if (loaded && loaded.slots.length === 0 && loaded.lessons.length === 0 && week === thisWeek) {
    return (
      <EmptyState state="noTimetable" icon={<Icon name="calendar" />} title={strings.noTimetableTitle}>
        {strings.noTimetable}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.bar}>
        <WeekPicker
          week={week}
          thisWeek={thisWeek}
          parity={calendarOf(school).parityOf(week)}
          onChange={(next) => {
            setChosenWeek(next);
            setSaid(undefined);
          }}
        />
        {/* What is written beside the week's own lessons opens from here. */}
        <div className={styles.actions}>
          <ProgressionsButton onOpen={() => setPlans('list')} />
          {loaded && (
            <Button tone="quiet" icon={<Icon name="add" />} onClick={() => setPlacing(true)}>
              {strings.writeOffTimetable}
            </Button>
          )}
        </div>
        <div className={styles.layout}>
          <Segmented
            label={strings.layout}
            selected={layout}
            onSelect={setChosenLayout}
            options={[
              { key: 'auto', label: <LayoutLabel icon="grid" text={strings.layoutGrid} /> },
              { key: 'list', label: <LayoutLabel icon="list" text={strings.layoutList} /> }
            ]}
          />
        </div>
      </div>
      <div role="status" className={`${styles.said} ${said?.tone === 'published' ? styles.published : ''}`}>
        {said && (
          <>
            <Icon name={said.tone} />
            {said.message}
          </>
        )}
      </div>
      {error ? <ErrorBanner error={error} onRetry={retry} /> : undefined}
      {loaded && loaded.unplaced > 0 && <Notice tone="warning">{strings.unplaced(loaded.unplaced)}</Notice>}
      {loaded && <ShiftNotice lessons={loaded.lessons} {...{ school, clock }} onOpen={() => setPlans('shift')} />}
      {loaded && (
        <lazyGrid.Part week={loaded} school={school} classes={classes} clock={clock} layout={layout} onOpen={(key) => setOpened({ key })} />
      )}
      {loaded && placing && (
        <lazyFreeSession.Part
          slots={loaded.slots}
          classes={classes}
          today={clock.day}
          onWrite={(free) => {
            setPlacing(false);
            setChosenWeek(weekIndexOf(free.day));
            setOpened({ key: free.key, free });
          }}
          onClose={() => setPlacing(false)}
        />
      )}
      {!loaded && !error && <LoadingState label={strings.loading} bars={7} />}
      {loaded && open && (
        <EditorPanel
          key={open.key}
          lesson={open}
          slots={loaded.slots}
          school={school}
          classes={classes}
          teacherNumber={teacherNumber}
          note={loaded.notes.find((note) => note.key === open.key)}
          onClose={(message, published = false) => {
            // A slow save may end once its panel is closed: another one that was opened since stays.
            setOpened((now) => (now === opened ? undefined : now));
            setSaid(message ? { message, tone: published ? 'published' : 'info' } : undefined);
          }}
          onFailedLate={(message) => setSaid({ message, tone: 'warning' })}
        />
      )}
    </>
  );
}

function LayoutLabel({ icon, text }: { icon: 'grid' | 'list'; text: string }): React.ReactElement {
  return (
    <>
      <Icon name={icon} />
      {text}
    </>
  );
}
