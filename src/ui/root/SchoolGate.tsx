import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { findSchool } from '../../lists/frame/findSchool';
import { queryKeys } from '../../lists/queryKeys';
import { createRepositories } from '../../lists/repositories';
import type { Frame, Repositories } from '../../lists/repositories/types';
import type { SharePoint } from '../../lists/sp';
import { ErrorBanner } from '../feedback/ErrorBanner';
import { LoadingState } from '../feedback/LoadingState';
import { ClosedGate } from './ClosedGate';
import { IdentityContext, useIdentity } from './identity';
import { RepositoriesContext } from './repositories';
import { sessionQuery } from './sessionCache';

/** How long who I am at this school is taken as known, in milliseconds. */
const KNOWN_FOR = 5 * 60_000;

interface SchoolGateProps {
  /** The web on which the web part stands. */
  here: SharePoint;
  elsewhere: (webUrl: string) => SharePoint;
  /** What the property pane says, empty for nothing. */
  schoolUrl: string;
  children: React.ReactNode;
}

interface Found {
  schoolUrl: string;
  frame: Frame;
}

/**
 * Finds the school that a web part speaks to, and hands its children that school's repositories, identity and frame; on a day of closure,
 * pupils and guardians are told when the ENT opens again instead.
 */
export function SchoolGate({ here, elsewhere, schoolUrl, children }: SchoolGateProps): React.ReactElement {
  const identity = useIdentity();
  const queries = useQueryClient();
  const made = React.useRef(new Map<string, Repositories>());
  const key = ['ent', here.webUrl.toLowerCase(), identity.login.toLowerCase(), 'school', schoolUrl.toLowerCase()];
  const load = async (): Promise<Found> => {
    const { repositories, frame } = await findSchool({ here, elsewhere, schoolUrl });
    made.current.set(repositories.schoolUrl, repositories);
    // The children's question of who I am is answered already.
    queries.setQueryData(queryKeys(repositories.schoolUrl, identity.login).frame, frame);
    return { schoolUrl: repositories.schoolUrl, frame };
  };
  const found = useQuery({ ...sessionQuery(key, load, ({ frame }) => frame.kind === 'ready'), staleTime: KNOWN_FOR });

  const school = React.useMemo(() => {
    if (!found.data) return undefined;
    const url = found.data.schoolUrl;
    const repositories = made.current.get(url) ?? createRepositories(url === here.webUrl ? here : elsewhere(url));
    made.current.set(url, repositories);
    // As it was kept by an earlier page; nobody looks at it yet.
    const { frame } = queryKeys(url, identity.login);
    if (queries.getQueryData(frame) === undefined) queries.setQueryData(frame, found.data.frame);
    return { repositories, identity: { ...identity, schoolUrl: url }, frame: found.data.frame };
  }, [found.data, here, elsewhere, identity, queries]);

  if (!school) {
    if (!found.error) return <LoadingState bars={7} />;
    return <ErrorBanner error={found.error} onRetry={() => found.refetch()} />;
  }
  const { repositories, frame } = school;
  return (
    <IdentityContext.Provider value={school.identity}>
      <RepositoriesContext.Provider value={repositories}>
        {frame.kind === 'ready' ? (
          <ClosedGate school={frame.school} me={frame.me}>
            {children}
          </ClosedGate>
        ) : (
          children
        )}
      </RepositoriesContext.Provider>
    </IdentityContext.Provider>
  );
}
