import * as React from 'react';
import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import { weekIndexOf } from '../../../../../../domain/days';
import { foldText } from '../../../../../../domain/register/names';
import type { Register } from '../../../../../../domain/register/types';
import type { School, SchoolClass } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { DayRangeField } from '../../../../../../ui/dateField/DayRangeField';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useIdentity } from '../../../../../../ui/root/identity';
import { useServices } from '../../../shell/services';
import { useTimetableStrings } from '../loc/strings';
import { activeSlots, type Owner, type Teacher } from '../owner/owner';
import styles from '../Timetable.module.scss';
import { saveText } from '../../../../../../ui/saveFile';
import { yearRange } from './yearRange';

interface ExportButtonProps {
  register: Register;
  school: School;
  calendar: SchoolCalendar;
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  owner: Owner;
}

type State = { kind: 'idle' } | { kind: 'busy' } | { kind: 'done'; lessons: number; file: string } | { kind: 'failed'; error: unknown };

/** Writes the timetable of a class or of a teacher over the school year as an iCalendar file. */
export function ExportButton({ register, school, calendar, classes, teachers, owner }: ExportButtonProps): React.ReactElement {
  const strings = useTimetableStrings();
  const words = strings.export;
  const services = useServices();
  const { schoolUrl, now } = useIdentity();
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const [range, setRange] = React.useState(() => yearRange(calendar, school.schoolYear));
  const { first, last } = range;
  const inOrder = first !== undefined && last !== undefined && first <= last;
  React.useEffect(() => setState({ kind: 'idle' }), [owner]);

  const classTitle = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;
  const name =
    owner.kind === 'class' ? classTitle(owner.number) : (teachers.find(({ number }) => number === owner.number)?.name ?? `${owner.number}`);

  const write = async (): Promise<void> => {
    if (first === undefined || last === undefined || first > last || state.kind === 'busy') return;
    setState({ kind: 'busy' });
    try {
      const weeks = Array.from({ length: weekIndexOf(last) - weekIndexOf(first) + 1 }, (_, at) => weekIndexOf(first) + at);
      const whose = owner.kind === 'class' ? { classNumber: owner.number } : { teacherNumber: owner.number };
      const [changes, { timetableFile }] = await Promise.all([
        services.register.dayChangesOfAll(weeks.map((week) => ({ ...whose, week }))),
        import(/* webpackChunkName: 'ent-admin-timetable-ics' */ './timetableFile')
      ]);
      const { text, lessons } = timetableFile({
        owner,
        slots: activeSlots(register),
        first,
        last,
        school,
        calendar,
        changes,
        name,
        now: now().getTime(),
        host: new URL(schoolUrl).hostname,
        classTitle,
        words: words.lines
      });
      const file = `${foldText(name).replace(/[^a-z0-9]+/g, '-')}-${school.schoolYear}.ics`;
      saveText(file, text, 'text/calendar;charset=utf-8');
      setState({ kind: 'done', lessons, file });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };

  return (
    <section className={styles.export} aria-labelledby="ent-timetable-export">
      <h3 id="ent-timetable-export">{words.title(name)}</h3>
      <p className={styles.hint}>{words.why}</p>
      {school.holidays.length === 0 && <Notice tone="warning">{words.noHolidays}</Notice>}
      <DayRangeField label={words.days} value={range} onChange={setRange} required />
      <Button
        icon={<Icon name="down" />}
        aria-disabled={state.kind === 'busy' || !inOrder}
        aria-busy={state.kind === 'busy'}
        onClick={() => void write()}
      >
        {words.button}
      </Button>
      {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={write} />}
      <div role="status">{state.kind === 'done' && <Notice>{words.done(state.file, state.lessons)}</Notice>}</div>
    </section>
  );
}
