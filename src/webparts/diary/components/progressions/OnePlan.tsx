import * as React from 'react';
import type { School, SchoolClass } from '../../../../domain/types';
import type { StoredProgression } from '../../../../lists/repositories/diary/types';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Tabs } from '../../../../ui/segmented/Tabs';
import { useId } from '../../../../ui/useId';
import { LayTab } from './lay/LayTab';
import { usePlansStrings } from './loc/strings';
import { Page } from './parts/Page';
import { useEntries } from './parts/usePlansQueries';
import { PlanTabPanel } from './plan/PlanTabPanel';
import styles from './Progressions.module.scss';
import type { PlanTab, ShiftAsked } from './types';
import { WhereTab } from './where/WhereTab';

interface OnePlanProps {
  plan: StoredProgression;
  tab: PlanTab;
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
  onTab: (tab: PlanTab) => void;
  onShift: (asked: ShiftAsked) => void;
  onBack: () => void;
  onClose: () => void;
}

/** One progression: its plan, laying it, and how far each class is. */
export function OnePlan(props: OnePlanProps): React.ReactElement {
  const { plan, tab, school, classes, teacherNumber, onTab, onShift, onBack, onClose } = props;
  const strings = usePlansStrings();
  const panelId = useId('plan');
  const entries = useEntries(plan);
  const tabs: { key: PlanTab; label: string }[] = [
    { key: 'plan', label: strings.tabPlan },
    { key: 'lay', label: strings.tabLay },
    { key: 'where', label: strings.tabWhere }
  ];
  const subtitle = [plan.subject, plan.level, strings.year(plan.schoolYear)].filter(Boolean).join(' · ');
  return (
    <Page back={strings.backToList} onBack={onBack} heading={plan.title} subtitle={subtitle}>
      <Tabs label={strings.tabs} tabs={tabs} selected={tab} onSelect={onTab} panelId={panelId} />
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${tab}`} className={styles.panel}>
        {entries.error && !entries.data ? <ErrorBanner error={entries.error} onRetry={() => entries.refetch()} /> : undefined}
        {!entries.data && !entries.error && <LoadingState label={strings.loading} bars={6} />}
        {entries.data && tab === 'plan' && <PlanTabPanel plan={plan} entries={entries.data} />}
        {entries.data && tab === 'lay' && (
          <LayTab plan={plan} entries={entries.data} school={school} classes={classes} teacherNumber={teacherNumber} onClose={onClose} />
        )}
        {entries.data && tab === 'where' && (
          <WhereTab entries={entries.data} school={school} classes={classes} teacherNumber={teacherNumber} onShift={onShift} />
        )}
      </div>
    </Page>
  );
}
