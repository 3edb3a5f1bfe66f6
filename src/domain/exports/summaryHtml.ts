import type { DayRange } from '../calendar/types';
import { compareText } from '../register/names';
import type { Register } from '../register/types';
import type { Day, School } from '../types';
import type { ExportWords } from './words';

/** The school on one page that any browser reads and prints, without scripts or anything from elsewhere. */
export function summaryHtml(school: School, register: Register, today: Day, words: ExportWords): string {
  const { summary } = words;
  const present = <T extends { status: string }>(people: readonly T[]): T[] => people.filter(({ status }) => status === 'present');
  const pupils = present(register.pupils);
  const classes = register.classes.filter(({ status }) => status === 'active').sort((a, b) => compareText(a.code, b.code));
  const numbers = new Set(classes.map(({ number }) => number));
  const ranges = (rows: readonly DayRange[]): string =>
    table(
      summary.rangeHeaders,
      rows.map(({ title, first, last }) => [title, words.day(first), words.day(last)]),
      summary.none
    );
  const facts: [string, string][] = [
    [summary.uai, school.uai],
    [summary.schoolYear, words.schoolYear(school.schoolYear)],
    [summary.timeZone, school.timeZone],
    [summary.staff, `${present(register.staff).length}`],
    [summary.pupils, `${pupils.length}`],
    [summary.guardians, `${present(register.guardians).length}`],
    [summary.lessons, `${register.slots.length}`]
  ];
  const title = escape(summary.title(school.name));
  return [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p>${escape(summary.madeOn(words.day(today)))}</p>`,
    `<dl>${facts.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`,
    `<h2>${escape(summary.classes)}</h2>`,
    table(
      summary.classHeaders,
      [
        ...classes.map(({ number, code, title: name, level }) => [code, name, level, `${countIn(number, pupils)}`]),
        ['', summary.withoutClass, '', `${pupils.filter(({ classNumber }) => !numbers.has(classNumber)).length}`]
      ],
      summary.none
    ),
    `<h2>${escape(summary.periods)}</h2>`,
    table(
      summary.periodHeaders,
      school.periods.map(({ id, start, end }) => [id, words.time(start), words.time(end)]),
      summary.none
    ),
    `<h2>${escape(summary.holidays)}</h2>`,
    ranges(school.holidays),
    `<h2>${escape(summary.closures)}</h2>`,
    ranges(school.closures),
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

const STYLE =
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 sans-serif}table{width:100%;border-collapse:collapse}' +
  'th,td{padding:.3rem .5rem;border-bottom:1px solid #ccc;text-align:left}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}';

function countIn(classNumber: number, pupils: Register['pupils']): number {
  return pupils.filter((pupil) => pupil.classNumber === classNumber).length;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[], none: string): string {
  if (rows.length === 0) {
    return `<p>${escape(none)}</p>`;
  }
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody></table>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
