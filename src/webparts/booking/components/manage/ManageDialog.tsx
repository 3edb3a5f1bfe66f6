import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import { Tabs } from '../../../../ui/segmented/Tabs';
import { useModal } from '../../../../ui/sidePanel/useModal';
import { useId } from '../../../../ui/useId';
import styles from './Manage.module.scss';
import { useManageStrings } from './loc/strings';
import { BookingsTab } from './bookings/BookingsTab';
import { lazyFiles } from './files/lazyFiles';
import { RetentionTab } from './files/RetentionTab';
import { LendingTab } from './lending/LendingTab';
import { ShelvesTab } from './shelves/ShelvesTab';
import type { TabProps } from './tabProps';
import { useShelves } from './useShelves';

const TABS = ['resource', 'category', 'bookings', 'lending', 'files', 'retention'] as const;
type TabName = (typeof TABS)[number];

/** Over the whole page: categories, resources, and what is decided about bookings. */
export function ManageDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const strings = useManageStrings();
  const repositories = useRepositories();
  const keys = useQueryKeys();
  const id = useId('manage');
  const [tab, setTab] = React.useState<TabName>('resource');
  const dialog = useModal(onClose);
  const { catalogue, error, reload } = useShelves();
  const { data: frame } = useQuery({ queryKey: keys.frame, queryFn: () => repositories.frame.load(), staleTime: Infinity });

  const ready: TabProps | undefined =
    catalogue?.kind === 'ready' && frame?.kind === 'ready'
      ? { shelves: catalogue, school: frame.school, isSiteAdmin: frame.me.isSiteAdmin, reload }
      : undefined;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
      <div className={styles.layout}>
        <header className={styles.header}>
          <h2 id={id}>{strings.manageTitle}</h2>
          <Button square tone="quiet" aria-label={strings.close} title={strings.close} icon={<Icon name="close" />} onClick={onClose} />
        </header>
        <Tabs
          label={strings.manageTitle}
          tabs={TABS.map((key) => ({ key, label: strings.tabs[key] }))}
          selected={tab}
          onSelect={setTab}
          panelId={`${id}-panel`}
        />
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-panel-${tab}`} className={styles.panel}>
          {error && !ready ? <ErrorBanner error={error} onRetry={reload} /> : undefined}
          {!ready && !error && <LoadingState label={strings.loading} bars={6} />}
          {ready && (tab === 'resource' || tab === 'category') && <ShelvesTab key={tab} kind={tab} {...ready} />}
          {ready && tab === 'bookings' && <BookingsTab {...ready} />}
          {ready && tab === 'lending' && <LendingTab {...ready} />}
          {ready && tab === 'files' && <lazyFiles.Part {...ready} />}
          {ready && tab === 'retention' && <RetentionTab {...ready} />}
        </div>
      </div>
    </dialog>
  );
}
