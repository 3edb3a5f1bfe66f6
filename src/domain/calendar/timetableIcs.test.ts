import { DEFAULT_PERIODS } from '../bellSchedule';
import { addDays, toIso } from '../days';
import type { Day, School } from '../types';
import { DEFAULT_CALENDAR } from './defaults';
import { createSchoolCalendar } from './schoolCalendar';
import { icsOf } from './testing/ics';
import { readTimetableIcs, type TimetableFile } from './timetableIcs';

const school = {
  ...DEFAULT_CALENDAR,
  timeZone: 'Europe/Paris',
  periods: [...DEFAULT_PERIODS],
  weekAAnchor: 20260831,
  holidays: [{ title: 'Vacances de la Toussaint', first: 20261018, last: 20261101 }]
};

function read(events: readonly (readonly string[])[], change: Partial<School> = {}): TimetableFile {
  const of = { ...school, ...change };
  const file = readTimetableIcs(icsOf(events, ['X-WR-CALNAME:Mme AUBEPINE']), of, createSchoolCalendar(of));
  if (file.kind !== 'read') throw new Error(`not read: ${JSON.stringify(file)}`);
  return file;
}

const compact = (day: Day): string => toIso(day).replace(/-/g, '');

/** A lesson as Pronote writes it, in UTC: `hours` are those of Greenwich. */
function pronote(day: Day, hours: string, end: string, more: Partial<Record<'room' | 'teacher' | 'class', string>> = {}): string[] {
  const { room = 'B12', teacher = 'AUBEPINE L.', class: className = '2GT1' } = more;
  return [
    `UID:Cours-${day}-${hours}@pronote.example`,
    `DTSTART:${compact(day)}T${hours}00Z`,
    `DTEND:${compact(day)}T${end}00Z`,
    `SUMMARY;LANGUAGE=fr:MATHEMATIQUES - ${teacher}`,
    `DESCRIPTION;LANGUAGE=fr:Matière : MATHEMATIQUES\\nProfesseur(s) : ${teacher}\\nClasse : ${className}\\nSalle(s) : ${room}`,
    `LOCATION;LANGUAGE=fr:${room}`,
    'CATEGORIES:Cours'
  ];
}

/** Mondays at 8:00 in Paris, summer time until the last week of October. */
const mondays = (count: number): Day[] => Array.from({ length: count }, (_, week) => addDays(20260907, week * 7));
const onMonday = (day: Day, more?: Parameters<typeof pronote>[3]): string[] =>
  day < 20261025 ? pronote(day, '0600', '0655', more) : pronote(day, '0700', '0755', more);

