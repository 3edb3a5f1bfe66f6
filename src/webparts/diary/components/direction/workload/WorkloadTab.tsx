import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { dayOfWeekIndex, toIso, weekIndexOf } from '../../../../../domain/days';
import { DEFAULT_WORKLOAD_MINUTES } from '../../../../../domain/diary/workload';
import { acceptableFileName } from '../../../../../domain/files/fileName';
import type { Day, Minutes, School, SchoolClass } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDayOfMonth, formatDuration, formatShortDay } from '../../../../../ui/dates/formatDates';
import { useClock } from '../../../../../ui/dates/useClock';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useAnnounce } from '../../../../../ui/root/announce';
import { useLanguage, type Language } from '../../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { Spoken } from '../../../../../ui/root/Spoken';
import { saveText } from '../../../../../ui/saveFile';
import { DataTable } from '../../../../../ui/table/DataTable';
import type { Column } from '../../../../../ui/table/types';
import { WeekPicker } from '../../../../../ui/weekPicker/WeekPicker';
import shared from '../Direction.module.scss';
import type { DirectionStrings } from '../loc/fr';
import { useDirectionStrings } from '../loc/strings';
import styles from './Workload.module.scss';
import { workloadCsv, workloadDays, workloadRows, type WorkloadRow } from './workloadRows';

/** The table of classes and days that the circular of 2010 asks for, one week at a time, in one request. */
export default function WorkloadTab({ school, classes }: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const announce = useAnnounce();
  const { diaryParts } = useRepositories();
  const keys = useQueryKeys();
  const thisWeek = weekIndexOf(useClock(school.timeZone).day);
  const [week, setWeek] = React.useState(thisWeek);
  const threshold = school.workloadMinutes ?? DEFAULT_WORKLOAD_MINUTES;
  const numbers = classes.map(({ number }) => number);
  const due = useQuery({
    queryKey: [...keys.diary, 'workload', week, ...numbers],
    queryFn: () => diaryParts.workload.dueIn(numbers, [week])
  });
  const days = workloadDays(week, school.teachingWeekdays, due.data ?? []);
  const rows = due.data ? workloadRows(classes, week, days, due.data, threshold) : [];
  const monday = dayOfWeekIndex(week, 1);
  const save = (): void => {
    const name = acceptableFileName(strings.workloadFile(toIso(monday)));
    const heads = { aClass: strings.columns.aClass, total: strings.weekTotal, without: strings.notTimed };
    saveText(name, workloadCsv(rows, days, heads));
    announce(strings.saved(name));
  };
  return (
    <section aria-label={strings.workloadTitle}>
      <WeekPicker week={week} thisWeek={thisWeek} parity={calendarOf(school).parityOf(week)} onChange={setWeek} />
      <p className={shared.meta}>{strings.workloadNotice(formatDuration(threshold, language))}</p>
      {due.error && <ErrorBanner error={due.error} onRetry={() => due.refetch()} />}
      {!due.data && !due.error && <LoadingState label={strings.loading} bars={6} />}
      {due.data && (
        <DataTable
          caption={strings.workloadCaption(formatDayOfMonth(monday, language))}
          columns={columnsOf(days, threshold, strings, language)}
          rows={rows}
          rowKey={({ schoolClass }) => `${schoolClass.number}`}
          empty={<EmptyState icon={<Icon name="book" />} title={strings.noClasses} />}
          tools={
            <Button icon={<Icon name="down" />} className={shared.noPrint} disabled={rows.length === 0} onClick={save}>
              {strings.csv}
            </Button>
          }
        />
      )}
    </section>
  );
}

function columnsOf(days: readonly Day[], threshold: Minutes, strings: DirectionStrings, language: Language): Column<WorkloadRow>[] {
  return [
    {
      key: 'class',
      heading: strings.columns.aClass,
      rowHeader: true,
      sortBy: ({ schoolClass }) => schoolClass.title,
      cell: ({ schoolClass }) => schoolClass.title
    },
    ...days.map((day, at): Column<WorkloadRow> => ({
      key: `${day}`,
      heading: formatShortDay(day, language),
      numeric: true,
      sortBy: ({ loads }) => loads[at].heaviest,
      cell: ({ loads }) => <Load minutes={loads[at].heaviest} threshold={threshold} strings={strings} language={language} />
    })),
    {
      key: 'week',
      heading: strings.weekTotal,
      numeric: true,
      sortBy: ({ week }) => week.minutes,
      cell: ({ week }) => (week.minutes > 0 ? formatDuration(week.minutes, language) : strings.noWork)
    },
    {
      key: 'without',
      heading: strings.notTimed,
      numeric: true,
      cell: ({ week }) =>
        week.withoutMinutes > 0 ? <span title={strings.withoutMinutes(week.withoutMinutes)}>{week.withoutMinutes}</span> : ''
    }
  ];
}

interface LoadProps {
  minutes: Minutes;
  threshold: Minutes;
  strings: DirectionStrings;
  language: Language;
}

const NOTHING = '–';

/** Minutes of one day; above the threshold by a sign, a weight and a word, never by colour alone. */
function Load({ minutes, threshold, strings, language }: LoadProps): React.ReactElement {
  if (minutes === 0) {
    return (
      <>
        <span aria-hidden="true">{NOTHING}</span>
        <Spoken>{strings.noWork}</Spoken>
      </>
    );
  }
  if (minutes <= threshold) return <span>{formatDuration(minutes, language)}</span>;
  return (
    <strong className={styles.above} data-ent-above="">
      <Icon name="warning" /> {formatDuration(minutes, language)} <Spoken>{strings.above}</Spoken>
    </strong>
  );
}
