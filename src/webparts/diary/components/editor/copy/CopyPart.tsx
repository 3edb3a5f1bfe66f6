import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { weekIndexOf } from '../../../../../domain/days';
import type { School, SchoolClass, TimetableSlot } from '../../../../../domain/types';
import type { EntErrorKind } from '../../../../../lists/errors';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { checkClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { useLanguage } from '../../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { useId } from '../../../../../ui/useId';
import { useDiaryStrings } from '../../loc/strings';
import type { WeekLesson } from '../../teacher/weekLessons';
import { hasHomework, type LessonForm } from '../form';
import { useEditorStrings } from '../loc/strings';
import { newToken } from '../../../../../ui/newToken';
import styles from './Targets.module.scss';
import { dueAfter, lessonsAhead, type Target } from './targets';

export interface CopyPartProps {
  lesson: WeekLesson;
  form: LessonForm;
  slots: readonly TimetableSlot[];
  school: School;
  classes: readonly SchoolClass[];
}

/** This week and the next two. */
const WEEKS = 3;

type Outcome = 'copied' | EntErrorKind;

/** Copies what is in the fields to other lessons, as drafts. A lesson that holds something already is left as it is. */
export function CopyPart({ lesson, form, slots, school, classes }: CopyPartProps): React.ReactElement {
  const { copy: strings } = useEditorStrings();
  const diaryStrings = useDiaryStrings();
  const ui = useUiStrings();
  const language = useLanguage();
  const id = useId('copy');
  const { copies } = useRepositories().diaryParts;
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const targets = React.useMemo(
    () =>
      lessonsAhead(slots, lesson.subjectCode, { from: weekIndexOf(lesson.day), count: WEEKS }, school).filter(
        ({ key }) => key !== lesson.key
      ),
    [slots, lesson, school]
  );
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  const [withWork, setWithWork] = React.useState(true);
  const [outcomes, setOutcomes] = React.useState<ReadonlyMap<string, Outcome>>(new Map());
  const [busy, setBusy] = React.useState(false);
  const token = React.useRef(newToken());

  const copyTo = async (target: Target): Promise<Outcome> => {
    const { title, body, links, homework } = form;
    const work = withWork && hasHomework(homework) ? { ...homework, dueDay: dueAfter(slots, target, school) } : undefined;
    try {
      const { failed } = await copies.toLessons({ title, body, links, homework: work }, [target], token.current);
      return failed[0]?.error.kind ?? 'copied';
    } catch (error) {
      console.error('ENT: a session was not copied.', error);
      return errorKind(error);
    }
  };
  const copyAll = async (): Promise<void> => {
    setBusy(true);
    for (const target of targets.filter(({ key }) => chosen.includes(key))) {
      const outcome = await copyTo(target);
      setOutcomes((last) => new Map(last).set(target.key, outcome));
    }
    setChosen([]);
    setBusy(false);
    token.current = newToken();
    await queries.invalidateQueries({ queryKey: keys.diary });
  };
  const toggle = (key: string): void => setChosen((last) => (last.includes(key) ? last.filter((one) => one !== key) : [...last, key]));
  const words = (outcome: Outcome | undefined): string => {
    if (outcome === undefined) return '';
    if (outcome === 'copied') return strings.copied;
    return outcome === 'conflict' ? strings.held : ui.errors[outcome];
  };
  if (targets.length === 0) return <p>{strings.none}</p>;
  return (
    <>
      <FieldGroup id={id} label={strings.choose} hint={strings.hint}>
        <ul className={styles.targets}>
          {targets.map((target) => (
            <li key={target.key}>
              <label className={checkClass}>
                <input
                  type="checkbox"
                  checked={chosen.includes(target.key)}
                  disabled={busy || outcomes.get(target.key) === 'copied'}
                  onChange={() => toggle(target.key)}
                />
                {[
                  classes.find((each) => each.number === target.classNumber)?.title,
                  target.group && diaryStrings.group(target.group),
                  `${formatDay(target.day, language)}, ${target.periodId}`
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </label>
              <span role="status">{words(outcomes.get(target.key))}</span>
            </li>
          ))}
        </ul>
      </FieldGroup>
      {hasHomework(form.homework) && (
        <label className={checkClass}>
          <input type="checkbox" checked={withWork} onChange={(event) => setWithWork(event.target.checked)} />
          {strings.withWork}
        </label>
      )}
      <Button disabled={busy || chosen.length === 0} onClick={() => void copyAll()}>
        {busy ? strings.copying : strings.copy(chosen.length)}
      </Button>
    </>
  );
}
