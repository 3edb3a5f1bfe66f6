import * as React from 'react';
import type { Day, School, SchoolClass } from '../../../../../domain/types';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { Button } from '../../../../../ui/button/Button';
import { ClassPicker } from '../../../../../ui/classPicker/ClassPicker';
import type { DayRange } from '../../../../../ui/dateField/DayRangeField';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { Field, hintId, inputClass, problemId } from '../../../../../ui/form/Field';
import { useId } from '../../../../../ui/useId';
import { subjectChoices } from '../choices/choicesOf';
import { PeriodChoice } from '../choices/PeriodChoice';
import { presetPeriod } from '../choices/periods';
import shared from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { useSchoolTimetable } from '../useSchoolTimetable';
import type { VisaWish } from './classPreview';
import { SubjectChecks } from './SubjectChecks';
import styles from './VisaForm.module.scss';

const LONGEST_COMMENT = 2000;

export interface VisaRequestForm extends VisaWish {
  classNumbers: number[];
  comment: string;
}

interface VisaFormProps {
  school: School;
  classes: readonly SchoolClass[];
  today: Day;
  /** What was asked for before, to change it. */
  initial?: VisaRequestForm;
  onPreview: (request: VisaRequestForm) => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Which classes, subjects and days to sign off, and with which words. The comment survives a closed tab. */
export function VisaForm({ school, classes, today, initial, onPreview }: VisaFormProps): React.ReactElement {
  const strings = useDirectionStrings();
  const id = useId('visa');
  const device = useDeviceDraft('visaComment', isText);
  const [classNumbers, setClassNumbers] = React.useState(initial?.classNumbers ?? []);
  const [subjectCodes, setSubjectCodes] = React.useState<readonly string[]>(initial?.subjectCodes ?? []);
  const [days, setDays] = React.useState<DayRange>(() => initial ?? presetPeriod('month', today, calendarOf(school), school.schoolYear));
  const [comment, setComment] = React.useState(initial?.comment ?? device.found?.value ?? '');
  const [tried, setTried] = React.useState(false);
  const slots = useSchoolTimetable(classes);
  const subjects = React.useMemo(
    () => subjectChoices((slots.data ?? []).filter(({ classNumber }) => classNumbers.length === 0 || classNumbers.includes(classNumber))),
    [slots.data, classNumbers]
  );

  const { first, last } = days;
  const problems = {
    classes: classNumbers.length === 0 ? strings.problems.classes : undefined,
    period:
      first === undefined || last === undefined || last < first
        ? strings.problems.period
        : last > today
          ? strings.problems.future
          : undefined,
    comment: comment.length > LONGEST_COMMENT ? strings.commentTooLong : undefined
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).some(Boolean) || first === undefined || last === undefined) return;
    // A subject that none of the classes chosen has is passed over.
    const known = subjectCodes.filter((code) => subjects.some(({ value }) => value === code));
    onPreview({ classNumbers, subjectCodes: known, first, last, comment: comment.trim() });
  };
  const write = (text: string): void => {
    setComment(text);
    if (text) device.keep(text);
    else device.forget();
  };
  return (
    <form onSubmit={submit} noValidate className={shared.form} aria-label={strings.tabs.visas}>
      <ClassPicker
        label={strings.classesToVisa}
        hint={strings.classesHint}
        classes={classes}
        selected={classNumbers}
        onChange={setClassNumbers}
        problem={tried ? problems.classes : undefined}
      />
      <SubjectChecks subjects={subjects} selected={subjectCodes} onChange={setSubjectCodes} />
      <PeriodChoice
        school={school}
        today={today}
        value={days}
        onChange={setDays}
        hint={strings.periodHint}
        problem={tried ? problems.period : undefined}
      />
      <Field id={id} label={strings.comment} hint={strings.commentHint} problem={problems.comment}>
        <textarea
          id={id}
          className={`${inputClass} ${styles.commentBox}`}
          rows={3}
          value={comment}
          aria-invalid={Boolean(problems.comment)}
          aria-describedby={`${hintId(id)} ${problemId(id)}`}
          onChange={(event) => write(event.target.value)}
        />
      </Field>
      <Button type="submit" tone="primary">
        {strings.preview}
      </Button>
    </form>
  );
}
