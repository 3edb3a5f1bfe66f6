import * as React from 'react';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { PlansList } from './list/PlansList';
import { usePlansStrings } from './loc/strings';
import { useActs } from './parts/useActs';
import { useMine } from './parts/usePlansQueries';
import { OnePlan } from './OnePlan';
import { ShiftScreen } from './shift/ShiftScreen';
import type { PlanTab, ProgressionsProps, ShiftAsked } from './types';

type Place = { at: 'list' } | { at: 'plan'; id: number; tab: PlanTab } | { at: 'shift'; asked?: ShiftAsked; from?: number };

/** Where one is among the progressions. */
export function ProgressionsView({ school, classes, teacherNumber, arriveAt, onClose }: ProgressionsProps): React.ReactElement {
  const strings = usePlansStrings();
  const [place, setPlace] = React.useState<Place>({ at: arriveAt });
  const mine = useMine(teacherNumber);
  const acts = useActs();
  const toList = (): void => setPlace({ at: 'list' });

  if (place.at === 'shift') {
    const { from, asked } = place;
    const back =
      from === undefined
        ? { label: arriveAt === 'shift' ? strings.backToWeek : strings.backToList, go: arriveAt === 'shift' ? onClose : toList }
        : { label: strings.tabWhere, go: () => setPlace({ at: 'plan', id: from, tab: 'where' }) };
    return <ShiftScreen school={school} classes={classes} teacherNumber={teacherNumber} asked={asked} back={back} />;
  }
  const plan = place.at === 'plan' ? mine.data?.find(({ id }) => id === place.id) : undefined;
  if (place.at === 'plan' && plan) {
    return (
      <OnePlan
        key={plan.id}
        plan={plan}
        tab={place.tab}
        school={school}
        classes={classes}
        teacherNumber={teacherNumber}
        onTab={(tab) => setPlace({ at: 'plan', id: plan.id, tab })}
        onShift={(asked) => setPlace({ at: 'shift', asked, from: plan.id })}
        onBack={toList}
        onClose={onClose}
      />
    );
  }
  if (mine.error && !mine.data) return <ErrorBanner error={mine.error} onRetry={() => mine.refetch()} />;
  if (!mine.data) return <LoadingState label={strings.loading} bars={6} />;
  return (
    <PlansList
      plans={mine.data}
      school={school}
      teacherNumber={teacherNumber}
      acts={acts}
      onOpen={(id) => setPlace({ at: 'plan', id, tab: 'plan' })}
      onShift={() => setPlace({ at: 'shift' })}
      onClose={onClose}
    />
  );
}
