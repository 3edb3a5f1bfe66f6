import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { School } from '../../../../../../domain/types';
import { bytesOf } from '../../../../../../ui/fileDrop/bytesOf';
import { loadCalendarReader, type ImportTools } from '../importTools';
import { pause } from '../pause';
import { sniffFile } from './sniffFile';
import type { SourceReading, SourceRefusal } from './types';

export interface ReadingContext {
  kind: ImportKind;
  tools: ImportTools;
  school: School;
  calendar: SchoolCalendar;
}

/** What a file holds, read on this device only. Rejects when the browser cannot read it. */
export async function readSource(file: File, { kind, tools, school, calendar }: ReadingContext): Promise<SourceReading> {
  if (file.size > tools.MAX_FILE_BYTES) {
    return refused({ reason: 'table', refusal: { reason: 'tooManyBytes', limit: tools.MAX_FILE_BYTES } });
  }
  const bytes = await bytesOf(file);
  await pause();
  const what = sniffFile(file.name, bytes);
  if (what === 'spreadsheet' || what === 'notText') return refused({ reason: what });
  if (what === 'calendar') {
    return kind === 'timetable'
      ? readCalendar(file.name, tools.decode(bytes).text, school, calendar)
      : refused({ reason: 'calendarElsewhere' });
  }
  const { table, refusal } = tools.readFile(bytes);
  if (!table) return refused({ reason: 'table', refusal });
  return table.rows.length === 0 ? refused({ reason: 'noRows' }) : { source: { kind: 'table', name: file.name, table } };
}

async function readCalendar(name: string, text: string, school: School, calendar: SchoolCalendar): Promise<SourceReading> {
  const { readTimetableIcs } = await loadCalendarReader();
  const read = readTimetableIcs(text, school, calendar);
  if (read.kind === 'refused') return refused({ reason: 'calendar', refusal: read });
  return read.slots.length === 0 ? refused({ reason: 'noLessons' }) : { source: { kind: 'calendar', name, calendar: read } };
}

function refused(refusal: SourceRefusal): SourceReading {
  return { refusal };
}
