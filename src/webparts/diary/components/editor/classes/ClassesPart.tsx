import * as React from 'react';
import type { Day, Homework, School, SchoolClass, TimetableSlot } from '../../../../../domain/types';
import type { VisibleFrom } from '../../../../../domain/diary/disconnect';
import type { SetReport } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useRepositories } from '../../../../../ui/root/repositories';
import { useId } from '../../../../../ui/useId';
import type { WeekLesson } from '../../teacher/weekLessons';
import { dueAfter, nearest, otherClasses, type Target } from '../copy/targets';
import targetStyles from '../copy/Targets.module.scss';
import type { LessonForm } from '../form';
import { useEditorStrings } from '../loc/strings';
import { newToken } from '../../../../../ui/newToken';
import { ClassRow } from './ClassRow';
import { SetOutcome } from './SetOutcome';

export interface ClassesPartProps {
  lesson: WeekLesson;
  form: LessonForm;
  visibleFrom: VisibleFrom;
  slots: readonly TimetableSlot[];
  school: School;
  classes: readonly SchoolClass[];
  /** The row of this lesson is stored: the fields go on from it. */
  onGiven: (homework: Homework) => void;
}

/** Where and for when one class has the work. */
export interface ClassChoice {
  target: Target;
  dueDay: Day;
}

/** Gives the work in the fields to this class and to others, each at a lesson of its own and for a day of its own. */
export function ClassesPart(props: ClassesPartProps): React.ReactElement {
  const { lesson, form, visibleFrom, slots, school, classes, onGiven } = props;
  const { classes: strings } = useEditorStrings();
  const id = useId('classes');
  const { severalClasses } = useRepositories().diaryParts;
  const groups = React.useMemo(() => otherClasses(slots, lesson, school), [slots, lesson, school]);
  const [choices, setChoices] = React.useState<ReadonlyMap<number, ClassChoice>>(new Map());
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const [report, setReport] = React.useState<SetReport>();
  const token = React.useRef(newToken());

  const choose = (at: number, choice: ClassChoice | undefined): void =>
    setChoices((last) => {
      const next = new Map(last);
      if (choice) next.set(at, choice);
      else next.delete(at);
      return next;
    });
  const give = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const lessons = [lesson, ...[...choices.values()].map(({ target, dueDay }) => ({ ...target, dueDay }))];
      const content = { ...form.homework, title: form.homework.title.trim(), urgent: form.urgent };
      const given = await severalClasses.give(lessons, content, token.current, { visibleFrom });
      setReport(given);
      token.current = newToken();
      const here = given.given.find(({ sessionKey }) => sessionKey === lesson.key);
      if (here) onGiven(here);
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  if (report) return <SetOutcome report={report} classes={classes} onReport={setReport} />;
  if (groups.length === 0) return <p>{strings.none}</p>;
  const ready = form.homework.title.trim() !== '';
  return (
    <>
      <FieldGroup id={id} label={strings.choose} hint={strings.hint} problem={ready ? undefined : strings.titleFirst}>
        <ul className={targetStyles.targets}>
          {groups.map((targets, at) => (
            <ClassRow
              key={targets[0].key}
              targets={targets}
              title={classes.find((each) => each.number === targets[0].classNumber)?.title ?? ''}
              slots={slots}
              school={school}
              choice={choices.get(at)}
              disabled={busy}
              onChoose={(chosen) => {
                const target = nearest(targets, lesson.day);
                choose(at, chosen ? { target, dueDay: dueAfter(slots, target, school) } : undefined);
              }}
              onChange={(choice) => choose(at, choice)}
            />
          ))}
        </ul>
      </FieldGroup>
      {error ? <ErrorBanner error={error} onRetry={() => void give()} /> : undefined}
      <Button disabled={busy || !ready || choices.size === 0} onClick={() => void give()}>
        {busy ? strings.giving : strings.give(choices.size + 1)}
      </Button>
    </>
  );
}
