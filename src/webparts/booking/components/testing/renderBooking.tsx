import type { RenderResult } from '@testing-library/react';
import * as React from 'react';
import { DEFAULT_CALENDAR } from '../../../../domain/calendar/defaults';
import type { Membership, School } from '../../../../domain/types';
import type { Frame, Repositories } from '../../../../lists/repositories/types';
import { RepositoriesContext } from '../../../../ui/root/repositories';
import { renderInEnt } from '../../../../ui/testing/renderInEnt';
import { Booking } from '../Booking';
import { BookingStringsProvider } from '../loc/strings';
import { BookingSettingsContext, defaultSettings, type BookingSettings } from '../settings';
import { ME, type MemoryBookings } from './memoryBookings';

export const school: School = {
  name: 'Lycée des Essais',
  uai: '',
  timeZone: 'Europe/Paris',
  schoolYear: 2026,
  periods: [
    { id: 'M1', start: 480, end: 535 },
    { id: 'M2', start: 540, end: 595 },
    { id: 'M3', start: 610, end: 665 },
    { id: 'S1', start: 810, end: 865 }
  ],
  ...DEFAULT_CALENDAR,
  schemaVersion: 4
};

/** Monday 23 November 2026, 7:45 in Paris: before the first bell. */
export const NOW = new Date('2026-11-23T06:45:00Z');
export const MONDAY = 20261123;

export function frameOf(memberships: readonly Membership[], change: { isSiteAdmin?: boolean } = {}): Frame {
  const me = { userId: ME, login: 'aubepine@ecole.example', name: 'Mme Aubépine', isSiteAdmin: false, memberships: [...memberships] };
  return { kind: 'ready', me: { ...me, ...change }, school, classes: [], lookAs: [] };
}

export const teacher = frameOf([{ role: 'teacher', teacherNumber: 7, title: 'Mme Aubépine' }]);

interface RenderOptions {
  frame?: Frame;
  settings?: Partial<BookingSettings>;
  language?: 'fr' | 'en';
  now?: () => Date;
}

/** The whole of the bookings on those in memory, as somebody of the staff on a Monday morning. */
export async function renderBooking(
  bookings: MemoryBookings,
  { frame = teacher, settings, language = 'fr', now = () => NOW }: RenderOptions = {}
): Promise<RenderResult> {
  const repositories = { frame: { load: async () => frame }, bookings: bookings.repository } as unknown as Repositories;
  return renderInEnt(
    <RepositoriesContext.Provider value={repositories}>
      <BookingStringsProvider fallback={<i />}>
        <BookingSettingsContext.Provider value={{ ...defaultSettings, ...settings }}>
          <Booking />
        </BookingSettingsContext.Provider>
      </BookingStringsProvider>
    </RepositoriesContext.Provider>,
    { now, language }
  );
}
