import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useQueryKeys } from '../../../../../ui/root/repositories';
import { judge } from '../../home/judgePrerequisites';
import { useAdministrationStrings } from '../../loc/strings';
import type { Go } from '../../shell/sections';
import { useServices } from '../../shell/services';
import styles from './Access.module.scss';
import { useAccessStrings } from './loc/strings';

const SIGNS = { fine: 'published', ask: 'warning', unknown: 'info' } as const;

/** What somebody whose account is not the school's own needs to come in, looked at when the person opens it. */
export function GuestHelp({ school, go }: { school: School; go: Go }): React.ReactElement {
  const { prerequisites } = useServices();
  const strings = useAccessStrings();
  const words = useAdministrationStrings().prerequisites;
  const keys = useQueryKeys();
  const [open, setOpen] = React.useState(false);
  const found = useQuery({
    queryKey: [...keys.all, 'prerequisites', school.timeZone],
    queryFn: ({ signal }) => prerequisites.check(school.timeZone, signal),
    enabled: open
  });
  const judged = found.data ? judge(found.data) : [];
  return (
    <details className={styles.over} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{strings.guestTitle}</summary>
      <p className={styles.intro}>{strings.guestText}</p>
      {found.error ? <ErrorBanner error={found.error} onRetry={() => found.refetch()} /> : undefined}
      {open && !found.data && !found.error && <LoadingState bars={2} />}
      {found.data && (
        <ul className={styles.conditions} data-ent-state="access-guests">
          {(['guests', 'assets'] as const).map((key) => {
            const state = judged.find((each) => each.key === key)?.state ?? 'unknown';
            return (
              <li key={key}>
                <Icon name={SIGNS[state]} className={styles.smallSign} />
                <span>
                  <strong>{words.names[key]}</strong> {words.states[key][state]}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles.intro}>{strings.guestAsk}</p>
      <Button onClick={() => go('home')}>{strings.toHome}</Button>
    </details>
  );
}
