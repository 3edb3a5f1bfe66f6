import * as React from 'react';
import type { Register } from '../../../../../../domain/register/types';
import type { Day, School } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { StepList } from '../../../../../../ui/steps/StepList';
import styles from '../../../Administration.module.scss';
import { useMembers, type MembersState } from '../../../home/useMembers';
import type { Go } from '../../../shell/sections';
import { useYearStrings } from '../loc/strings';
import type { YearStrings } from '../loc/fr';
import type { EndedYear } from '../run/useYearRun';
import { afterSteps, type AfterStep } from './remaining';

interface AfterStepsProps {
  register: Register;
  school: School;
  today: Day;
  go: Go;
  /** What ended just now, if anything did. */
  ended: EndedYear | undefined;
}

/** What is left to do after a change of year, or a return from one; nothing for a school that has never had one, or has done it all. */
export function AfterSteps(props: AfterStepsProps): React.ReactElement | null {
  const changed = props.register.classes.some(({ status }) => status === 'archived');
  // The groups are compared for a school that has changed its year only.
  return changed ? <Steps {...props} /> : null;
}

function Steps({ register, school, today, go, ended }: AfterStepsProps): React.ReactElement | null {
  const strings = useYearStrings();
  const words = strings.after;
  const { state } = useMembers(register, today);
  const steps = afterSteps(register, school, state.kind === 'checked' ? state.plan.changes.length : undefined);
  // Back: classes of a year to come are archived.
  const back = register.classes.some(({ status, schoolYear }) => status === 'archived' && schoolYear > school.schoolYear);
  const undone = steps.filter(({ done, key }) => !done && (key !== 'groups' || state.kind !== 'checking'));
  if (undone.length === 0 && ended?.end.outcome !== 'done') return null;
  const [current] = steps.filter(({ done }) => !done);
  return (
    <section className={styles.card} aria-labelledby="ent-year-after" data-ent-state="year-after">
      <h3 id="ent-year-after">{back ? words.backTitle : words.title}</h3>
      <StepList
        label={back ? words.backTitle : words.title}
        steps={steps.map((step) => ({
          key: step.key,
          title: words[step.key],
          state: step.done ? 'done' : step === current ? 'current' : 'todo',
          text: textOf(step, words, state, back, register),
          actions: !step.done && (
            <Button tone={step === current ? 'primary' : 'quiet'} onClick={() => go(step.section)}>
              {words.go[step.section]}
            </Button>
          )
        }))}
      />
    </section>
  );
}

function textOf(
  { key, done, count }: AfterStep,
  words: YearStrings['after'],
  state: MembersState,
  back: boolean,
  register: Register
): string {
  switch (key) {
    case 'groups':
      if (state.kind === 'checking') return words.groupsChecking;
      if (state.kind === 'failed') return words.groupsUnknown;
      return done ? words.groupsDone : words.groupsTodo(count);
    case 'calendar':
      return done ? words.calendarDone : words.calendarTodo;
    case 'timetable':
      if (done) return words.timetableDone(count);
      return back ? words.timetableBack : words.timetableTodo;
    case 'pupils':
      if (done) return words.pupilsDone;
      return register.pupils.some(({ status }) => status === 'present') ? words.pupilsTodo(count) : words.pupilsNone;
  }
}
