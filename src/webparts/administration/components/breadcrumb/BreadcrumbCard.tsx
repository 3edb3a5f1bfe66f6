import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { ErrorBoundary } from '../../../../ui/root/ErrorBoundary';
import styles from '../Administration.module.scss';
import { useAdministrationStrings } from '../loc/strings';

const BreadcrumbSites = React.lazy(() => import(/* webpackChunkName: 'ent-admin-breadcrumb' */ './BreadcrumbSites'));

/** Switches the breadcrumb on and off, on this site and on others. Its code comes, and SharePoint is asked, once it is opened. */
export function BreadcrumbCard(): React.ReactElement {
  const strings = useAdministrationStrings();
  const [opened, setOpened] = React.useState(false);
  return (
    <details className={`${styles.card} ${styles.folded}`} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h3>{strings.breadcrumbTitle}</h3>
      </summary>
      {opened && (
        <ErrorBoundary>
          <React.Suspense fallback={<LoadingState bars={4} />}>
            <BreadcrumbSites />
          </React.Suspense>
        </ErrorBoundary>
      )}
    </details>
  );
}
