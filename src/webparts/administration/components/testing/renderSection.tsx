import * as React from 'react';
import { DEFAULT_CALENDAR } from '../../../../domain/calendar/defaults';
import { DEFAULT_PERIODS } from '../../../../domain/bellSchedule';
import type { Register } from '../../../../domain/register/types';
import type { School } from '../../../../domain/types';
import type { MembersPlan } from '../../../../lists/members';
import type { Repositories } from '../../../../lists/repositories/types';
import { RepositoriesContext } from '../../../../ui/root/repositories';
import { renderInEnt } from '../../../../ui/testing/renderInEnt';
import type { Language } from '../../../../ui/root/language';
import { AdministrationStringsProvider } from '../loc/strings';
import { ServicesProvider, type AdministrationServices } from '../shell/services';

export const school: School = {
  ...DEFAULT_CALENDAR,
  name: 'Lycée des Glycines',
  uai: '0000000A',
  timeZone: 'Europe/Paris',
  schoolYear: 2026,
  periods: [...DEFAULT_PERIODS],
  schemaVersion: 2
};

export const emptyRegister: Register = {
  classes: [],
  subjects: [],
  groups: [],
  staff: [],
  pupils: [],
  guardians: [],
  slots: [],
  accesses: []
};

const noDifference: MembersPlan = { changes: [], strangers: [], missingGroups: [] };

/** A service whose every call is a fault of the test, but for the ones given. */
function only<T extends object>(name: string, given: Partial<T>): T {
  return new Proxy(given, {
    get: (target, key) =>
      key in target ? target[key as keyof T] : () => Promise.reject(new Error(`${name}.${String(key)} is not expected in this test`))
  }) as T;
}

export interface GivenServices {
  provisioning?: Partial<AdministrationServices['provisioning']>;
  administration?: Partial<AdministrationServices['administration']>;
  register?: Partial<AdministrationServices['register']>;
  members?: Partial<AdministrationServices['members']>;
  directory?: Partial<AdministrationServices['directory']>;
  prerequisites?: Partial<AdministrationServices['prerequisites']>;
  breadcrumb?: AdministrationServices['breadcrumb'];
  wholeLists?: AdministrationServices['wholeLists'];
}

/** The services of a component test: an empty register of a school, and what the test gives. */
export function services(given: GivenServices = {}): AdministrationServices {
  return {
    provisioning: only('provisioning', given.provisioning ?? {}),
    administration: only('administration', { school: async () => ({ school, etag: '"1"' }), ...given.administration }),
    register: only('register', { load: async () => emptyRegister, imports: async () => [], moves: async () => [], ...given.register }),
    members: only('members', { check: async () => noDifference, ...given.members }),
    directory: only('directory', given.directory ?? {}),
    prerequisites: only('prerequisites', given.prerequisites ?? {}),
    wholeLists: given.wholeLists ?? (() => Promise.reject(new Error('wholeLists is not expected in this test'))),
    breadcrumb: given.breadcrumb ?? (() => Promise.reject(new Error('breadcrumb is not expected in this test')))
  };
}

/** Draws a screen of the administration where it lives. */
export async function renderSection(
  section: React.ReactElement,
  given: GivenServices = {},
  options: { language?: Language; now?: () => Date; schoolUrl?: string; login?: string } = {}
): ReturnType<typeof renderInEnt> {
  const repositories = { frame: { load: async () => ({ kind: 'notSetUp', isSiteAdmin: true }) } } as unknown as Repositories;
  return renderInEnt(
    <RepositoriesContext.Provider value={repositories}>
      <ServicesProvider value={services(given)}>
        <AdministrationStringsProvider fallback={<i />}>{section}</AdministrationStringsProvider>
      </ServicesProvider>
    </RepositoriesContext.Provider>,
    options
  );
}
