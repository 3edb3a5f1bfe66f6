import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { useQueryKeys } from '../../../ui/root/repositories';
import { forgetSession } from '../../../ui/root/sessionCache';
import { BreadcrumbCard } from './breadcrumb/BreadcrumbCard';
import { useAdministrationStrings } from './loc/strings';
import styles from './Administration.module.scss';
import { Home } from './home/Home';
import { useProvisioning } from './home/useProvisioning';
import { ProvisioningControlProvider } from './shell/provisioningControl';
import { useServices } from './shell/services';
import { Shell } from './shell/Shell';

/** The administration of the school: the state of the site, and the screens that say what the school is. */
export function Administration(): React.ReactElement {
  const strings = useAdministrationStrings();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const { provisioning } = useServices();
  const refresh = React.useCallback((): void => {
    forgetSession();
    queries.invalidateQueries({ queryKey: keys.all }).catch((error: unknown) => console.error('ENT: refresh failed.', error));
  }, [queries, keys]);
  const control = useProvisioning(provisioning, refresh);
  const [open, setOpen] = React.useState(false);
  const { state } = control;

  React.useEffect(() => {
    // Once open it stays so: checking again does not take the person's screen away.
    if (state.kind === 'checked') setOpen(state.report.schemaVersion > 0);
    if (state.kind === 'refused') setOpen(false);
  }, [state]);

  return (
    <section aria-label={strings.title} className={styles.administration}>
      <ProvisioningControlProvider value={control}>
        <Shell
          open={open}
          home={(go, heading) => (
            <>
              <Home control={control} go={go} heading={heading} />
              {/* Beside the state of the site: checking it again takes nothing away that is being chosen here. */}
              {open && <BreadcrumbCard />}
            </>
          )}
        />
      </ProvisioningControlProvider>
    </section>
  );
}
