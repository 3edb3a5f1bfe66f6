import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import type { School, SchoolClass } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { ClassPicker } from '../../../../../ui/classPicker/ClassPicker';
import type { DayRange } from '../../../../../ui/dateField/DayRangeField';
import { useClock } from '../../../../../ui/dates/useClock';
import { Notice } from '../../../../../ui/feedback/Notice';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { useRepositories } from '../../../../../ui/root/repositories';
import { PeriodChoice } from '../choices/PeriodChoice';
import { presetPeriod, weeksOf, type Period } from '../choices/periods';
import styles from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { useEach } from '../useEach';
import { countClass, type Counted } from './figureRows';
import { Figures } from './Figures';

/** How far the diaries are filled in, and how long after the lesson, over a period. */
export default function FiguresTab({ school, classes }: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  const strings = useDirectionStrings();
  const { diaryParts } = useRepositories();
  const now = useClock(school.timeZone);
  const each = useEach<SchoolClass, Counted>();
  const [chosen, setChosen] = React.useState<number[]>([]);
  const [days, setDays] = React.useState<DayRange>(() => presetPeriod('month', now.day, calendarOf(school), school.schoolYear));
  const [tried, setTried] = React.useState(false);
  /** Of the figures shown. */
  const [period, setPeriod] = React.useState<Period>();
  const { first, last } = days;
  const problem = first === undefined || last === undefined || last < first ? strings.problems.period : undefined;

  const count = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem || first === undefined || last === undefined) return;
    const counted = classes.filter(({ number }) => chosen.length === 0 || chosen.includes(number));
    const of = { first, last };
    setPeriod(of);
    const slots = diaryParts.reading.timetables(counted.map(({ number }) => number));
    each.run(counted, async (schoolClass) => {
      const reading = await diaryParts.reading.toCount(schoolClass.number, weeksOf(of));
      const own = (await slots).filter(({ classNumber }) => classNumber === schoolClass.number);
      return countClass(schoolClass, reading, own, of, school, now);
    });
  };
  const { state } = each;
  return (
    <>
      <form onSubmit={count} noValidate className={`${styles.form} ${styles.noPrint}`} aria-label={strings.tabs.figures}>
        <PeriodChoice school={school} today={now.day} value={days} onChange={setDays} problem={tried ? problem : undefined} />
        <ClassPicker label={strings.figuresOf} hint={strings.figuresHint} classes={classes} selected={chosen} onChange={setChosen} />
        <Button type="submit" tone="primary" aria-disabled={state.kind === 'running'}>
          {strings.count}
        </Button>
      </form>
      {state.kind === 'running' && (
        <ProgressCard
          title={strings.counting}
          work={{ kind: 'running', done: state.done, total: state.total, doing: state.doing?.title, stopping: state.stopping }}
          onStop={each.stop}
        />
      )}
      {state.kind === 'ended' && period && (
        <>
          {state.stopped && <Notice tone="warning">{strings.countStopped}</Notice>}
          {state.failed.length > 0 && (
            <Notice tone="warning">
              {strings.countFailed} {state.failed.map(({ of }) => of.title).join(', ')}
            </Notice>
          )}
          <Figures counted={state.results} period={period} school={school} />
        </>
      )}
    </>
  );
}
