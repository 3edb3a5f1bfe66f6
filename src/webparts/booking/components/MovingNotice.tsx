import * as React from 'react';
import { Button } from '../../../ui/button/Button';
import { formatDay } from '../../../ui/dates/formatDates';
import { Notice } from '../../../ui/feedback/Notice';
import { useLanguage } from '../../../ui/root/language';
import { useBookingStrings } from './loc/strings';
import type { Moving } from './opening';

/** While a booking waits for its new place: which one, and how to leave it where it is. */
export function MovingNotice({ moving, onStop }: { moving: Moving; onStop: () => void }): React.ReactElement {
  const strings = useBookingStrings();
  const language = useLanguage();
  return (
    <Notice live actions={<Button onClick={onStop}>{strings.stopMoving}</Button>}>
      {strings.choosePlace(moving.from.title, formatDay(moving.booking.day, language))}
    </Notice>
  );
}
