import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Tabs } from '../../../../../ui/segmented/Tabs';
import { useId } from '../../../../../ui/useId';
import { SectionFrame } from '../../shell/SectionFrame';
import type { SectionProps } from '../../shell/sections';
import { useRegister, useRegisterKey } from '../../shell/useRegister';
import { useSchool } from '../../shell/useSchool';
import styles from './Classes.module.scss';
import { GroupsTab } from './groups/GroupsTab';
import { ClassesTab } from './list/ClassesTab';
import { useClassesStrings } from './loc/strings';
import { SubjectsTab } from './subjects/SubjectsTab';

type TabKey = 'classes' | 'groups' | 'subjects';

/** What the school teaches, and to whom: classes, teaching groups, subjects. */
export function ClassesSection({ go }: SectionProps): React.ReactElement {
  const strings = useClassesStrings();
  const panelId = useId('classes');
  const loaded = useRegister();
  const { school, error, reload } = useSchool();
  const [tab, setTab] = React.useState<TabKey>('classes');
  const queries = useQueryClient();
  const key = useRegisterKey();

  if (error) return <ErrorBanner error={error} onRetry={reload} />;
  return (
    <SectionFrame loaded={loaded}>
      {(register) => {
        const latest = (): Register => queries.getQueryData<Register>(key) ?? register;
        return (
          <>
            <Tabs
              label={strings.tabs}
              tabs={(['classes', 'groups', 'subjects'] as const).map((each) => ({ key: each, label: strings.tab[each] }))}
              selected={tab}
              onSelect={setTab}
              panelId={panelId}
            />
            <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${tab}`} className={styles.panel}>
              {!school && <LoadingState label={strings.loading} bars={4} />}
              {school && tab === 'classes' && <ClassesTab register={register} school={school} latest={latest} go={go} />}
              {school && tab === 'groups' && <GroupsTab register={register} school={school} latest={latest} />}
              {tab === 'subjects' && <SubjectsTab register={register} latest={latest} />}
            </div>
          </>
        );
      }}
    </SectionFrame>
  );
}
