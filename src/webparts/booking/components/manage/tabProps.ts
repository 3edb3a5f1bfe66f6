import type { School } from '../../../../domain/types';
import type { Catalogue } from '../../../../lists/repositories/bookings/types';

export type Shelves = Extract<Catalogue, { kind: 'ready' }>;

/** What each tab of the management is given. */
export interface TabProps {
  shelves: Shelves;
  school: School;
  /** SharePoint lets these delete rows of the ledgers. */
  isSiteAdmin: boolean;
  /** Asks for the categories and resources again. */
  reload: () => void;
}
