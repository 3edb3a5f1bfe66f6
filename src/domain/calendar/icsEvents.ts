import ICAL from 'ical.js';
import { isDay } from '../days';
import type { Day, Minutes } from '../types';

/** Five million characters hold the timetables of a big school's teachers for a year. */
const CHARACTERS_AT_MOST = 5_000_000;
const EVENTS_AT_MOST = 20_000;
/** Of one unfolded line: a description may be long, but not as long as a file. */
const LINE_AT_MOST = 20_000;

/**
 * Why a file is not taken at all: it is too large; it is no calendar; it is one whose parts do not close as they opened (`line` says where);
 * it ends in the middle; it holds no event; it holds too many, or rules that make too many.
 */
export interface IcsRefusal {
  kind: 'refused';
  reason: 'tooLarge' | 'notCalendar' | 'broken' | 'truncated' | 'noEvents' | 'tooManyEvents';
  line?: number;
}

/** A time as the file says it. */
export interface IcsTime {
  day: Day;
  /** Undefined for a whole day. */
  minutes?: Minutes;
  /** `utc`; the name of a zone, in whatever spelling; or undefined: the wall clock wherever one is. */
  zone?: string;
}

export interface IcsEvent {
  /** Line of its BEGIN, 1 is the file's first. */
  line: number;
  uid: string;
  summary: string;
  description: string;
  location: string;
  /** Upper-case, e.g. CANCELLED. */
  status: string;
  categories: string[];
  start?: IcsTime;
  end?: IcsTime;
  durationMinutes?: number;
  /** The parts of RRULE by their lower-case names, as jCal (RFC 7265) has them. */
  rule?: Readonly<Record<string, unknown>>;
  moreDays: IcsTime[];
  exceptDays: IcsTime[];
  /** Set when the event stands for one occurrence of the event of the same uid. */
  replaces?: IcsTime;
}

export interface IcsFile {
  kind: 'read';
  /** X-WR-CALNAME, empty when the file does not say it. */
  name: string;
  events: IcsEvent[];
  /** Events with a line that says nothing: left out as a whole. */
  broken: { line: number; title: string }[];
}

interface Property {
  parameters: Readonly<Record<string, unknown>>;
  values: readonly unknown[];
}

/**
 * The events of an iCalendar file (RFC 5545), in the file's order, in time that grows with its length only: rules of recurrence are handed
 * on as they are, what is not an event is passed over, and a broken line costs its own event.
 */
export function readIcsEvents(text: string): IcsFile | IcsRefusal {
  if (text.length > CHARACTERS_AT_MOST) return refusal('tooLarge');
  const lines = contentLines(text);
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0]?.text ?? '')) return refusal('notCalendar');

  const file: IcsFile = { kind: 'read', name: '', events: [], broken: [] };
  const open: string[] = [];
  let event: EventBeingRead | undefined;
  for (const line of lines) {
    const boundary = /^(BEGIN|END):([\w-]{1,60})\s*$/i.exec(line.text);
    if (boundary?.[1].toUpperCase() === 'BEGIN') {
      open.push(boundary[2].toUpperCase());
      if (open.length === 2 && open[1] === 'VEVENT') event = new EventBeingRead(line.number);
    } else if (boundary) {
      if (open.pop() !== boundary[2].toUpperCase()) return { ...refusal('broken'), line: line.number };
      if (event && open.length === 1) {
        if (event.isBroken) file.broken.push({ line: event.read.line, title: event.read.summary });
        else file.events.push(event.read);
        event = undefined;
      }
    } else if (event && open.length === 2) {
      event.take(line.text);
    } else if (open.length === 1 && /^X-WR-CALNAME[;:]/i.test(line.text)) {
      file.name = textOf(propertyOf(line.text));
    }
    if (file.events.length + file.broken.length > EVENTS_AT_MOST) return refusal('tooManyEvents');
  }
  if (open.length > 0) return refusal('truncated');
  return file.events.length + file.broken.length === 0 ? refusal('noEvents') : file;
}

function refusal(reason: IcsRefusal['reason']): IcsRefusal {
  return { kind: 'refused', reason };
}

/** Lines with what was folded put back together, without empty ones. */
function contentLines(text: string): { number: number; text: string }[] {
  const lines: { number: number; text: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, index) => {
      if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1].text += line.slice(1);
      else if (line.trim() !== '') lines.push({ number: index + 1, text: line });
    });
  return lines;
}

class EventBeingRead {
  public isBroken = false;
  public readonly read: IcsEvent;

  public constructor(line: number) {
    this.read = { line, uid: '', summary: '', description: '', location: '', status: '', categories: [], moreDays: [], exceptDays: [] };
  }

