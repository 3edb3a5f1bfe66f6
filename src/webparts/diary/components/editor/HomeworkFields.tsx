import * as React from 'react';
import type { Day, Homework, HomeworkContent, School } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { formatDuration } from '../../../../ui/dates/formatDates';
import { checkClass, Field, inputClass, labelClass, problemId } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import { Icon } from '../../../../ui/icons/Icon';
import { RichText } from '../../../../ui/richText/RichText';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { ConfirmRemoval } from './ConfirmRemoval';
import { DueDay } from './DueDay';
import { isTooLong, LONGEST_TITLE, type Problem } from './form';
import styles from './LessonEditor.module.scss';
import { LinkFields } from './links/LinkFields';
import { PictureWords } from './links/PictureWords';
import { usePastedFiles } from './links/usePastedFiles';
import { useEditorStrings } from './loc/strings';
import { WorkloadLine } from './workload/WorkloadLine';
import type { WeekLesson } from '../teacher/weekLessons';

interface HomeworkFieldsProps {
  lesson: WeekLesson;
  school: School;
  homework: HomeworkContent;
  /** The row that the fields change, undefined for new work. */
  known?: Homework;
  suggestions: readonly Day[];
  /** First day that may be chosen. */
  earliest: Day;
  problem?: Problem;
  titleRef: React.RefObject<HTMLInputElement>;
  onEdit: (change: Partial<HomeworkContent>) => void;
  onSending: (change: 1 | -1) => void;
  onRemove?: () => Promise<void>;
}

const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120];

/** What is to be done, by when, how long it takes and whether it is handed in. The due day is the next lesson unless said otherwise. */
export function HomeworkFields({
  lesson,
  school,
  homework,
  known,
  suggestions,
  earliest,
  problem,
  titleRef,
  onEdit,
  onSending,
  onRemove
}: HomeworkFieldsProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const id = useId('homework');
  const own = useEditorStrings();
  // The workload costs a request: it is asked once the person speaks of a day or of minutes.
  const [planning, setPlanning] = React.useState(false);
  const pasted = usePastedFiles();
  const [details, setDetails] = React.useState(homework.body !== '');
  const minutes =
    MINUTES.includes(homework.minutes) || homework.minutes === 0 ? MINUTES : [...MINUTES, homework.minutes].sort((a, b) => a - b);
  return (
    <fieldset className={styles.homework}>
      <legend>
        <Icon name="home" />
        {strings.homework}
      </legend>
      <Field
        id={`${id}-title`}
        label={strings.homeworkTitle}
        problem={problem === 'homeworkTitle' ? strings.problems.homeworkTitle : undefined}
      >
        <input
          ref={titleRef}
          id={`${id}-title`}
          className={inputClass}
          value={homework.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          aria-invalid={problem === 'homeworkTitle'}
          aria-describedby={problemId(`${id}-title`)}
          onChange={(event) => onEdit({ title: event.target.value })}
        />
      </Field>
      {details || homework.body ? (
        <div
          className={styles.block}
          onPasteCapture={pasted.onPasteCapture}
          data-ent-invalid={problem === 'tooLong' && isTooLong(homework.body)}
        >
          <span id={`${id}-body`} className={labelClass}>
            {strings.homeworkDetails}
          </span>
          <RichText labelledBy={`${id}-body`} value={homework.body} onChange={(body) => onEdit({ body })} />
          <PictureWords outcome={pasted.pictures} />
        </div>
      ) : (
        <Button tone="quiet" className={styles.flush} icon={<Icon name="add" />} onClick={() => setDetails(true)}>
          {strings.addDetails}
        </Button>
      )}
      <DueDay
        dueDay={homework.dueDay}
        suggestions={suggestions}
        earliest={earliest}
        problem={problem === 'dueDay'}
        onChange={(dueDay) => {
          setPlanning(true);
          onEdit({ dueDay });
        }}
      />
      <div className={styles.row}>
        <Field id={`${id}-minutes`} label={strings.minutes}>
          <select
            id={`${id}-minutes`}
            className={inputClass}
            value={homework.minutes}
            onChange={(event) => {
              setPlanning(true);
              onEdit({ minutes: Number(event.target.value) });
            }}
          >
            <option value={0}>{strings.minutesUnknown}</option>
            {minutes.map((count) => (
              <option key={count} value={count}>
                {formatDuration(count, language)}
              </option>
            ))}
          </select>
        </Field>
        <label className={checkClass}>
          <input type="checkbox" checked={homework.toHandIn} onChange={(event) => onEdit({ toHandIn: event.target.checked })} />
          {strings.toHandIn}
        </label>
      </div>
      {planning && <WorkloadLine lesson={lesson} school={school} homework={homework} known={known} />}
      <LinkFields
        label={own.links.ofHomework}
        links={homework.links ?? []}
        classNumber={lesson.classNumber}
        incoming={pasted.files}
        onTaken={pasted.onTaken}
        onChange={(links) => onEdit({ links })}
        onSending={onSending}
      />
      {onRemove && <ConfirmRemoval onRemove={onRemove} />}
    </fieldset>
  );
}