describe('a timetable file', () => {
  it('of single events in UTC is one weekly lesson at the bell, through the clock change', () => {
    const { name, slots, unread, first, last } = read(mondays(12).map((day) => onMonday(day)));
    expect(name).toBe('Mme AUBEPINE');
    expect(slots).toEqual([
      {
        weekday: 1,
        start: 480,
        end: 535,
        periodId: 'M1',
        subject: 'MATHEMATIQUES',
        teacher: 'AUBEPINE L.',
        className: '2GT1',
        group: '',
        room: 'B12',
        parity: '',
        weeks: mondays(12).map((_, week) => 453 + week),
        possible: 10
      }
    ]);
    expect([unread, first, last]).toEqual([[], 20260907, 20261123]);
  });

  it('of events that recur by weeks, in a zone, with holidays left out and one lesson moved', () => {
    const { slots, unread } = read([
      [
        'UID:1',
        'DTSTART;TZID=Europe/Paris:20260907T081000',
        'DTEND;TZID=Europe/Paris:20260907T090500',
        'RRULE:FREQ=WEEKLY;UNTIL=20261130T070000Z;BYDAY=MO,TH',
        'EXDATE;TZID=Europe/Paris:20261019T081000,20261026T081000',
        'SUMMARY:SVT - M. CHARME - 1G3 - G2',
        'LOCATION:Labo'
      ],
      [
        'UID:1',
        'RECURRENCE-ID;TZID=Europe/Paris:20260914T081000',
        'DTSTART;TZID=Europe/Paris:20260916T091000',
        'DURATION:PT55M',
        'SUMMARY:SVT - M. CHARME - 1G3 - G2'
      ]
    ]);
    expect(unread).toEqual([]);
    expect(
      slots.map(({ weekday, periodId, className, group, teacher, room, weeks }) => [
        weekday,
        periodId,
        className,
        group,
        teacher,
        room,
        weeks.length
      ])
    ).toEqual([
      // 7 September to 23 November without the 14 September and two weeks of holidays; the 30th at 8:10 is after UNTIL, 8:00 in Paris.
      [1, 'M1', '1G3', 'G2', 'M. CHARME', 'Labo', 9],
      [3, 'M2', '1G3', 'G2', 'M. CHARME', '', 1],
      // The exceptions name Mondays: Thursdays of the holidays stay.
      [4, 'M1', '1G3', 'G2', 'M. CHARME', 'Labo', 12]
    ]);
  });

  it('keeps a recurring hour of Greenwich where the clock changes: it rings an hour earlier then', () => {
    const { slots } = read([['DTSTART:20260907T060000Z', 'DTEND:20260907T065500Z', 'RRULE:FREQ=WEEKLY;COUNT=12', 'SUMMARY:LATIN']]);
    expect(slots.map(({ start, periodId, weeks }) => [start, periodId, weeks.length])).toEqual([
      [420, undefined, 5],
      [480, 'M1', 7]
    ]);
  });

  it('tells weeks A from weeks B, and a room that alternates with them', () => {
    const everyOther = mondays(6).filter((_, week) => week % 2 === 0);
    expect(
      read([...everyOther.map((day) => onMonday(day)), ...onTuesdays(6)]).slots.map(({ parity, weeks, possible }) => [
        parity,
        weeks.length,
        possible
      ])
    ).toEqual([
      ['B', 3, 3],
      ['', 6, 6]
    ]);
    const rooms = mondays(6).map((day, week) => onMonday(day, { room: week % 2 === 0 ? 'B12' : 'C3' }));
    expect(read(rooms).slots.map(({ parity, room }) => [parity, room])).toEqual([
      ['A', 'C3'],
      ['B', 'B12']
    ]);
    const once = mondays(6).map((day, week) => onMonday(day, { room: week === 2 ? 'C3' : 'B12' }));
    expect(read(once).slots.map(({ parity, room }) => [parity, room])).toEqual([['', 'B12']]);
  });

  it('counts the weeks of A and B by the school’s rule', () => {
    // Taught weeks only: the two weeks of holidays in October stand still, so that 12 October and 2 November follow each other.
    const everyOther = [20260907, 20260921, 20261005, 20261102].map((day) => onMonday(day));
    const others = [20260914, 20260928, 20261012].map((day) => onMonday(day, { class: '2GT2' }));
    const parities = (parityRule: School['parityRule']): unknown =>
      read([...everyOther, ...others], { parityRule }).slots.map(({ className, parity }) => [className, parity]);
    expect(parities('taughtWeeks')).toEqual([
      ['2GT1', 'B'],
      ['2GT2', 'A']
    ]);
  });

  it('without A/B weeks says every week', () => {
    expect(
      read([onMonday(20260907), onMonday(20260921)], { weekAAnchor: undefined }).slots.map(({ parity, possible }) => [parity, possible])
    ).toEqual([['', 3]]);
  });

  it('shares a long lesson between its periods, and keeps one that no bell announces', () => {
    const lesson = (start: string, end: string, day = 20260909): string[] => [
      `DTSTART:${compact(day)}T${start}00`,
      `DTEND:${compact(day)}T${end}00`,
      'SUMMARY:EPS'
    ];
    expect(read([lesson('0755', '1000')]).slots.map(({ periodId, start, end }) => [periodId, start, end])).toEqual([
      ['M1', 480, 535],
      ['M2', 540, 595]
    ]);
    expect(read([lesson('0800', '0920')]).slots.map(({ periodId }) => periodId)).toEqual(['M1']);
    expect(read([lesson('1220', '1320')]).slots.map(({ periodId, start, end }) => [periodId, start, end])).toEqual([[undefined, 740, 800]]);
    const wednesday = { 3: [{ id: 'M1', start: 500, end: 545 }] };
    expect(read([lesson('0820', '0905')], { periodsByWeekday: wednesday }).slots.map(({ periodId }) => periodId)).toEqual(['M1']);
  });

  it('of Outlook or of another territory is brought to the school’s clock', () => {
    const at = (zone: string, hours: string): unknown =>
      read([
        [`DTSTART;TZID=${zone}:20261123T${hours}00`, `DTEND;TZID=${zone}:20261123T235900`, 'SUMMARY:x'].map((line) =>
          line.replace('235900', `${Number(hours.slice(0, 2)) + 1}`.padStart(2, '0') + '0000')
        )
      ]).slots[0].start;
    expect(at('Romance Standard Time', '0800')).toBe(480);
    expect(at('/example.org/2026/Europe/Paris', '0800')).toBe(480);
    expect(at('Europe/London', '0800')).toBe(540);
    expect(at('Heure de la cour', '0800')).toBe(480);
  });

  it('says of each event why it gave no lesson', () => {
    const at = ['DTSTART:20260907T080000', 'DTEND:20260907T085500'];
    const { slots, unread } = read([
      ['SUMMARY:Férié', 'DTSTART;VALUE=DATE:20261111'],
      ['SUMMARY:Sans début'],
      ['SUMMARY:Sans fin', at[0]],
      ['SUMMARY:À rebours', at[0], 'DTEND:20260907T070000'],
      ['SUMMARY:Voyage', at[0], 'DTEND:20260909T180000'],
      ['SUMMARY:', ...at],
      ['SUMMARY:Cours annulé - MATHS', ...at],
      ['SUMMARY:MATHS', 'STATUS:CANCELLED', ...at],
      ['SUMMARY:Tous les ans', ...at, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
      ['SUMMARY:À la seconde', ...at, 'RRULE:FREQ=SECONDLY'],
      ['SUMMARY:Cassé', 'DTSTART:hier', 'DTEND:20260907T085500']
    ]);
    expect(slots).toEqual([]);
    expect(unread.map(({ title, reason }) => [title, reason])).toEqual([
      ['Férié', 'wholeDay'],
      ['Sans début', 'noStart'],
      ['Sans fin', 'noEnd'],
      ['À rebours', 'noEnd'],
      ['Voyage', 'tooLong'],
      ['', 'noSubject'],
      ['Cours annulé - MATHS', 'cancelled'],
      ['MATHS', 'cancelled'],
      ['Tous les ans', 'recurrence'],
      ['À la seconde', 'recurrence'],
      ['Cassé', 'broken']
    ]);
    expect(unread[0]).toMatchObject({ line: 5, day: 20261111 });
    expect(unread[10].day).toBeUndefined();
  });

  it('refuses rules that make too many lessons, and never walks one without end', () => {
    const daily = [
      'DTSTART:20260907T080000',
      'DTEND:20260907T085500',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=999999999',
      'SUMMARY:x'
    ];
    expect(readTimetableIcs(icsOf(Array.from({ length: 400 }, () => daily)), school, createSchoolCalendar(school))).toEqual({
      kind: 'refused',
      reason: 'tooManyEvents'
    });
    expect(read([daily]).slots).toHaveLength(7);
    expect(readTimetableIcs('BEGIN:VCARD', school, createSchoolCalendar(school))).toEqual({ kind: 'refused', reason: 'notCalendar' });
  });
});

function onTuesdays(count: number): string[][] {
  return mondays(count).map((day) => pronote(addDays(day, 1), '0600', '0655'));
}
