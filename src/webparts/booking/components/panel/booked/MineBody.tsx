import * as React from 'react';
import { leftToDrop } from '../../../../../domain/bookings/outcomes';
import type { Booking, FoldedDay } from '../../../../../domain/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { PanelBody } from '../../../../../ui/sidePanel/SidePanel';
import { isOver } from '../../cells/cells';
import { useDesk } from '../../desk/desk';
import { AttemptNotice } from '../AttemptNotice';
import { usePanelStrings } from '../loc/strings';
import styles from '../panel.module.scss';
import { lazyRecurrence, lazySeries } from '../recurrence/lazyRecurrence';
import { Reasons } from '../Reasons';
import { SlotRangeFields } from '../SlotRangeFields';
import type { PanelOf } from '../types';
import { useAttempt } from '../useAttempt';
import { useWhenWords } from '../useWhenWords';
import { useWish } from '../useWish';
import { slotsOf } from './BookedPanel';
import { CancelPart } from './CancelPart';
import { Facts } from './Facts';
import { OldPlace } from './OldPlace';

type MineBodyProps = PanelOf<'booking'> & { booking: Booking; folded: FoldedDay | undefined; when: string };

/** One's own booking: shorten, extend, move, cancel, or finish what was cut off. */
export function MineBody(props: MineBodyProps): React.ReactElement {
  const { opening, booking, folded, when, clock, onClose, onMove } = props;
  const { resource } = opening;
  const { day } = booking;
  const strings = usePanelStrings();
  const language = useLanguage();
  const desk = useDesk();
  const words = useWhenWords();
  const ofDay = desk.slots(resource, day);
  const held = slotsOf(booking);
  const [changed, setChanged] = React.useState<readonly string[]>();
  const [repeats, setRepeats] = React.useState(false);
  const slots = changed ?? held;
  const units = Math.max(1, new Set(booking.live.map(({ unit }) => unit)).size);
  const { faults, taken } = useWish({ resource, day, slots, units, clock, except: booking });
  const attempt = useAttempt((now, unfinished) => {
    // What is left to do is said here, with the way to finish it.
    if (unfinished) return setChanged(undefined);
    onClose(strings.changed(resource.title, formatDay(day, language), words.slots(resource, slotsOf(now), ofDay)));
  });
  const working = attempt.standing.kind === 'working';
  const toDrop = leftToDrop(booking);
  const changeTo = (next: readonly string[]): void =>
    void attempt.run((bookings) =>
      bookings.change(
        booking,
        desk.bookable(resource),
        next.map((slot) => (resource.counted ? { slot, units } : { slot }))
      )
    );
  const over = ofDay.every((slot) => !held.includes(slot.id) || isOver(day, slot, clock));
  const ended = booking.live.length === 0 || over;
  const unchanged = slots.join(' ') === held.join(' ');
  const blocked = working || unchanged || faults.length > 0 || taken.length > 0;
  const footer = (
    <>
      <Button icon={<Icon name="calendar" />} aria-disabled={working} onClick={() => !working && onMove(booking, resource)}>
        {strings.move}
      </Button>
      <CancelPart {...props} when={when} disabled={working} />
    </>
  );
  return (
    <PanelBody footer={!ended && footer}>
      <AttemptNotice attempt={attempt} />
      {!ended && toDrop.length > 0 && (
        <Notice
          tone="warning"
          actions={
            <Button
              aria-disabled={working}
              onClick={() => !working && changeTo(held.filter((slot) => !toDrop.some((claim) => claim.slot === slot)))}
            >
              {strings.finish}
            </Button>
          }
        >
          {strings.unfinishedChange}
        </Notice>
      )}
      {!ended && <OldPlace booking={booking} onFinished={() => onClose(strings.finished)} />}
      <Facts {...{ booking, resource }} />
      {over && <Notice>{strings.over}</Notice>}
      {!ended && (
        <>
          <h3 className={styles.part}>{strings.changeHours}</h3>
          <SlotRangeFields resource={resource} slots={ofDay} value={slots} onChange={setChanged} />
          {!unchanged && <Reasons {...{ resource, faults, taken, folded }} slots={ofDay} />}
          {!unchanged && (
            <Button tone="primary" aria-disabled={blocked} aria-busy={working} onClick={() => !blocked && changeTo(slots)}>
              {strings.save}
            </Button>
          )}
        </>
      )}
      {!ended && booking.series === 0 && (
        <label className={checkClass}>
          <input type="checkbox" checked={repeats} disabled={working} onChange={({ target }) => setRepeats(target.checked)} />
          {strings.repeatThis}
        </label>
      )}
      {!ended && repeats && (
        <lazyRecurrence.Part
          {...{ resource, day, units, clock }}
          slots={held}
          purpose={booking.purpose}
          firstBooked
          onBooked={() => undefined}
          onClose={() => onClose()}
        />
      )}
      {/* Always at its place: what came of a run over the series is still to be read once this date has ended with the others. */}
      {booking.series !== 0 && <lazySeries.Part {...{ booking, resource, slots, clock }} onClose={() => onClose()} />}
    </PanelBody>
  );
}
