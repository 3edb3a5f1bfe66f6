import * as React from 'react';
import { foldedResource, quantityOf, rulesOf } from '../../../../domain/bookings/rules';
import { slotsOf } from '../../../../domain/bookings/slots';
import type { BookerRole, Category, FoldedResource, Resource, Rules, Slot } from '../../../../domain/bookings/types';
import { calendarOf, type SchoolCalendar } from '../../../../domain/calendar/schoolCalendar';
import type { Day, School } from '../../../../domain/types';
import type { BookableResource, Catalogue } from '../../../../lists/repositories/bookings/types';
import { bookerRolesOf, manages, type ReadyFrame } from '../access';

type ReadyCatalogue = Extract<Catalogue, { kind: 'ready' }>;

/** Everything that the screens know besides the bookings themselves: the school, who asks, and what there is to book. */
export interface Desk {
  school: School;
  calendar: SchoolCalendar;
  /** SharePoint's user id of who asks, on the school's site. */
  me: number;
  roles: readonly BookerRole[];
  /** True of those whom SharePoint lets decide and keep the resources. */
  manages: boolean;
  /** Those that hold a resource which may be booked, by title. */
  categories: readonly Category[];
  /** Those that may be booked, by title. */
  resources: readonly Resource[];
  /** Archived ones too: old bookings name them. */
  resource: (number: number) => Resource | undefined;
  ofCategory: (categoryNumber: number) => readonly Resource[];
  rules: (resource: Resource) => Rules;
  /** As the ledger needs to know it, with its units. */
  bookable: (resource: Resource) => BookableResource;
  /** All, archived ones too, as the ledger needs to know them. */
  everything: readonly FoldedResource[];
  slots: (resource: Resource, day: Day) => readonly Slot[];
}

export function makeDesk(frame: ReadyFrame, catalogue: ReadyCatalogue): Desk {
  const { school, me } = frame;
  const roles = bookerRolesOf(frame);
  const all = new Map(catalogue.resources.map(({ value }) => [value.number, value]));
  const known = new Map(catalogue.categories.map(({ value }) => [value.number, value]));
  const rules = new Map([...all.values()].map((resource) => [resource.number, rulesOf(resource, known.get(resource.categoryNumber))]));
  const rulesFor = (resource: Resource): Rules => rules.get(resource.number) ?? {};
  const resources = [...all.values()].filter(
    ({ status, categoryNumber }) => status === 'active' && known.get(categoryNumber)?.status === 'active'
  );
  const bookable = (resource: Resource): BookableResource => {
    const own = rulesFor(resource);
    return { ...foldedResource(resource, own), quantity: quantityOf(resource, own) };
  };
  const calendar = calendarOf(school);
  return {
    school,
    calendar,
    me: me.userId,
    roles,
    manages: manages(roles),
    resources,
    categories: [...known.values()].filter(({ number }) => resources.some(({ categoryNumber }) => categoryNumber === number)),
    resource: (number) => all.get(number),
    ofCategory: (number) => resources.filter(({ categoryNumber }) => categoryNumber === number),
    rules: rulesFor,
    bookable,
    everything: [...all.values()].map(bookable),
    slots: (resource, day) => slotsOf(resource.scheme, rulesFor(resource), day, school, calendar)
  };
}

export const DeskContext = React.createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = React.useContext(DeskContext);
  if (!desk) throw new Error('The desk is read outside its provider.');
  return desk;
}
