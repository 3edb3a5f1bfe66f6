import * as React from 'react';
import type { Booking } from '../../../../../domain/bookings/types';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { useLanguage } from '../../../../../ui/root/language';
import { SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useDesk } from '../../desk/desk';
import { ledgerKey, useLedgers } from '../../desk/queries';
import { usePanelStrings } from '../loc/strings';
import type { PanelOf } from '../types';
import { useWhenWords } from '../useWhenWords';
import { MineBody } from './MineBody';
import { TheirBody } from './TheirBody';

/** A booking as it stands now: one's own can be changed, another's can be waited for. */
export function BookedPanel(props: PanelOf<'booking'>): React.ReactElement {
  const { opening, onClose } = props;
  const { resource } = opening;
  const { day, number, author } = opening.booking;
  const strings = usePanelStrings();
  const language = useLanguage();
  const desk = useDesk();
  const words = useWhenWords();
  const { data, error, refetch } = useLedgers([{ resource, day }]);
  const folded = data?.get(ledgerKey(resource.number, day))?.folded;
  const booking = folded?.bookings.find((each) => each.number === number && each.author === author) ?? opening.booking;
  const mine = author === desk.me;
  const when = words.slots(resource, slotsOf(booking), desk.slots(resource, day));
  return (
    <SidePanel
      title={mine ? strings.mineTitle : strings.theirTitle}
      subtitle={[resource.title, formatDay(day, language), when].filter(Boolean).join(' · ')}
      onClose={() => onClose()}
    >
      {error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : undefined}
      {mine ? <MineBody {...props} {...{ booking, folded, when }} /> : <TheirBody {...props} {...{ booking, folded }} />}
    </SidePanel>
  );
}

/** The slots that a booking holds, or held once it is over, in order and each once. */
export function slotsOf({ live, claims }: Booking): string[] {
  return [...new Set((live.length > 0 ? live : claims).map(({ slot }) => slot))];
}
