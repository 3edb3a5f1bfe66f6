import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { unfinishedMoves } from '../../../../../domain/bookings/outcomes';
import type { Booking } from '../../../../../domain/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../ui/root/language';
import { useDesk } from '../../desk/desk';
import { useBookingKeys, useBookings, useLookAgain } from '../../desk/queries';
import { usePanelStrings } from '../loc/strings';

/** The place that a moved booking still holds, where the move was cut off before it was given back. */
export function OldPlace({ booking, onFinished }: { booking: Booking; onFinished: () => void }): React.ReactElement | null {
  const strings = usePanelStrings();
  const language = useLanguage();
  const desk = useDesk();
  const bookings = useBookings();
  const keys = useBookingKeys();
  const lookAgain = useLookAgain();
  const [failed, setFailed] = React.useState<unknown>();
  const { movedFrom } = booking;
  const { data, error } = useQuery({
    queryKey: [...keys.ledgers, 'booking', movedFrom],
    queryFn: async () => (await bookings()).booking(movedFrom, desk.everything),
    enabled: movedFrom !== 0
  });
  React.useEffect(() => {
    if (error) console.error('ENT: the former place of the booking could not be read.', error);
  }, [error]);
  const [move] = unfinishedMoves([...(data ?? []).flatMap(({ folded }) => folded.bookings), booking]);
  if (!move) return null;
  const finish = async (): Promise<void> => {
    setFailed(undefined);
    try {
      await (await bookings()).cancel(move.from);
    } catch (failure) {
      setFailed(failure);
      return;
    }
    await lookAgain();
    onFinished();
  };
  const title = desk.resource(move.from.resource)?.title ?? '';
  return (
    <>
      {failed ? <ErrorBanner error={failed} /> : undefined}
      <Notice tone="warning" actions={<Button onClick={() => void finish()}>{strings.finish}</Button>}>
        {strings.unfinishedMove(title, formatDay(move.from.day, language))}
      </Notice>
    </>
  );
}
