import * as React from 'react';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import { weekIndexOf } from '../../../../domain/days';
import type { School, SchoolClass } from '../../../../domain/types';
import { useClock } from '../../../../ui/dates/useClock';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { WeekPicker } from '../../../../ui/weekPicker/WeekPicker';
import { useDiaryStrings } from '../loc/strings';
import { EditorPanel } from '../editor/EditorPanel';
import { Progressions, ProgressionsButton, ShiftNotice } from '../progressions/door';
import styles from './TeacherWeek.module.scss';
import { useTeacherWeek } from './useTeacherWeek';
import { WeekGrid } from './WeekGrid';

interface TeacherWeekProps {
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
}

/** The week of one teacher: where sessions are written. */
export function TeacherWeek({ school, classes, teacherNumber }: TeacherWeekProps): React.ReactElement {
  const strings = useDiaryStrings();
  const clock = useClock(school.timeZone);
  const thisWeek = weekIndexOf(clock.day);
  const [chosenWeek, setChosenWeek] = React.useState<number>();
  const week = chosenWeek ?? thisWeek;
  const [layout, setLayout] = React.useState<'auto' | 'list'>('auto');
  const [opened, setOpened] = React.useState<{ key: string }>();
  const [said, setSaid] = React.useState<{ message: string; tone: 'published' | 'info' | 'warning' }>();
  const { week: loaded, error, retry } = useTeacherWeek(teacherNumber, week, school);
  const open = loaded?.lessons.find((lesson) => lesson.key === opened?.key);
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
        <ProgressionsButton onOpen={() => setPlans('list')} />
        <div className={styles.layout}>
          <Segmented
            label={strings.layout}
            selected={layout}
            onSelect={setLayout}
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
        <WeekGrid week={loaded} school={school} classes={classes} clock={clock} layout={layout} onOpen={(key) => setOpened({ key })} />
      )}
      {!loaded && !error && <LoadingState label={strings.loading} bars={7} />}
      {loaded && open && (
        <EditorPanel
          key={open.key}
          lesson={open}
          slots={loaded.slots}
          school={school}
          classTitle={classes.find((each) => each.number === open.classNumber)?.title ?? ''}
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
