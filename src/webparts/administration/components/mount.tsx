import * as React from 'react';
import { createProvisioning } from '../../../lists/provisioning';
import { createRepositories } from '../../../lists/repositories';
import { createAdministration } from '../../../lists/repositories/administration';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { connect } from '../../../ui/root/connection';
import { EntRoot } from '../../../ui/root/EntRoot';
import { mountReact } from '../../../ui/root/mountReact';
import { RepositoriesContext } from '../../../ui/root/repositories';
import type { MountHandle, MountOptions } from '../../mountTypes';
import { AdministrationStringsProvider } from './loc/strings';
import type { AdministrationProperties } from '../properties';
import { Administration } from './Administration';

const now = (): Date => new Date();

/** Draws the administration of the site on which it stands. */
export function mountAdministration(options: MountOptions<AdministrationProperties>): MountHandle<AdministrationProperties> {
  const gone = new AbortController();
  const sp = connect(options.context, gone.signal);
  const repositories = createRepositories(sp);
  const provisioning = createProvisioning(sp);
  const administration = createAdministration(sp);
  const identity = { schoolUrl: sp.webUrl, login: options.context.pageContext.user.loginName, now };
  return mountReact(
    options,
    ({ theme, language }) => (
      <EntRoot theme={theme} language={language} identity={identity}>
        <RepositoriesContext.Provider value={repositories}>
          <AdministrationStringsProvider fallback={<LoadingState />}>
            <Administration provisioning={provisioning} administration={administration} />
          </AdministrationStringsProvider>
        </RepositoriesContext.Provider>
      </EntRoot>
    ),
    () => gone.abort()
  );
}
