import * as React from 'react';
import { createSchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { makeDay, mondayOf } from '../../../../../../domain/days';
import type { Day, School } from '../../../../../../domain/types';
import { DateField } from '../../../../../../ui/dateField/DateField';
import { formatFullDay, formatDayOfYear } from '../../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../../ui/form/FieldGroup';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useRegister } from '../../../shell/useRegister';
import type { Described } from '../card/CardConflict';
import { CardFrame } from '../card/CardFrame';
import type { Card } from '../card/types';
import { useSchoolStrings } from '../loc/strings';
import styles from '../School.module.scss';
import { currentSlots } from '../week/lostLessons';
import { PARITY_RULES, withParity, type ParityForm } from './parityForm';
import { WeekLetters } from './WeekLetters';

interface ParityCardProps {
  card: Card<ParityForm>;
  school: School;
  today: Day;
}

/** Whether weeks are A and B, from when, and what holidays do to them. */
export function ParityCard({ card, school, today }: ParityCardProps): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.parity;
  const id = useId('parity');
  const { register } = useRegister();
  const [tried, setTried] = React.useState(false);
  const { form } = card;
  const { hasWeeks, anchor, rule } = form;
  const shown = React.useMemo(() => withParity(school, { hasWeeks, anchor, rule }), [school, hasWeeks, anchor, rule]);
  const lessons = register ? currentSlots(register.slots, register.classes).filter(({ parity }) => parity !== '').length : 0;

  const put = (changed: Partial<ParityForm>): void => card.change({ ...form, ...changed });
  const start = (): void => {
    // A new school's holidays seldom name the summer before: its August is no time of lessons.
    const august = makeDay(school.schoolYear, 8, 1);
    const summerKnown = school.holidays.some(({ first, last }) => first <= august && last >= august);
    const first = summerKnown
      ? createSchoolCalendar(school).schoolYear(school.schoolYear).firstSchoolDay
      : makeDay(school.schoolYear, 9, 1);
    put({ hasWeeks: true, anchor: anchor ?? (first === undefined ? null : mondayOf(first)) });
  };
  const describe = (said: ParityForm): Described[] => [
    { label: words.question, lines: [said.hasWeeks ? words.with : words.without] },
    { label: words.anchor, lines: said.hasWeeks && said.anchor !== null ? [formatFullDay(said.anchor, language)] : [] },
    { label: words.rule, lines: said.hasWeeks ? [words[said.rule]] : [] }
  ];
  const missing = hasWeeks && anchor === null;
  const save = (): boolean => {
    setTried(missing);
    if (!missing) card.save();
    return !missing;
  };

  return (
    <CardFrame card={card} timeZone={school.timeZone} intro={words.intro} describe={describe} onSave={save}>
      <FieldGroup id={`${id}-has`} label={words.question}>
        <label className={checkClass}>
          <input type="radio" name={`${id}-has`} checked={!hasWeeks} onChange={() => put({ hasWeeks: false })} />
          {words.without}
        </label>
        <label className={checkClass}>
          <input type="radio" name={`${id}-has`} checked={hasWeeks} onChange={start} />
          {words.with}
        </label>
      </FieldGroup>
      {!hasWeeks && lessons > 0 && (
        <Notice tone="warning" live>
          {words.lessonsAb(lessons)}
        </Notice>
      )}
      {hasWeeks && (
        <>
          <div className={styles.columns}>
            <div>
              <DateField
                label={words.anchor}
                hint={words.anchorHint}
                value={anchor ?? undefined}
                problem={tried && anchor === null ? words.anchorMissing : undefined}
                required
                onChange={(day) => put({ anchor: day ?? null })}
              />
              {anchor !== null && <p className={styles.note}>{words.anchorWeek(formatDayOfYear(mondayOf(anchor), language))}</p>}
            </div>
            <FieldGroup id={`${id}-rule`} label={words.rule}>
              {PARITY_RULES.map((each) => (
                <label key={each} className={`${checkClass} ${styles.choice}`}>
                  <input type="radio" name={`${id}-rule`} checked={rule === each} onChange={() => put({ rule: each })} />
                  <span>
                    {words[each]}
                    <span className={styles.note}>{words[each === 'everyWeek' ? 'everyWeekHint' : 'taughtWeeksHint']}</span>
                  </span>
                </label>
              ))}
            </FieldGroup>
          </div>
          {anchor !== null && <WeekLetters school={shown} today={today} />}
        </>
      )}
    </CardFrame>
  );
}
