import * as React from 'react';
import type { Booking } from '../../../../../domain/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { checkClass, Field, hintId, inputClass, problemId } from '../../../../../ui/form/Field';
import { useLanguage } from '../../../../../ui/root/language';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { useDesk } from '../../desk/desk';
import { lazyRecurrence } from '../recurrence/lazyRecurrence';
import { AttemptNotice } from '../AttemptNotice';
import { Elsewhere } from '../Elsewhere';
import { usePanelStrings } from '../loc/strings';
import styles from '../panel.module.scss';
import { OfferNotice } from '../OfferNotice';
import { Reasons } from '../Reasons';
import { SlotRangeFields } from '../SlotRangeFields';
import type { PanelOf } from '../types';
import { useAttempt } from '../useAttempt';
import { useWhenWords } from '../useWhenWords';
import { useWish } from '../useWish';
import { WaitPart } from '../WaitPart';
import { isBookingForm, LONGEST_PURPOSE } from './form';

/** A booking to make: when, how many, what for, and why not if not. */
export function NewPanel({ opening, clock, onClose, onOpen }: PanelOf<'new'>): React.ReactElement {
  const { resource, day } = opening;
  const strings = usePanelStrings();
  const language = useLanguage();
  const desk = useDesk();
  const words = useWhenWords();
  const id = useId('book');
  const draft = useDeviceDraft(`booking ${resource.number} ${day}`, isBookingForm);
  const [slots, setSlots] = React.useState(opening.slots);
  const [form, setForm] = React.useState(draft.found?.value ?? { purpose: '', units: 1 });
  // As it is typed: a field that is emptied to type another number stays empty meanwhile.
  const [unitsText, setUnitsText] = React.useState(`${form.units}`);
  const [repeats, setRepeats] = React.useState(false);
  const ofDay = desk.slots(resource, day);
  const { quantity = 1 } = desk.bookable(resource);
  const needsApproval = desk.rules(resource).approvalSince !== undefined;
  const wish = { resource, day, slots, units: form.units, clock };
  const { faults, taken, folded, error, retry } = useWish(wish);
  const when = words.slots(resource, slots, ofDay);

  const attempt = useAttempt((booking: Booking) => {
    draft.forget();
    const said = booking.state === 'pending' ? strings.asked : strings.booked;
    onClose(said(resource.title, formatDay(day, language), when));
  });
  const working = attempt.standing.kind === 'working';
  const unsure = attempt.standing.kind === 'unknown';
  const blocked = working || unsure || faults.length > 0 || taken.length > 0;
  const change = (next: Partial<typeof form>): void => {
    setForm({ ...form, ...next });
    draft.keep({ ...form, ...next });
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (blocked || repeats) return;
    void attempt.run((bookings) =>
      bookings.book(
        desk.bookable(resource),
        day,
        slots.map((slot) => (resource.counted ? { slot, units: form.units } : { slot })),
        { purpose: form.purpose.trim() }
      )
    );
  };

  return (
    <SidePanel
      title={strings.newTitle}
      subtitle={[resource.title, formatDay(day, language), when].filter(Boolean).join(' · ')}
      onClose={() => !working && onClose()}
    >
      <PanelBody
        footer={
          !repeats && (
            <Button type="submit" form={id} tone="primary" aria-disabled={blocked} aria-busy={working}>
              {working ? strings.booking : needsApproval ? strings.ask : strings.book}
            </Button>
          )
        }
      >
        <form id={id} onSubmit={submit} noValidate>
          <AttemptNotice attempt={attempt} />
          {error ? <ErrorBanner error={error} onRetry={retry} /> : undefined}
          <SlotRangeFields resource={resource} slots={ofDay} value={slots} onChange={setSlots} />
          {resource.counted && (
            <Field id={`${id}-units`} label={strings.unitsLabel} hint={strings.unitsHint(quantity)} className={styles.units}>
              <input
                id={`${id}-units`}
                type="number"
                inputMode="numeric"
                min={1}
                max={quantity}
                className={inputClass}
                aria-describedby={`${hintId(`${id}-units`)} ${problemId(`${id}-units`)}`}
                value={unitsText}
                onChange={({ target }) => {
                  setUnitsText(target.value);
                  change({ units: Math.max(1, Math.floor(Number(target.value)) || 1) });
                }}
                onBlur={() => setUnitsText(`${form.units}`)}
              />
            </Field>
          )}
          <Field id={`${id}-purpose`} label={strings.purpose} hint={strings.purposeHint}>
            <input
              id={`${id}-purpose`}
              className={inputClass}
              maxLength={LONGEST_PURPOSE}
              aria-describedby={`${hintId(`${id}-purpose`)} ${problemId(`${id}-purpose`)}`}
              value={form.purpose}
              data-first-focus=""
              onChange={({ target }) => change({ purpose: target.value })}
            />
          </Field>
          {draft.found && draft.found.value.purpose !== '' && form.purpose === draft.found.value.purpose && (
            <Notice>{strings.purposeRestored}</Notice>
          )}
          <label className={checkClass}>
            <input type="checkbox" checked={repeats} disabled={working} onChange={({ target }) => setRepeats(target.checked)} />
            {strings.repeat}
          </label>
          {!repeats && <Reasons {...{ resource, faults, taken, folded }} slots={ofDay} />}
          {!repeats && folded && <OfferNotice {...{ folded, slots, quantity }} />}
          {needsApproval && <Notice>{strings.awaitsApproval}</Notice>}
        </form>
        {repeats && slots.length > 0 && (
          <lazyRecurrence.Part
            {...{ resource, day, slots, clock }}
            units={form.units}
            purpose={form.purpose.trim()}
            onBooked={draft.forget}
            onClose={() => onClose()}
          />
        )}
        {!repeats && taken.length > 0 && folded && (
          <>
            <WaitPart {...{ resource, day, folded, slots }} purpose={form.purpose} />
            <Elsewhere wish={wish} onChoose={(other) => onOpen({ kind: 'new', resource: other, day, slots })} />
          </>
        )}
      </PanelBody>
    </SidePanel>
  );
}
