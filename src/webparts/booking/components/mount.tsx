import * as React from 'react';
import type { SharePoint } from '../../../lists/sp';
import { LoadingState } from '../../../ui/feedback/LoadingState';
import { connect, connectTo } from '../../../ui/root/connection';
import { EntRoot } from '../../../ui/root/EntRoot';
import { mountReact } from '../../../ui/root/mountReact';
import { SchoolGate } from '../../../ui/root/SchoolGate';
import type { MountHandle, MountOptions } from '../../mountTypes';
import { BookingStringsProvider } from './loc/strings';
import type { BookingProperties } from '../properties';
import { Booking } from './Booking';
import { BookingSettingsContext, settingsOf } from './settings';

const now = (): Date => new Date();

/** Draws the bookings in its element. */
export function mountBooking(options: MountOptions<BookingProperties>): MountHandle<BookingProperties> {
  const gone = new AbortController();
  const here = connect(options.context, gone.signal);
  const elsewhere = (webUrl: string): SharePoint => connectTo(webUrl, gone.signal);
  const identity = { schoolUrl: here.webUrl, login: options.context.pageContext.user.loginName, now };
  return mountReact(
    options,
    ({ theme, language, properties }) => (
      <EntRoot theme={theme} language={language} identity={identity}>
        <BookingStringsProvider fallback={<LoadingState />}>
          <SchoolGate here={here} elsewhere={elsewhere} schoolUrl={properties.schoolUrl ?? ''}>
            <BookingSettingsContext.Provider value={settingsOf(properties)}>
              <Booking />
            </BookingSettingsContext.Provider>
          </SchoolGate>
        </BookingStringsProvider>
      </EntRoot>
    ),
    () => gone.abort()
  );
}
