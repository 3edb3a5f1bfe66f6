import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { SchoolCalendar } from '../../../../../domain/calendar/schoolCalendar';
import type { Register } from '../../../../../domain/register/types';
import type { Day, School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { Tabs } from '../../../../../ui/segmented/Tabs';
import { useId } from '../../../../../ui/useId';
import { SectionFrame } from '../../shell/SectionFrame';
import type { Go, SectionProps } from '../../shell/sections';
import { useRegister, useRegisterKey } from '../../shell/useRegister';
import { useSchool } from '../../shell/useSchool';
import { DayTab } from './day/DayTab';
import { ExportButton } from './export/ExportButton';
import { useTimetableStrings } from './loc/strings';
import { activeClasses, teachersOf, type Owner } from './owner/owner';
import { OwnerChoice } from './owner/OwnerChoice';
import styles from './Timetable.module.scss';
import { WeekTab } from './week/WeekTab';

/** The weekly timetable, and what takes place otherwise on some days. */
export function TimetableSection({ go }: SectionProps): React.ReactElement {
  const strings = useTimetableStrings();
  const loaded = useRegister();
  const { school, calendar, today, error, reload } = useSchool();
  if (error) return <ErrorBanner error={error} onRetry={reload} />;
  return (
    <SectionFrame loaded={loaded}>
      {(register) =>
        school && calendar && today !== undefined ? (
          <Timetable register={register} school={school} calendar={calendar} today={today} go={go} />
        ) : (
          <LoadingState label={strings.loading} bars={6} />
        )
      }
    </SectionFrame>
  );
}

interface TimetableProps {
  register: Register;
  school: School;
  calendar: SchoolCalendar;
  today: Day;
  go: Go;
}

function Timetable({ register, school, calendar, today, go }: TimetableProps): React.ReactElement {
  const strings = useTimetableStrings();
  const panelId = useId('timetable');
  const [tab, setTab] = React.useState<'week' | 'day'>('week');
  const [chosen, setChosen] = React.useState<Owner>();
  const classes = React.useMemo(() => activeClasses(register), [register]);
  const teachers = React.useMemo(() => teachersOf(register), [register]);
  const queries = useQueryClient();
  const key = useRegisterKey();
  const latest = (): Register => queries.getQueryData<Register>(key) ?? register;
  const first = classes[0]?.number;
  const owner = React.useMemo<Owner | undefined>(
    () => chosen ?? (first === undefined ? undefined : { kind: 'class', number: first }),
    [chosen, first]
  );

  if (!owner) {
    return (
      <EmptyState state="noClass" icon={<Icon name="calendar" />} title={strings.noClassTitle}>
        {strings.noClass} <Button onClick={() => go('imports')}>{strings.toImports}</Button>{' '}
        <Button onClick={() => go('classes')}>{strings.toClasses}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Tabs
        label={strings.tabs}
        tabs={(['week', 'day'] as const).map((each) => ({ key: each, label: strings.tab[each] }))}
        selected={tab}
        onSelect={setTab}
        panelId={panelId}
      />
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${tab}`} className={styles.panel}>
        <OwnerChoice classes={classes} teachers={teachers} owner={owner} onChange={setChosen} />
        {tab === 'week' ? (
          <>
            <WeekTab register={register} school={school} classes={classes} teachers={teachers} owner={owner} latest={latest} />
            <ExportButton register={register} school={school} calendar={calendar} classes={classes} teachers={teachers} owner={owner} />
          </>
        ) : (
          <DayTab
            register={register}
            school={school}
            calendar={calendar}
            today={today}
            classes={classes}
            teachers={teachers}
            owner={owner}
            onOwner={setChosen}
          />
        )}
      </div>
    </>
  );
}
