import * as React from 'react';
import type { Resource, Slot } from '../../../../domain/bookings/types';
import { formatMinutes } from '../../../../ui/dates/formatDates';
import { Field, inputClass } from '../../../../ui/form/Field';
import { useLanguage } from '../../../../ui/root/language';
import { useId } from '../../../../ui/useId';
import { usePanelStrings } from './loc/strings';
import styles from './panel.module.scss';
import { useWhenWords } from './useWhenWords';

interface SlotRangeFieldsProps {
  resource: Resource;
  /** Of the day, in order. */
  slots: readonly Slot[];
  /** Ids, in order: from the first to the last without a gap. */
  value: readonly string[];
  onChange: (slots: string[]) => void;
}

/** From which slot to which: periods by their names, quarters by when they begin and end. */
export function SlotRangeFields({ resource, slots, value, onChange }: SlotRangeFieldsProps): React.ReactElement {
  const strings = usePanelStrings();
  const language = useLanguage();
  const words = useWhenWords();
  const id = useId('range');
  const first = Math.max(
    0,
    slots.findIndex((slot) => slot.id === value[0])
  );
  const last = Math.max(
    first,
    slots.findIndex((slot) => slot.id === value[value.length - 1])
  );
  const take = (from: number, to: number): void => onChange(slots.slice(from, to + 1).map((slot) => slot.id));
  const periods = resource.scheme === 'periods';
  return (
    <div className={styles.range}>
      <Field id={`${id}-from`} label={periods ? strings.firstSlot : strings.from}>
        <select
          id={`${id}-from`}
          className={inputClass}
          value={first}
          onChange={({ target }) => take(Number(target.value), Math.min(slots.length - 1, Math.max(Number(target.value), last)))}
        >
          {slots.map((slot, at) => (
            <option key={slot.id} value={at}>
              {periods ? words.slot(resource, slot) : formatMinutes(slot.start, language)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-to`} label={periods ? strings.lastSlot : strings.to}>
        <select id={`${id}-to`} className={inputClass} value={last} onChange={({ target }) => take(first, Number(target.value))}>
          {slots.map(
            (slot, at) =>
              at >= first && (
                <option key={slot.id} value={at}>
                  {periods ? words.slot(resource, slot) : formatMinutes(slot.end, language)}
                </option>
              )
          )}
        </select>
      </Field>
    </div>
  );
}
