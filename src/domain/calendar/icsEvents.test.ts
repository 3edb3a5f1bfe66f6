import fc from 'fast-check';
import { readHolidaysIcs } from './holidaysIcs';
import { readIcsEvents } from './icsEvents';
import { holidayEvent, icsOf } from './testing/ics';

const event = holidayEvent('Vacances de Noël', '20261219', '20270104');

describe('an iCalendar file', () => {
  it('is read with folded lines, any line ends and a byte order mark', () => {
    const text = `\uFEFF${icsOf([['SUMMARY:Vacances de la Tous', ' saint\\, puis la suite', 'DTSTART:20261017', 'X-AUTRE:1']]).replace(/\r/g, '')}`;
    expect(readIcsEvents(text)).toMatchObject({
      kind: 'read',
      events: [{ line: 4, summary: 'Vacances de la Toussaint, puis la suite', start: { day: 20261017 } }]
    });
  });

  it('costs the event of a broken line, not the others, and passes over what is no event', () => {
    const text = icsOf(
      [event, [...event, 'une ligne sans rien'], [...event, 'BEGIN:VALARM', 'DTSTART:n’importe quoi', 'END:VALARM']],
      [
        'BEGIN:VTIMEZONE',
        'BEGIN:DAYLIGHT',
        'DTSTART:19700329T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
        'X-WR-CALNAME:Zone B'
      ]
    );
    const file = readIcsEvents(text);
    expect(file).toMatchObject({ kind: 'read', name: 'Zone B', broken: [{ title: 'Vacances de Noël' }] });
    expect(file.kind === 'read' && file.events).toHaveLength(2);
  });

  it('says its times as they stand: whole days, UTC, a zone or none', () => {
    const file = readIcsEvents(
      icsOf([
        [
          'DTSTART;TZID="Europe/Paris":20261123T080000',
          'DTEND:20261123T080000Z',
          'DURATION:PT1H30M',
          'EXDATE:20261130T080000,20261207T080000'
        ],
        ['DTSTART;VALUE=DATE:20261123', 'DTEND:20261123T090000']
      ])
    );
    expect(file).toMatchObject({
      events: [
        {
          start: { day: 20261123, minutes: 480, zone: 'Europe/Paris' },
          end: { day: 20261123, minutes: 480, zone: 'utc' },
          durationMinutes: 90,
          exceptDays: [
            { day: 20261130, minutes: 480 },
            { day: 20261207, minutes: 480 }
          ]
        },
        { start: { day: 20261123 }, end: { day: 20261123, minutes: 540 } }
      ]
    });
  });

  it.each([
    ['nothing', '', 'notCalendar'],
    ['a page that says to sign in', '<!DOCTYPE html><title>Connexion</title>', 'notCalendar'],
    ['a table', 'Jour;Heure\r\nlundi;8 h', 'notCalendar'],
    ['a card', 'BEGIN:VCARD\r\nEND:VCARD', 'notCalendar'],
    ['no event', icsOf([]), 'noEvents'],
    ['its second half missing', icsOf([event, event]).slice(0, 400), 'truncated'],
    ['parts that close what is not open', icsOf([['END:VALARM']]), 'broken'],
    ['six million characters', icsOf([[`SUMMARY:${'x'.repeat(6_000_000)}`]]), 'tooLarge'],
    ['thirty thousand events', icsOf(Array.from({ length: 30_000 }, () => ['SUMMARY:x'])), 'tooManyEvents'],
    ['parts within parts', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(300_000)}`, 'truncated']
  ])('with %s is refused', (_what, text, reason) => {
    expect(readIcsEvents(text)).toMatchObject({ kind: 'refused', reason });
    expect(readHolidaysIcs(text, 20261123)).toMatchObject({ kind: 'refused', reason });
  });

  it.each([
    ['a long line', `SUMMARY:${'y'.repeat(4_000_000)}`],
    ['a long parameter', `SUMMARY;${'X=1;'.repeat(900_000)}:x`],
    ['many values', `EXDATE:${'20261123T080000,'.repeat(200_000)}`],
    ['folds without end', `SUMMARY:x${'\r\n y'.repeat(900_000)}`],
    ['blanks', `SUMMARY:x${' '.repeat(15_000)}-${' '.repeat(4_000)}x`],
    ['quotes that do not close', `SUMMARY;A="${'"'.repeat(19_000)}`]
  ])('with %s comes to an end', (_what, line) => {
    const file = readIcsEvents(icsOf([event, ['DTSTART:20261123T080000', line]]));
    expect(file.kind).toBe('read');
    expect(readHolidaysIcs(icsOf([event, [line, 'DTSTART:20261123']]), 20261123)).toMatchObject({
      kind: 'read',
      holidays: [{ first: 20261220 }]
    });
  });

  it('of anything at all is read or refused, and never throws', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .tuple(
          fc.constantFrom('DTSTART', 'DTEND', 'RRULE', 'DURATION', 'EXDATE;TZID=x', 'SUMMARY;X', 'RECURRENCE-ID'),
          fc.string({ maxLength: 30 })
        )
        .map(([name, value]) => `${name}:${value}`),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
        'DTSTART:20261123T080000'
      )
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyLine, { maxLength: 8 }), { maxLength: 4 }), (events) => {
        expect(['read', 'refused']).toContain(readIcsEvents(icsOf(events)).kind);
        expect(['read', 'refused', 'zoneNeeded']).toContain(readHolidaysIcs(icsOf(events), 20261123).kind);
      }),
      { numRuns: 100 }
    );
  });
});
