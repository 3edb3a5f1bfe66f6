import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../ui/root/language';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useDesk } from '../../desk/desk';
import { AttemptNotice } from '../AttemptNotice';
import { slotsOf } from '../booked/BookedPanel';
import { usePanelStrings } from '../loc/strings';
import styles from '../panel.module.scss';
import { Reasons } from '../Reasons';
import { SlotRangeFields } from '../SlotRangeFields';
import type { PanelOf } from '../types';
import { useAttempt } from '../useAttempt';
import { useWhenWords } from '../useWhenWords';
import { useWish } from '../useWish';

/** A booking goes to the place that was chosen for it, as long as it was unless one says otherwise. */
export function MovePanel({ opening, clock, onClose, onOpen, onMoved }: PanelOf<'move'>): React.ReactElement {
  const { booking, from, resource, day } = opening;
  const strings = usePanelStrings();
  const language = useLanguage();
  const desk = useDesk();
  const words = useWhenWords();
  const ofDay = desk.slots(resource, day);
  const held = slotsOf(booking);
  const start = ofDay.findIndex(({ id }) => id === opening.slots[0]);
  const length = opening.slots.length > 1 || resource.scheme !== from.scheme ? opening.slots.length : held.length;
  const [slots, setSlots] = React.useState(() => ofDay.slice(start, start + length).map(({ id }) => id));
  const units = resource.counted ? Math.max(1, new Set(booking.live.map(({ unit }) => unit)).size) : 1;
  const sameDay = resource.number === from.number && day === booking.day;
  const { faults, taken, folded } = useWish({ resource, day, slots, units, clock, ...(sameDay && { except: booking }) });
  const attempt = useAttempt((now, unfinished) => {
    onMoved();
    // What is left to do stands in the booking's own panel, with the way to finish it.
    if (unfinished) return onOpen({ kind: 'booking', resource, booking: now });
    onClose(strings.moved(resource.title, formatDay(day, language), words.slots(resource, slots, ofDay)));
  });
  const working = attempt.standing.kind === 'working';
  const blocked = working || faults.length > 0 || taken.length > 0;
  const move = (): void => {
    if (blocked) return;
    const wanted = slots.map((slot) => (resource.counted ? { slot, units } : { slot }));
    const to = desk.bookable(resource);
    void attempt.run((bookings) =>
      sameDay ? bookings.change(booking, to, wanted) : bookings.move(booking, { resource: to, day, slots: wanted })
    );
  };
  return (
    <SidePanel title={strings.moveTitle} subtitle={booking.purpose} onClose={() => !working && onClose()}>
      <PanelBody
        footer={
          <Button tone="primary" aria-disabled={blocked} aria-busy={working} onClick={move} data-first-focus="">
            {working ? strings.booking : strings.moveNow}
          </Button>
        }
      >
        <AttemptNotice attempt={attempt} />
        <dl className={styles.facts}>
          <dt>{strings.moveFrom}</dt>
          <dd>{[from.title, formatDay(booking.day, language), words.slots(from, held, desk.slots(from, booking.day))].join(' · ')}</dd>
          <dt>{strings.moveTo}</dt>
          <dd>{[resource.title, formatDay(day, language), words.slots(resource, slots, ofDay)].join(' · ')}</dd>
        </dl>
        {slots.length < length && <Notice tone="warning">{strings.notEnoughRoom}</Notice>}
        <SlotRangeFields resource={resource} slots={ofDay} value={slots} onChange={setSlots} />
        <Reasons {...{ resource, faults, taken, folded }} slots={ofDay} />
      </PanelBody>
    </SidePanel>
  );
}
