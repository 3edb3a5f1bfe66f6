import * as React from 'react';
import type { Day, SchoolClass, TimetableSlot } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { DateField } from '../../../../../ui/dateField/DateField';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Field, inputClass, problemId } from '../../../../../ui/form/Field';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { useDiaryStrings } from '../../loc/strings';
import type { WeekLesson } from '../weekLessons';
import { freeLesson, minutesOf, teachings } from './freeLesson';
import styles from './FreeSession.module.scss';
import { FreeSessionStringsProvider, useFreeSessionStrings } from './loc/strings';

export interface FreeSessionProps {
  slots: readonly TimetableSlot[];
  classes: readonly SchoolClass[];
  today: Day;
  onWrite: (lesson: WeekLesson) => void;
  onClose: () => void;
}

type Problem = 'day' | 'start' | 'end';

/** Where and when a session outside the timetable takes place; its editor opens next. */
export function FreeSession(props: FreeSessionProps): React.ReactElement {
  return (
    <FreeSessionStringsProvider fallback={<LoadingState />}>
      <FreeSessionPanel {...props} />
    </FreeSessionStringsProvider>
  );
}

function FreeSessionPanel({ slots, classes, today, onWrite, onClose }: FreeSessionProps): React.ReactElement {
  const strings = useFreeSessionStrings();
  const diaryStrings = useDiaryStrings();
  const id = useId('free');
  const choices = React.useMemo(() => teachings(slots), [slots]);
  const [at, setAt] = React.useState(0);
  const [day, setDay] = React.useState<Day | undefined>(today);
  const [start, setStart] = React.useState('');
  const [end, setEnd] = React.useState('');
  const [problem, setProblem] = React.useState<Problem>();
  const form = React.useRef<HTMLDivElement>(null);

  const write = (): void => {
    const from = minutesOf(start);
    const until = minutesOf(end);
    if (day === undefined) return refuse('day');
    if (from === undefined) return refuse('start');
    if (until === undefined || until <= from) return refuse('end');
    onWrite(freeLesson(choices[at], day, from, until));
  };
  const refuse = (found: Problem): void => {
    setProblem(found);
    form.current?.querySelector<HTMLElement>(`[data-ent-field="${found}"] input`)?.focus();
  };
  const time = (which: 'start' | 'end', value: string, onChange: (value: string) => void): React.ReactElement => (
    <div data-ent-field={which}>
      <Field id={`${id}-${which}`} label={strings[which]} problem={problem === which ? strings.problems[which] : undefined}>
        <input
          id={`${id}-${which}`}
          type="time"
          className={inputClass}
          value={value}
          aria-invalid={problem === which}
          aria-describedby={problemId(`${id}-${which}`)}
          onChange={(event) => {
            onChange(event.target.value);
            setProblem(undefined);
          }}
        />
      </Field>
    </div>
  );
  return (
    <SidePanel title={strings.title} subtitle={strings.hint} onClose={onClose}>
      <PanelBody
        footer={
          choices.length > 0 && (
            <Button tone="primary" onClick={write}>
              {strings.write}
            </Button>
          )
        }
      >
        {choices.length === 0 ? (
          <p>{strings.noClass}</p>
        ) : (
          <div ref={form}>
            <Field id={`${id}-which`} label={strings.which}>
              <select
                id={`${id}-which`}
                className={inputClass}
                value={at}
                data-first-focus=""
                onChange={(event) => setAt(Number(event.target.value))}
              >
                {choices.map(({ classNumber, subject, group }, index) => (
                  <option key={`${classNumber}|${subject}|${group}`} value={index}>
                    {[classes.find((each) => each.number === classNumber)?.title, subject, group && diaryStrings.group(group)]
                      .filter(Boolean)
                      .join(' · ')}
                  </option>
                ))}
              </select>
            </Field>
            <div data-ent-field="day">
              <DateField
                label={strings.day}
                value={day}
                problem={problem === 'day' ? strings.problems.day : undefined}
                onChange={(next) => {
                  setDay(next);
                  setProblem(undefined);
                }}
              />
            </div>
            <div className={styles.times}>
              {time('start', start, setStart)}
              {time('end', end, setEnd)}
            </div>
          </div>
        )}
      </PanelBody>
    </SidePanel>
  );
}
