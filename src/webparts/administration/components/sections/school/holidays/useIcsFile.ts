import * as React from 'react';
import type { HolidaysFile } from '../../../../../../domain/calendar/holidaysIcs';
import type { IcsRefusal } from '../../../../../../domain/calendar/icsEvents';
import type { HolidayZone } from '../../../../../../domain/calendar/types';
import type { Day } from '../../../../../../domain/types';

export type IcsState =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  /** The file's bytes could not be had, or what reads it not loaded. */
  | { kind: 'unreadable'; name: string }
  | { kind: 'refused'; name: string; refusal: IcsRefusal }
  /** The file holds several zones, none of which is known to be the school's. */
  | { kind: 'zoneNeeded'; name: string; zones: HolidayZone[] }
  /** `zones` is set where the file holds several: `read` is that of `zone`. */
  | { kind: 'read'; name: string; read: HolidaysFile; zones?: HolidayZone[]; zone?: HolidayZone };

export interface IcsFile {
  state: IcsState;
  open: (file: File) => void;
  /** The same file, for another of its zones. */
  choose: (zone: HolidayZone) => void;
  clear: () => void;
}

/**
 * Reads a file of holidays for the years around a day; nothing of it leaves this device. What reads iCalendar comes with the first file.
 * @param own the school's zone, with which a file of several begins
 */
export function useIcsFile(today: Day, own: HolidayZone | undefined): IcsFile {
  const [state, setState] = React.useState<IcsState>({ kind: 'none' });
  const text = React.useRef('');
  const turn = React.useRef(0);
  React.useEffect(
    () => () => {
      turn.current = -1;
    },
    []
  );

  const run = (name: string, task: () => Promise<IcsState>): void => {
    const own = ++turn.current;
    const show = (next: IcsState): void => {
      if (turn.current === own) setState(next);
    };
    task().then(show, (error: unknown) => {
      console.error('ENT: the holidays could not be read.', error);
      show({ kind: 'unreadable', name });
    });
  };

  const read = async (name: string, zone: HolidayZone | undefined): Promise<IcsState> => {
    const { readHolidaysIcs } = await import(/* webpackChunkName: 'ent-holidays-ics' */ '../../../../../../domain/calendar/holidaysIcs');
    const first = readHolidaysIcs(text.current, today);
    if (first.kind === 'refused') return { kind: 'refused', name, refusal: first };
    if (first.kind === 'read') return { kind: 'read', name, read: first };
    const chosen = first.zones.find((each) => each === zone);
    if (!chosen) return { kind: 'zoneNeeded', name, zones: first.zones };
    const again = readHolidaysIcs(text.current, today, chosen);
    if (again.kind !== 'read') throw new Error(`the zone ${chosen} was named and is still asked for`);
    return { kind: 'read', name, read: again, zones: first.zones, zone: chosen };
  };

  return {
    state,
    open: (file) => {
      setState({ kind: 'reading', name: file.name });
      run(file.name, async () => {
        text.current = await textOf(file);
        return read(file.name, own);
      });
    },
    choose: (zone) => {
      if (state.kind === 'read' || state.kind === 'zoneNeeded') run(state.name, () => read(state.name, zone));
    },
    clear: () => {
      turn.current++;
      text.current = '';
      setState({ kind: 'none' });
    }
  };
}

/** In whatever encoding a French file has. */
async function textOf(file: File): Promise<string> {
  const { decode } = await import(/* webpackChunkName: 'ent-decode' */ '../../../../../../domain/imports/decode');
  const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      if (result === null || typeof result === 'string') reject(new Error('no bytes'));
      else resolve(result);
    };
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsArrayBuffer(file);
  });
  return decode(new Uint8Array(bytes)).text;
}
