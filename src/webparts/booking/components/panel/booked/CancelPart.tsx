import * as React from 'react';
import type { Booking } from '../../../../../domain/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { useBookings, useLookAgain } from '../../desk/queries';
import { usePanelStrings } from '../loc/strings';
import type { PanelOf } from '../types';

type CancelPartProps = Pick<PanelOf<'booking'>, 'opening' | 'onClose' | 'onMoved'> & { booking: Booking; when: string; disabled: boolean };

/** Ends one's booking, once it is sure. */
export function CancelPart({ opening: { resource }, booking, when, disabled, onClose, onMoved }: CancelPartProps): React.ReactElement {
  const strings = usePanelStrings();
  const language = useLanguage();
  const bookings = useBookings();
  const lookAgain = useLookAgain();
  const [asked, setAsked] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  // Beside what is done to a whole series, it is said that it is not meant.
  const label = booking.series === 0 ? strings.cancel : strings.cancelDate;
  const day = formatDay(booking.day, language);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await (await bookings()).cancel(booking);
    } catch (failure) {
      setError(failure);
      setBusy(false);
      return;
    }
    await lookAgain();
    onMoved();
    onClose(strings.cancelled(resource.title, day));
  };
  return (
    <>
      <Button tone="danger" icon={<Icon name="bin" />} aria-disabled={disabled} onClick={() => !disabled && setAsked(true)}>
        {label}
      </Button>
      {asked && (
        <ConfirmDialog
          danger
          title={strings.cancelQuestion}
          consequences={[strings.cancelConsequence(resource.title, day, when)]}
          confirmLabel={label}
          cancelLabel={strings.cancelKeep}
          busy={busy}
          error={error}
          onConfirm={() => void cancel()}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );
}
