import * as React from 'react';
import { addDays } from '../../../domain/days';
import { formatDay, formatMinutes, formatShortDay } from '../../dates/formatDates';
import { PeriodGrid } from '../../periodGrid/PeriodGrid';
import { useLanguage } from '../../root/language';
import styles from '../Gallery.module.scss';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

const monday = 20261123;
const starts = [480, 540, 610, 670, 810, 870];

interface Lesson {
  key: string;
  subject: string;
  room: string;
}

function Timetable({ filled, layout }: { filled: boolean; layout?: 'list' }): React.ReactElement {
  const strings = useGalleryStrings();
  const language = useLanguage();
  const columns = [0, 1, 2, 3, 4].map((at) => ({
    key: `${at}`,
    heading: formatDay(addDays(monday, at), language),
    shortHeading: formatShortDay(addDays(monday, at), language),
    current: at === 1
  }));
  const rows = starts.map((start, at) => ({
    key: `${at}`,
    heading: at < 4 ? `M${at + 1}` : `S${at - 3}`,
    detail: formatMinutes(start, language),
    current: at === 2,
    afterBreak: at === 4
  }));
  const itemsAt = (column: string, row: string): Lesson[] => {
    const at = Number(column) * 3 + Number(row) * 2;
    if (!filled || at % 4 === 3) return [];
    const lesson = (shift: number): Lesson => ({
      key: `${column}-${row}-${shift}`,
      subject: strings.lessons[(at + shift) % strings.lessons.length],
      room: strings.room(at + shift)
    });
    return at === 8 ? [lesson(0), lesson(1)] : [lesson(0)];
  };
  return (
    <PeriodGrid<Lesson>
      label={strings.timetable}
      columns={columns}
      rows={rows}
      itemsAt={itemsAt}
      itemKey={({ key }) => key}
      renderItem={({ subject, room }) => (
        <span className={styles.lesson}>
          {subject}
          <small>{room}</small>
        </span>
      )}
      onActivate={() => undefined}
      emptyDay={strings.noLesson}
      layout={layout}
    />
  );
}

export function GridGroup(): React.ReactElement {
  return (
    <Group name="grid">
      <Specimen state="usual" wide>
        <Timetable filled />
      </Specimen>
      <Specimen state="narrow">
        <div className={styles.narrow}>
          <Timetable filled />
        </div>
      </Specimen>
      <Specimen state="empty">
        <div className={styles.narrow}>
          <Timetable filled={false} />
        </div>
      </Specimen>
      <Specimen state="list" wide>
        <Timetable filled layout="list" />
      </Specimen>
    </Group>
  );
}
