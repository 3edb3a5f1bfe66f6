import * as React from 'react';
import type { School } from '../../../../../domain/types';
import type { StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useRepositories } from '../../../../../ui/root/repositories';
import { usePlansStrings } from '../loc/strings';
import { ActBar } from '../parts/ActBar';
import { Page } from '../parts/Page';
import type { Acts, Done } from '../parts/useActs';
import { useRefresh } from '../parts/usePlansQueries';
import { NewPlanPanel, type StartFrom } from './NewPlanPanel';
import { PlanRow } from './PlanRow';
import { RenamePanel } from './RenamePanel';
import styles from './PlansList.module.scss';

interface PlansListProps {
  plans: readonly StoredProgression[];
  school: School;
  teacherNumber: number;
  acts: Acts;
  onOpen: (id: number) => void;
  onShift: () => void;
  onClose: () => void;
}

type Panel = { kind: 'new'; from?: StartFrom } | { kind: 'rename'; plan: StoredProgression };

/** My progressions, this year's first; those of earlier years to be taken again. */
export function PlansList({ plans, school, teacherNumber, acts, onOpen, onShift, onClose }: PlansListProps): React.ReactElement {
  const strings = usePlansStrings();
  const { diaryParts } = useRepositories();
  const refresh = useRefresh();
  const [panel, setPanel] = React.useState<Panel>();
  const current = plans.filter(({ schoolYear }) => schoolYear >= school.schoolYear);
  const earlier = plans.filter(({ schoolYear }) => schoolYear < school.schoolYear);

  const remove = async (plan: StoredProgression): Promise<Done> => {
    const removed = await diaryParts.progressions.update(plan, { ...plan, status: 'removed' });
    await refresh.plans();
    return {
      message: strings.removedPlan(plan.title),
      undo: async () => {
        await diaryParts.progressions.update(removed, { ...removed, status: 'published' });
        await refresh.plans();
        return { message: strings.undone };
      }
    };
  };
  const rows = (shown: readonly StoredProgression[], label: string, again: boolean): React.ReactElement => (
    <ul aria-label={label} className={styles.list}>
      {shown.map((plan) => (
        <PlanRow
          key={plan.id}
          plan={plan}
          busy={acts.busy}
          onOpen={() => onOpen(plan.id)}
          onRename={() => setPanel({ kind: 'rename', plan })}
          // Never rejects.
          onRemove={() => void acts.run(() => remove(plan))}
          onTakeAgain={again ? () => setPanel({ kind: 'new', from: { kind: 'copy', id: plan.id } }) : undefined}
        />
      ))}
    </ul>
  );

  return (
    <Page
      back={strings.backToWeek}
      onBack={onClose}
      heading={strings.heading}
      actions={
        <>
          <Button tone="primary" icon={<Icon name="add" />} onClick={() => setPanel({ kind: 'new' })}>
            {strings.newPlan}
          </Button>
          {plans.length > 0 && <Button onClick={onShift}>{strings.shiftAll}</Button>}
        </>
      }
    >
      <ActBar acts={acts} />
      {plans.length === 0 && (
        <EmptyState state="noPlan" icon={<Icon name="list" />} title={strings.emptyTitle}>
          {strings.empty}
        </EmptyState>
      )}
      {current.length > 0 && rows(current, strings.thisYear, false)}
      {earlier.length > 0 && (
        <>
          <h3 className={styles.years}>{strings.otherYears}</h3>
          {rows(earlier, strings.otherYears, true)}
        </>
      )}
      {panel?.kind === 'new' && (
        <NewPlanPanel
          plans={plans}
          from={panel.from ?? { kind: 'nothing' }}
          school={school}
          teacherNumber={teacherNumber}
          onClose={() => setPanel(undefined)}
          onCreated={(plan, count) => {
            setPanel(undefined);
            void acts.run(async () => {
              await refresh.plans();
              return { message: strings.addedPlan(plan.title, count) };
            });
          }}
        />
      )}
      {panel?.kind === 'rename' && (
        <RenamePanel
          plan={panel.plan}
          onClose={() => setPanel(undefined)}
          onRenamed={(title) => {
            setPanel(undefined);
            void acts.run(async () => {
              await refresh.plans();
              return { message: strings.renamedPlan(title) };
            });
          }}
        />
      )}
    </Page>
  );
}
