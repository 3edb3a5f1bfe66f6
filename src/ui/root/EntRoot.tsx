import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { QueryClientProvider } from '@tanstack/react-query';
import * as React from 'react';
import { LoadingState } from '../feedback/LoadingState';
import { UiStringsProvider } from '../loc/strings';
import { themeVariables } from '../theme/themeVariables';
import { Announcer } from './announce';
import styles from './EntRoot.module.scss';
import { ErrorBoundary } from './ErrorBoundary';
import { IdentityContext, type Identity } from './identity';
import { LanguageContext, type Language } from './language';
import { queryClientFor } from './queryClients';

export interface EntRootProps {
  theme: IReadonlyTheme | undefined;
  language: Language;
  identity: Identity;
  children: React.ReactNode;
}

/** What stands around every web part: colours of its section, language, cache, live region, last resort for errors. */
export function EntRoot({ theme, language, identity, children }: EntRootProps): React.ReactElement {
  const variables = React.useMemo(() => themeVariables(theme) as React.CSSProperties, [theme]);
  return (
    <div className={styles.root} style={variables} lang={language}>
      <LanguageContext.Provider value={language}>
        <IdentityContext.Provider value={identity}>
          <QueryClientProvider client={queryClientFor(identity.schoolUrl, identity.login)}>
            <UiStringsProvider fallback={<LoadingState />}>
              <ErrorBoundary>
                <Announcer>{children}</Announcer>
              </ErrorBoundary>
            </UiStringsProvider>
          </QueryClientProvider>
        </IdentityContext.Provider>
      </LanguageContext.Provider>
    </div>
  );
}
