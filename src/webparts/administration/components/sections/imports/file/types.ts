import type { IcsRefusal } from '../../../../../../domain/calendar/icsEvents';
import type { TimetableFile } from '../../../../../../domain/calendar/timetableIcs';
import type { TableRefusal } from '../../../../../../domain/imports/readTable';
import type { Table } from '../../../../../../domain/imports/types';

/** A file that was understood. */
export type Source = { kind: 'table'; name: string; table: Table } | { kind: 'calendar'; name: string; calendar: TimetableFile };

/** Why a file was not: what it is instead, or what is wrong with it. */
export type SourceRefusal =
  /** An Excel, LibreOffice or Numbers file, whatever it is called. */
  | { reason: 'spreadsheet' }
  /** A PDF, a picture, an XML export … */
  | { reason: 'notText' }
  /** A calendar where something else is wanted. */
  | { reason: 'calendarElsewhere' }
  /** Headers and nothing below. */
  | { reason: 'noRows' }
  | { reason: 'table'; refusal: TableRefusal }
  | { reason: 'calendar'; refusal: IcsRefusal }
  /** A calendar without any weekly lesson. */
  | { reason: 'noLessons' }
  /** The browser could not read it, or what reads it could not be loaded. */
  | { reason: 'unreadable' };

export type SourceReading = { source: Source; refusal?: undefined } | { source?: undefined; refusal: SourceRefusal };
