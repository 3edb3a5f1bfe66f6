import * as React from 'react';
import type { School, SchoolClass } from '../../../../domain/types';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { Tabs } from '../../../../ui/segmented/Tabs';
import { useId } from '../../../../ui/useId';
import styles from './Direction.module.scss';
import { useDirectionStrings } from './loc/strings';
import { ReadingTab } from './reading/ReadingTab';

export type StaffRole = 'direction' | 'schoolLife' | 'inspector';

export interface DirectionScreenProps {
  school: School;
  /** All that are open. */
  classes: readonly SchoolClass[];
  role: StaffRole;
  /** A site administrator who looks as somebody: what is signed bears their own name. */
  asAdministrator?: boolean;
}

type Part = 'reading' | 'visas' | 'figures' | 'workload' | 'archive';

/** As definitions/visas.ts has it: school life reads, the direction and inspectors also seal and count. */
export function partsFor(role: StaffRole): Part[] {
  return role === 'schoolLife' ? ['reading', 'workload'] : ['reading', 'visas', 'figures', 'workload', 'archive'];
}

const VisasTab = React.lazy(() => import(/* webpackChunkName: 'ent-diary-visas' */ './visas/VisasTab'));
const FiguresTab = React.lazy(() => import(/* webpackChunkName: 'ent-diary-figures' */ './figures/FiguresTab'));
const WorkloadTab = React.lazy(() => import(/* webpackChunkName: 'ent-diary-workload' */ './workload/WorkloadTab'));
const ArchiveTab = React.lazy(() => import(/* webpackChunkName: 'ent-diary-archive' */ './archive/ArchiveTab'));

/** The diary of a whole school: reading first, the rest each a chunk of its own. */
export function DirectionScreen({ school, classes, role, asAdministrator }: DirectionScreenProps): React.ReactElement {
  const strings = useDirectionStrings();
  const panelId = useId('direction');
  const [part, setPart] = React.useState<Part>('reading');
  if (classes.length === 0) return <EmptyState icon={<Icon name="book" />} title={strings.noClasses} />;
  return (
    <>
      <div className={styles.noPrint}>
        <Tabs
          label={strings.sections}
          panelId={panelId}
          selected={part}
          onSelect={setPart}
          tabs={partsFor(role).map((key) => ({ key, label: strings.tabs[key] }))}
        />
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${part}`} className={styles.panel}>
        <React.Suspense fallback={<LoadingState label={strings.loading} bars={6} />}>
          {part === 'reading' && <ReadingTab school={school} classes={classes} />}
          {part === 'visas' && <VisasTab school={school} classes={classes} asAdministrator={asAdministrator} />}
          {part === 'figures' && <FiguresTab school={school} classes={classes} />}
          {part === 'workload' && <WorkloadTab school={school} classes={classes} />}
          {part === 'archive' && <ArchiveTab school={school} classes={classes} />}
        </React.Suspense>
      </div>
    </>
  );
}
