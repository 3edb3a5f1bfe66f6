import * as React from 'react';
import { coursesOf, planLaying, type LayPlan } from '../../../../../domain/diary/layPlan';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { courseOf } from '../../../../../domain/diary/progressions';
import type { School, SchoolClass } from '../../../../../domain/types';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useClock } from '../../../../../ui/dates/useClock';
import { useRepositories } from '../../../../../ui/root/repositories';
import { usePlansStrings } from '../loc/strings';
import { Arrival } from '../parts/Arrival';
import { lastDayOf, useOwnSlots, weeksBetween } from '../parts/useLessons';
import { LayChoices, type LayChoice } from './LayChoices';
import { LayPreview } from './LayPreview';
import { LayRun } from './LayRun';

interface LayTabProps {
  plan: StoredProgression;
  entries: readonly StoredEntry[];
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
  onClose: () => void;
}

type Step =
  { at: 'choose' } | { at: 'reading' } | { at: 'preview'; laying: LayPlan<StoredEntry> } | { at: 'writing'; laying: LayPlan<StoredEntry> };

/** Laying a progression on the lessons of some classes: choices, what would be written, and only then writing it. */
export function LayTab({ plan, entries, school, classes, teacherNumber, onClose }: LayTabProps): React.ReactElement {
  const strings = usePlansStrings();
  const { day } = useClock(school.timeZone);
  const { progressions } = useRepositories().diaryParts;
  const { slots, error, retry } = useOwnSlots(teacherNumber);
  const [choice, setChoice] = React.useState<LayChoice>();
  const [step, setStep] = React.useState<Step>({ at: 'choose' });
  const [failure, setFailure] = React.useState<unknown>();

  if (entries.length === 0) return <Notice>{strings.layEmpty}</Notice>;
  if (error && !slots) return <ErrorBanner error={error} onRetry={retry} />;
  if (!slots) return <LoadingState label={strings.layLooking} bars={5} />;
  const courses = coursesOf(slots);
  const until = lastDayOf(school);
  if (courses.size === 0) return <Notice>{strings.layNoLessons}</Notice>;

  /** Plans with what the classes hold at that moment, also what colleagues wrote. */
  const look = async (chosen: LayChoice): Promise<void> => {
    setChoice(chosen);
    setStep({ at: 'reading' });
    setFailure(undefined);
    try {
      const classNumbers = chosen.courses.map((course) => courses.get(course)?.classNumber ?? 0);
      // From the year's beginning: what a class had in autumn is not laid on it again.
      const { first } = calendarOf(school).schoolYear(school.schoolYear);
      const [own, all] = await Promise.all([
        progressions.lessonsOf(teacherNumber, weeksBetween(first, until)),
        progressions.heldIn(classNumbers, weeksBetween(chosen.from, until))
      ]);
      const written = [...own.sessions, ...own.drafts];
      const laidBefore = new Map(
        chosen.courses.map((course) => [
          course,
          new Set(written.filter((row) => courseOf(row) === course).flatMap(({ entryId }) => entryId ?? []))
        ])
      );
      const laying = planLaying({
        slots,
        changes: own.changes.filter((change) => change.teacherNumber === teacherNumber),
        school,
        calendar: calendarOf(school),
        from: chosen.from,
        until,
        courses: new Set(chosen.courses),
        entries: entries.filter(({ id }) => chosen.entries.has(id)),
        held: new Map([...written, ...all.sessions, ...all.drafts].map(({ key, title }) => [key, title])),
        laidBefore
      });
      setStep({ at: 'preview', laying });
    } catch (cause) {
      setFailure(cause);
      setStep({ at: 'choose' });
    }
  };

  if (step.at === 'reading') return <LoadingState label={strings.layLooking} bars={6} />;
  if (step.at === 'preview') {
    return (
      <LayPreview
        laying={step.laying}
        courses={courses}
        classes={classes}
        onBack={() => setStep({ at: 'choose' })}
        onConfirm={() => setStep({ at: 'writing', laying: step.laying })}
      />
    );
  }
  if (step.at === 'writing') {
    return (
      <Arrival>
        <LayRun laying={step.laying} classes={classes} onBack={() => setStep({ at: 'choose' })} onClose={onClose} />
      </Arrival>
    );
  }
  return (
    <>
      {failure ? <ErrorBanner error={failure} /> : undefined}
      <LayChoices
        plan={plan}
        entries={entries}
        courses={courses}
        classes={classes}
        school={school}
        today={day}
        until={until}
        last={choice}
        // Never rejects.
        onLook={(chosen) => void look(chosen)}
      />
    </>
  );
}
