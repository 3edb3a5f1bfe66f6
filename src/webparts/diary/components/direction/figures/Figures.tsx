import * as React from 'react';
import { dayOfWeekIndex, toIso } from '../../../../../domain/days';
import type { FigureAxis } from '../../../../../domain/diary/figures';
import { acceptableFileName } from '../../../../../domain/files/fileName';
import type { School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDayOfMonth } from '../../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useAnnounce } from '../../../../../ui/root/announce';
import { useLanguage, type Language } from '../../../../../ui/root/language';
import { saveText } from '../../../../../ui/saveFile';
import { Segmented } from '../../../../../ui/segmented/Segmented';
import { DataTable } from '../../../../../ui/table/DataTable';
import type { Column } from '../../../../../ui/table/types';
import type { Period } from '../choices/periods';
import shared from '../Direction.module.scss';
import type { DirectionStrings } from '../loc/fr';
import { useDirectionStrings } from '../loc/strings';
import { figureRows, figuresCsv, type Counted, type FigureRow } from './figureRows';
import styles from './Figures.module.scss';

const AXES: readonly FigureAxis[] = ['class', 'teacher', 'subject', 'week'];

/** The figures by one axis at a time, as a table with small bars, and as a file. */
export function Figures({ counted, period, school }: { counted: readonly Counted[]; period: Period; school: School }): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const announce = useAnnounce();
  const [axis, setAxis] = React.useState<FigureAxis>('class');
  const rows = React.useMemo(
    () => figureRows(axis, counted, school.timeZone, nameIn(counted, axis, strings, language)),
    [axis, counted, school, strings, language]
  );
  const title = strings.figuresTitle(formatDayOfMonth(period.first, language), formatDayOfMonth(period.last, language));
  const save = (): void => {
    const name = acceptableFileName(strings.figuresFile(strings.axes[axis].toLowerCase(), toIso(period.first), toIso(period.last)));
    saveText(name, figuresCsv(rows, strings.csvHeads));
    announce(strings.saved(name));
  };
  return (
    <section aria-label={title} data-ent-state="figures">
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.meta}>{strings.figuresNotice}</p>
      <DataTable
        key={axis}
        caption={title}
        captionHidden
        columns={columnsOf(axis, strings)}
        rows={rows}
        rowKey={({ of }) => `${of}`}
        empty={<EmptyState icon={<Icon name="calendar" />} title={strings.nothingCounted} />}
        tools={
          <>
            <Segmented
              label={strings.axis}
              options={AXES.map((key) => ({ key, label: strings.axes[key] }))}
              selected={axis}
              onSelect={setAxis}
            />
            <Button icon={<Icon name="down" />} disabled={rows.length === 0} onClick={save}>
              {strings.csv}
            </Button>
          </>
        }
      />
    </section>
  );
}

function nameIn(
  counted: readonly Counted[],
  axis: FigureAxis,
  strings: DirectionStrings,
  language: Language
): (of: number | string) => string {
  if (axis === 'class') {
    return (of) => counted.find(({ schoolClass }) => schoolClass.number === of)?.schoolClass.title ?? strings.unknownClass(Number(of));
  }
  if (axis === 'week') return (of) => strings.weekOf(formatDayOfMonth(dayOfWeekIndex(Number(of), 1), language));
  const slots = counted.flatMap(({ lessons }) => lessons.map(({ slot }) => slot));
  const names = new Map<number | string, string>(
    axis === 'teacher'
      ? slots.map(({ teacherNumber, teacherName }) => [teacherNumber, teacherName])
      : slots.map(({ subjectCode, subject }) => [subjectCode, subject])
  );
  return (of) => names.get(of) || (axis === 'teacher' ? strings.unknownTeacher(Number(of)) : `${of}`);
}

/** No column can be sorted: a table in the order of its values would rank persons. */
function columnsOf(axis: FigureAxis, strings: DirectionStrings): Column<FigureRow>[] {
  const { figureColumns: heads } = strings;
  return [
    { key: 'name', heading: strings.axes[axis], rowHeader: true, cell: ({ name }) => name },
    { key: 'lessons', heading: heads.lessons, numeric: true, cell: ({ lessons }) => lessons ?? strings.tooFew },
    { key: 'filled', heading: heads.filled, numeric: true, cell: ({ filled }) => filled ?? '' },
    { key: 'share', heading: heads.share, cell: (row) => <Share row={row} strings={strings} /> },
    { key: 'delay', heading: heads.delay, numeric: true, cell: ({ medianDelay }) => delayWords(medianDelay, strings) },
    { key: 'work', heading: heads.work, numeric: true, cell: ({ work }) => work?.pieces ?? '' }
  ];
}

/** The share in figures, with a bar for the eye. */
function Share({ row: { lessons, filled }, strings }: { row: FigureRow; strings: DirectionStrings }): React.ReactElement | null {
  if (lessons === undefined || filled === undefined) return null;
  const share = Math.round((filled / lessons) * 100);
  return (
    <span className={styles.share}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" className={styles.bar}>
        <rect className={styles.ground} width="100" height="8" />
        <rect className={styles.fill} width={share} height="8" />
      </svg>
      {strings.percent(share)}
    </span>
  );
}

/** A delay in its largest whole unit: nobody needs minutes of three days. */
function delayWords(minutes: number | undefined, { delays }: DirectionStrings): string {
  if (minutes === undefined) return '';
  if (minutes === 0) return delays.before;
  if (minutes < 60) return delays.minutes(minutes);
  if (minutes < 48 * 60) return delays.hours(Math.round(minutes / 60));
  return delays.days(Math.round(minutes / (24 * 60)));
}
