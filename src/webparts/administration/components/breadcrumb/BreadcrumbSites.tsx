import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { useIdentity } from '../../../../ui/root/identity';
import styles from './BreadcrumbCard.module.scss';
import { BreadcrumbCardStringsProvider, useBreadcrumbCardStrings } from './loc/strings';
import { OtherSite } from './OtherSite';
import { SiteActivation } from './SiteActivation';

/** What the card holds once it is opened, with its words. */
export default function BreadcrumbSites(): React.ReactElement {
  return (
    <BreadcrumbCardStringsProvider fallback={<LoadingState bars={4} />}>
      <Sites />
    </BreadcrumbCardStringsProvider>
  );
}

function Sites(): React.ReactElement {
  const strings = useBreadcrumbCardStrings();
  const { schoolUrl } = useIdentity();
  return (
    <>
      <p className={styles.intro}>{strings.intro}</p>
      <h4>{strings.thisSite}</h4>
      <SiteActivation webUrl={schoolUrl} label={strings.shownFor(schoolUrl)} />
      <h4>{strings.otherSite}</h4>
      <OtherSite origin={new URL(schoolUrl).origin} />
      <p className={styles.intro}>{strings.tenantWide}</p>
    </>
  );
}
