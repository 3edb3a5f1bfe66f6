import * as React from 'react';
import { createProvisioning } from '../../../lists/provisioning';
import { createRepositories } from '../../../lists/repositories';
import { createMembers } from '../../../lists/members';
import { createAdministration } from '../../../lists/repositories/administration';
import type { DirectoryRepository } from '../../../lists/repositories/directory';
import { createRegister } from '../../../lists/repositories/register';
import type { SharePoint } from '../../../lists/sp';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { connect, connectTo } from '../../../ui/root/connection';
import { EntRoot } from '../../../ui/root/EntRoot';
import { mountReact } from '../../../ui/root/mountReact';
import { RepositoriesContext } from '../../../ui/root/repositories';
import type { MountHandle, MountOptions } from '../../mountTypes';
import { AdministrationStringsProvider } from './loc/strings';
import type { AdministrationProperties } from '../properties';
import { Administration } from './Administration';
import { ServicesProvider, type AdministrationServices } from './shell/services';

const now = (): Date => new Date();

/** Draws the administration of the site on which it stands. */
export function mountAdministration(options: MountOptions<AdministrationProperties>): MountHandle<AdministrationProperties> {
  const gone = new AbortController();
  const sp = connect(options.context, gone.signal);
  const repositories = createRepositories(sp);
  const services: AdministrationServices = {
    provisioning: createProvisioning(sp),
    administration: createAdministration(sp),
    register: createRegister(sp),
    members: createMembers(sp),
    directory: lazyDirectory(sp),
    prerequisites: {
      check: async (...asked) => {
        const { createPrerequisites } = await import(
          /* webpackChunkName: 'ent-admin-prerequisites' */ '../../../lists/provisioning/prerequisites'
        );
        return createPrerequisites(sp, options.context.manifest.loaderConfig.internalModuleBaseUrls[0] ?? '').check(...asked);
      }
    },
    wholeLists: async () => {
      const { createWholeLists } = await import(/* webpackChunkName: 'ent-admin-year-zip' */ '../../../lists/exports');
      return createWholeLists(sp);
    },
    breadcrumb: async (webUrl) => {
      const { createBreadcrumbActivation } = await import(
        /* webpackChunkName: 'ent-admin-breadcrumb' */ '../../../lists/breadcrumb/activation'
      );
      return createBreadcrumbActivation(webUrl === sp.webUrl ? sp : connectTo(webUrl, gone.signal));
    }
  };
  const identity = { schoolUrl: sp.webUrl, login: options.context.pageContext.user.loginName, now };
  return mountReact(
    options,
    ({ theme, language }) => (
      <EntRoot theme={theme} language={language} identity={identity}>
        <RepositoriesContext.Provider value={repositories}>
          <AdministrationStringsProvider fallback={<LoadingState />}>
            <ServicesProvider value={services}>
              <Administration />
            </ServicesProvider>
          </AdministrationStringsProvider>
        </RepositoriesContext.Provider>
      </EntRoot>
    ),
    () => gone.abort()
  );
}

/** Accounts are looked for on some screens only: the code comes with the first search. */
function lazyDirectory(sp: SharePoint): DirectoryRepository {
  const load = async (): Promise<DirectoryRepository> => {
    const { createDirectory } = await import(/* webpackChunkName: 'ent-admin-directory' */ '../../../lists/repositories/directory');
    return createDirectory(sp);
  };
  return {
    search: async (...asked) => (await load()).search(...asked),
    searchMany: async (...asked) => (await load()).searchMany(...asked)
  };
}