  public take(line: string): void {
    const name = /^[\w-]{1,60}(?=[;:])/.exec(line)?.[0].toUpperCase();
    const taker = name === undefined ? undefined : takers.get(name);
    if (name !== undefined && !taker) return;
    const property = taker && propertyOf(line);
    if (!taker || !property || !taker(this.read, property)) this.isBroken = true;
  }
}

/** What each property of an event gives; false when its value says nothing. */
const takers = new Map<string, (event: IcsEvent, property: Property) => boolean>([
  ['UID', (event, property) => set(event, 'uid', textOf(property))],
  ['SUMMARY', (event, property) => set(event, 'summary', oneLine(property))],
  ['DESCRIPTION', (event, property) => set(event, 'description', textOf(property))],
  ['LOCATION', (event, property) => set(event, 'location', oneLine(property))],
  ['STATUS', (event, property) => set(event, 'status', oneLine(property).toUpperCase())],
  ['CATEGORIES', (event, { values }) => event.categories.push(...values.map(String)) > 0],
  ['DTSTART', (event, property) => set(event, 'start', timesOf(property)?.[0])],
  ['DTEND', (event, property) => set(event, 'end', timesOf(property)?.[0])],
  ['RECURRENCE-ID', (event, property) => set(event, 'replaces', timesOf(property)?.[0])],
  ['DURATION', (event, property) => set(event, 'durationMinutes', durationOf(textOf(property)))],
  ['RRULE', (event, { values: [rule] }) => typeof rule === 'object' && rule !== null && set(event, 'rule', { ...rule })],
  ['RDATE', (event, property) => addAll(event.moreDays, timesOf(property))],
  ['EXDATE', (event, property) => addAll(event.exceptDays, timesOf(property))]
]);

function set<K extends keyof IcsEvent>(event: IcsEvent, key: K, value: IcsEvent[K] | undefined): boolean {
  if (value === undefined) return false;
  event[key] = value;
  return true;
}

function addAll(times: IcsTime[], more: IcsTime[] | undefined): boolean {
  times.push(...(more ?? []));
  return more !== undefined;
}

/** One unfolded line as jCal has it; undefined when it is none. */
function propertyOf(line: string): Property | undefined {
  if (line.length > LINE_AT_MOST) return undefined;
  let property: unknown;
  try {
    property = ICAL.parse.property(line);
  } catch (error) {
    // Whatever the parser stumbles over, the line is unreadable, and the person is told which event it was.
    if (error instanceof Error) return undefined;
    throw error;
  }
  if (!Array.isArray(property)) return undefined;
  const [, parameters, , ...values] = property as unknown[];
  return { parameters: (parameters ?? {}) as Property['parameters'], values };
}

function textOf(property: Property | undefined): string {
  const value = property?.values[0];
  return typeof value === 'string' ? value : '';
}

function oneLine(property: Property): string {
  return textOf(property).replace(/\s+/g, ' ').trim();
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:(\d{2}):(\d{2}):\d{2}(Z?)|::))?$/;
/** Years in which a school's calendar may lie, well inside those that days can count. */
const YEARS = { first: 1971, last: 2099 };

/** The times of a property; undefined when one of them is none. */
function timesOf({ parameters, values }: Property): IcsTime[] | undefined {
  const times: IcsTime[] = [];
  for (const value of values) {
    const time = typeof value === 'string' ? readIcsTime(value, parameters.tzid) : undefined;
    if (!time) return undefined;
    times.push(time);
  }
  return times;
}

/**
 * A time in the extended ISO form in which jCal has it, `2026-11-23T08:00:00`, with a `Z` for UTC; undefined when it is none.
 * @param zone TZID of the property
 */
export function readIcsTime(text: string, zone?: unknown): IcsTime | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, year, month, dayOfMonth, hours, minutes, utc] = match;
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  if (day === undefined || hours === undefined) return day === undefined ? undefined : { day };
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const named = typeof zone === 'string' && zone !== '' ? zone : undefined;
  return { day, minutes: Number(hours) * 60 + Number(minutes), ...(utc ? { zone: 'utc' } : named ? { zone: named } : {}) };
}

function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const day = year * 10000 + month * 100 + dayOfMonth;
  return year >= YEARS.first && year <= YEARS.last && isDay(day) ? day : undefined;
}

/** Minutes of a duration such as `PT1H30M`; undefined when it is none or goes back. */
function durationOf(text: string): number | undefined {
  const match = /^\+?P(?:(\d{1,3})W|(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?)$/.exec(text);
  if (!match || text.length < 3) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}
