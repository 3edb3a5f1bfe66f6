import * as React from 'react';

/** Where and for whom a web part works: the key of every cache and of every draft on the device. */
export interface Identity {
  /** Absolute URL of the school site. */
  schoolUrl: string;
  login: string;
  /** The clock, which tests replace. */
  now: () => Date;
}

export const IdentityContext = React.createContext<Identity | undefined>(undefined);

export function useIdentity(): Identity {
  const identity = React.useContext(IdentityContext);
  if (!identity) throw new Error('The identity is read outside EntRoot.');
  return identity;
}
