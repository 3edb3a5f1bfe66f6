import * as React from 'react';
import type { School, Weekday } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { checkClass } from '../../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../../ui/form/FieldGroup';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useRegister } from '../../../shell/useRegister';
import type { Described } from '../card/CardConflict';
import { CardFrame } from '../card/CardFrame';
import type { Card } from '../card/types';
import { useSchoolStrings } from '../loc/strings';
import { weekdayName } from '../weekdayName';
import { currentSlots, lostLessons, type LostLessons, type SchoolHours } from './lostLessons';
import { LostLessonsNotice, lostSentences } from './LostLessonsNotice';
import { NewOwnSchedule } from './OwnSchedules';
import { PeriodRows } from './PeriodRows';
import styles from './Week.module.scss';
import { isWeekValid, rowProblems, WEEKDAYS, type PeriodRow, type WeekForm } from './weekForm';

const NOTHING_LOST: LostLessons = { periods: [], weekdays: [], lessons: 0 };

/** The weekdays with lessons and their bells; says which lessons of the timetable a change would leave without an hour. */
export function WeekCard({ card, school }: { card: Card<WeekForm>; school: School }): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.week;
  const id = useId('week');
  const { register, error } = useRegister();
  const [tried, setTried] = React.useState(false);
  const [asking, setAsking] = React.useState(false);
  const { form } = card;

  const slots = React.useMemo(() => register && currentSlots(register.slots, register.classes), [register]);
  const lost = slots ? lostLessons(slots, school, hoursOf(form)) : NOTHING_LOST;
  const lessonsOn = (weekdays: readonly Weekday[]): ((periodId: string) => number) | undefined =>
    slots && ((periodId) => slots.filter((slot) => slot.periodId === periodId && weekdays.includes(slot.weekday)).length);
  const ordinary = form.weekdays.filter((weekday) => !form.own.some((own) => own.weekday === weekday));

  const problemsOf = (rows: readonly PeriodRow[]): ReturnType<typeof rowProblems> => (tried ? rowProblems(rows) : new Map());
  const emptyProblem = (rows: readonly PeriodRow[]): string | undefined => (tried && rows.length === 0 ? words.noPeriods : undefined);
  const put = (changed: Partial<WeekForm>): void => card.change({ ...form, ...changed });
  const putOwn = (weekday: Weekday, rows: PeriodRow[]): void =>
    put({ own: form.own.map((own) => (own.weekday === weekday ? { weekday, rows } : own)) });

  const lines = (rows: readonly PeriodRow[]): string[] => rows.map((row) => `${row.id} ${row.start}–${row.end}`);
  const describe = (said: WeekForm): Described[] => [
    { label: words.weekdays, lines: [said.weekdays.map((weekday) => weekdayName(weekday, language)).join(', ')] },
    { label: words.ordinary, lines: lines(said.rows) },
    ...WEEKDAYS.map((weekday) => ({
      label: words.own(weekdayName(weekday, language)),
      lines: lines(said.own.find((own) => own.weekday === weekday)?.rows ?? [])
    }))
  ];
  const unknown = error !== null && error !== undefined;
  const save = (): boolean => {
    const valid = isWeekValid(form);
    setTried(!valid);
    if (!valid) return false;
    if (card.dirty && (lost.lessons > 0 || !slots)) setAsking(true);
    else card.save();
    return true;
  };

  return (
    <>
      <CardFrame card={card} timeZone={school.timeZone} intro={words.intro} describe={describe} onSave={save}>
        <FieldGroup
          id={`${id}-days`}
          label={words.weekdays}
          problem={tried && form.weekdays.length === 0 ? words.weekdaysMissing : undefined}
        >
          <div className={styles.weekdays}>
            {WEEKDAYS.map((weekday) => (
              <label key={weekday} className={checkClass}>
                <input
                  type="checkbox"
                  checked={form.weekdays.includes(weekday)}
                  aria-invalid={tried && form.weekdays.length === 0}
                  onChange={(event) =>
                    put({ weekdays: WEEKDAYS.filter((each) => (each === weekday ? event.target.checked : form.weekdays.includes(each))) })
                  }
                />
                {weekdayName(weekday, language)}
              </label>
            ))}
          </div>
        </FieldGroup>
        <PeriodRows
          label={words.ordinary}
          hint={words.ordinaryHint}
          rows={form.rows}
          problems={problemsOf(form.rows)}
          emptyProblem={emptyProblem(form.rows)}
          lessonsOf={lessonsOn(ordinary)}
          onChange={(rows) => put({ rows })}
        />
        {form.own.map(({ weekday, rows }) => (
          <div key={weekday} className={styles.own}>
            <PeriodRows
              label={words.own(weekdayName(weekday, language))}
              rows={rows}
              problems={problemsOf(rows)}
              emptyProblem={emptyProblem(rows)}
              lessonsOf={lessonsOn([weekday])}
              onChange={(changed) => putOwn(weekday, changed)}
            />
            <Button tone="quiet" onClick={() => put({ own: form.own.filter((own) => own.weekday !== weekday) })}>
              {words.ownRemove(weekdayName(weekday, language))}
            </Button>
          </div>
        ))}
        <NewOwnSchedule
          form={form}
          onAdd={(weekday) =>
            put({ own: [...form.own, { weekday, rows: form.rows.map((row) => ({ ...row })) }].sort((a, b) => a.weekday - b.weekday) })
          }
        />
        <LostLessonsNotice lost={lost} />
      </CardFrame>
      {asking && (
        <ConfirmDialog
          title={slots ? words.lostTitle(lost.lessons) : words.uncountedTitle}
          consequences={slots ? [...lostSentences(lost, strings, language), words.lostBack] : [unknown ? words.notCounted : words.counting]}
          confirmLabel={words.saveAnyway}
          danger
          onConfirm={() => {
            setAsking(false);
            card.save();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

function hoursOf({ weekdays, rows, own }: WeekForm): SchoolHours {
  return {
    teachingWeekdays: weekdays,
    periods: idsOf(rows),
    periodsByWeekday: Object.fromEntries(own.map((each) => [each.weekday, idsOf(each.rows)]))
  };
}

/** An hour is kept by its code: while its times are being typed it is not gone. */
function idsOf(rows: readonly PeriodRow[]): { id: string }[] {
  return rows.map(({ id }) => ({ id: id.trim() }));
}
