import * as React from 'react';
import type { BookingProperties } from '../properties';

export type ViewName = 'day' | 'week' | 'month' | 'search' | 'mine';

/** What the page's author chose, checked: a page may have been written by a script or by another version. */
export interface BookingSettings {
  view: ViewName;
  /** Title of the category shown first; empty for none. */
  category: string;
  kiosk: boolean;
}

const FIRST_VIEWS: readonly ViewName[] = ['day', 'week', 'mine'];

export const defaultSettings: BookingSettings = { view: 'day', category: '', kiosk: false };

/** The settings of a page; what is unknown or wrong counts as not chosen. */
export function settingsOf(properties: Readonly<Partial<BookingProperties>>): BookingSettings {
  return {
    view: FIRST_VIEWS.find((each) => each === properties.view) ?? 'day',
    category: typeof properties.category === 'string' ? properties.category.trim() : '',
    kiosk: properties.kiosk === true
  };
}

export const BookingSettingsContext = React.createContext<BookingSettings>(defaultSettings);

export const useBookingSettings = (): BookingSettings => React.useContext(BookingSettingsContext);
