import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { Day, School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { DateField } from '../../../../../ui/dateField/DateField';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Field, inputClass, problemId } from '../../../../../ui/form/Field';
import { useIdentity } from '../../../../../ui/root/identity';
import { useId } from '../../../../../ui/useId';
import { AccountPicker } from '../people/person/AccountPicker';
import styles from './Access.module.scss';
import { suggestedDays, type AccessForm, type AccessKind, type AccessProblems } from './accessForm';
import { isOutside } from './isOutside';
import { useAccessStrings } from './loc/strings';
import { daysLeft, type StoredAccess } from './standing';
import { TeacherSelect } from './TeacherSelect';
import { useAccessWords } from './useAccessWords';

/** An access of more days than this is worth a second look. */
const LONG = 92;
const NAME_LENGTH = 80;

interface AccessFieldsProps {
  form: AccessForm;
  onChange: (form: AccessForm) => void;
  /** Those to show: none before the person tried to save. */
  problems: AccessProblems;
  kind: AccessKind;
  /** What is stored of who it is for stays: only the last day and the name change. */
  stored: StoredAccess | undefined;
  register: Register;
  school: School;
  today: Day;
}

/** For whom, in whose place, until when. */
export function AccessFields(props: AccessFieldsProps): React.ReactElement {
  const { form, onChange, problems, kind, stored, register, school, today } = props;
  const strings = useAccessStrings();
  const words = useAccessWords(register, today);
  const { login: mine } = useIdentity();
  const id = useId('access-fields');
  const put = (change: Partial<AccessForm>): void => onChange({ ...form, ...change });
  const { friday, beforeHolidays } = suggestedDays(today, school);
  const say = (problem: AccessProblems[keyof AccessProblems]): string | undefined => problem && strings.problems[problem];
  return (
    <>
      {!stored && (
        <AccountPicker
          label={strings.account}
          hint={strings.accountHint[kind]}
          typedName={strings.useTyped}
          typedDetail={strings.useTypedDetail}
          login={form.login}
          problem={say(problems.login)}
          onChange={(login, name) => put({ login, name: name === login ? form.name : name })}
        />
      )}
      {form.login !== '' && isOutside(form.login, mine) && <Notice>{strings.outside}</Notice>}
      <Field id={`${id}-name`} label={strings.name} problem={say(problems.name)}>
        <input
          id={`${id}-name`}
          className={inputClass}
          value={form.name}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          aria-invalid={Boolean(problems.name)}
          aria-describedby={problemId(`${id}-name`)}
          onChange={({ target }) => put({ name: target.value })}
        />
      </Field>
      {kind === 'substitute' && !stored && (
        <TeacherSelect
          register={register}
          value={form.teacherNumber}
          problem={say(problems.teacher)}
          onChange={(teacherNumber) => put({ teacherNumber })}
        />
      )}
      <DateField
        label={strings.lastDay}
        hint={strings.lastDayHint}
        value={form.untilDay}
        min={today}
        required
        problem={say(problems.untilDay)}
        warn={(day) => (daysLeft({ untilDay: day }, today) > LONG ? strings.long : undefined)}
        onChange={(untilDay) => put({ untilDay })}
      />
      <div role="group" aria-label={strings.suggested} className={styles.buttons}>
        {friday.map((day) => (
          <Button key={day} tone="quiet" onClick={() => put({ untilDay: day })}>
            {words.day(day)}
          </Button>
        ))}
        {beforeHolidays !== undefined && !friday.includes(beforeHolidays) && (
          <Button tone="quiet" onClick={() => put({ untilDay: beforeHolidays })}>
            {strings.beforeHolidays(words.day(beforeHolidays))}
          </Button>
        )}
      </div>
    </>
  );
}
