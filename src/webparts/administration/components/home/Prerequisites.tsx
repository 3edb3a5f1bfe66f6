import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { School } from '../../../../domain/types';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import { useQueryKeys } from '../../../../ui/root/repositories';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import { useServices } from '../shell/services';
import type { PrerequisiteAnswersProps } from './PrerequisiteAnswers';

const { Part: LazyAnswers } = lazyPart<PrerequisiteAnswersProps>(() =>
  import(/* webpackChunkName: 'ent-admin-prerequisites' */ './PrerequisiteAnswers').then((module) => module.PrerequisiteAnswers)
);

/** What the ENT needs of the authority's IT, asked for when the person opens it, and the words to ask with. */
export function Prerequisites({ school }: { school: School }): React.ReactElement {
  const { prerequisites } = useServices();
  const words = useAdministrationStrings().prerequisites;
  const keys = useQueryKeys();
  const [open, setOpen] = React.useState(false);
  const found = useQuery({
    queryKey: [...keys.all, 'prerequisites', school.timeZone],
    queryFn: ({ signal }) => prerequisites.check(school.timeZone, signal),
    enabled: open
  });
  return (
    <details className={`${styles.card} ${styles.folded}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{words.title}</h3>
      </summary>
      <p className={styles.version}>{words.intro}</p>
      {found.error ? <ErrorBanner error={found.error} onRetry={() => found.refetch()} /> : undefined}
      {open && !found.data && !found.error && <LoadingState bars={3} />}
      {found.data && <LazyAnswers found={found.data} />}
    </details>
  );
}
