/** An iCalendar file of events given as their lines, with the line ends that the format asks for. */
export function icsOf(events: readonly (readonly string[])[], headers: readonly string[] = []): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essais//FR', ...headers];
  for (const event of events) lines.push('BEGIN:VEVENT', ...event, 'END:VEVENT');
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event of whole days as the ministry's files have it; `end` is exclusive. */
export function holidayEvent(summary: string, start: string, end?: string): string[] {
  return [
    'DTSTAMP:20260114T124531Z',
    `DTSTART;VALUE=DATE:${start}`,
    ...(end ? [`DTEND;VALUE=DATE:${end}`] : []),
    `SUMMARY:${summary}`,
    `UID:${start}-${summary.length}@data.education.example`,
    `DESCRIPTION:${summary}`,
    'TRANSP:TRANSPARENT'
  ];
}
