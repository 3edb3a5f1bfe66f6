import fc from 'fast-check';
import JSZip from 'jszip';
import { DEFAULT_PERIODS } from '../bellSchedule';
import { DEFAULT_CALENDAR } from '../calendar/defaults';
import { readHolidaysIcs } from '../calendar/holidaysIcs';
import { createSchoolCalendar } from '../calendar/schoolCalendar';
import { readTimetableIcs } from '../calendar/timetableIcs';
import { guessMapping, IMPORT_KINDS } from '../imports/kinds';
import { planImport } from '../imports/planImport';
import { readFile } from '../imports/readTable';
import { OPTIONS } from '../imports/testing/plans';
import { registers } from '../register/testing/arbitraries';
import { EMPTY_REGISTER, pupil, schoolClass, stored, teacher, teachingGroup } from '../register/testing/registers';
import type { Register } from '../register/types';
import type { School } from '../types';
import { exportFiles, exportName, singleName, type SchoolToExport } from './schoolExport';
import { words } from './testing/words';
import { readMeFile, type ListsOutcome } from './readMe';
import { zipOf } from './zip';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const school: School = {
  ...DEFAULT_CALENDAR,
  name: 'Lycée des Glycines',
  uai: '0000000A',
  timeZone: 'Europe/Paris',
  schoolYear: 2026,
  periods: [...DEFAULT_PERIODS],
  periodsByWeekday: {},
  weekAAnchor: 20260831,
  holidays: [
    { title: 'Vacances de la Toussaint', first: 20261018, last: 20261101 },
    { title: 'Journée de solidarité', first: 20270301, last: 20270301 },
    { title: 'Pont de l’Ascension', first: 20270507, last: 20270508 },
    { title: 'Vacances d’été', first: 20270704, last: 20270831 }
  ],
  closures: [{ title: 'Fermeture de fin d’année', first: 20261224, last: 20270102 }],
  schemaVersion: 2
};
const slot = (change: object): Register['slots'][number] => ({
  id: 1,
  etag: '"1,1"',
  classNumber: 1,
  teacherNumber: 1,
  teacherName: 'Mme Aubépine',
  weekday: 1,
  periodId: 'M1',
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  group: '',
  room: 'B12',
  parity: '',
  ...change
});
const register: Register = {
  ...EMPTY_REGISTER,
  classes: [
    stored(1, schoolClass(1, '2GT1', { title: 'Seconde <1>', level: 'Seconde' })),
    stored(2, schoolClass(2, '2GT2')),
    stored(3, schoolClass(3, '2GT1', { status: 'archived', schoolYear: 2025 }))
  ],
  groups: [stored(10, teachingGroup('LATIN', 1))],
  staff: [stored(11, teacher(1, 'Aubépine', 'Anne', { title: 'Mme Aubépine' })), stored(12, teacher(2, 'Houx', 'Ivo', { title: 'con' }))],
  pupils: [stored(13, pupil('=1', '+Tilleul', 'Léa', { classNumber: 1 })), stored(14, pupil('2', 'Orme', 'Max', { status: 'left' }))],
  slots: [slot({ id: 1 }), slot({ id: 2, teacherNumber: 2, teacherName: '', weekday: 2, parity: 'A' })],
  accesses: [
    stored(15, { kind: 'inspector', login: 'ia@ecole.example', name: '=IA', teacherNumber: 0, untilDay: 20261130, status: 'active' })
  ]
};
const given: SchoolToExport = {
  school,
  register,
  moves: [{ pupilKey: '=1', pupilName: '@Léa', fromClass: 3, toClass: 1, day: 20260901, undone: false }],
  imports: [
    {
      kind: 'pupils',
      fileName: '-eleves.csv',
      day: 20260902,
      summary: { rows: 3, added: 2, changed: 1, left: 0, moved: 0, unchanged: 0, newClasses: [], newSubjects: [] }
    }
  ],
  today: 20261123,
  now: NOW,
  host: 'ecole.example'
};
const OUTCOME: ListsOutcome = { made: ['sessions', 'documents'], refused: [], documents: { kind: 'left' } };
const readMeOf = (from: SchoolToExport, outcome = OUTCOME): string => readMeFile(from, outcome, words).text();
const textOf = (path: string, from = given): string => {
  const file = exportFiles(from, words).find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text();
};

async function unzipped(from: SchoolToExport, folder = ''): Promise<JSZip> {
  const files = exportFiles(from, words).filter(({ path }) => path.startsWith(folder));
  const zip = await zipOf(
    files.map(({ path, text }) => ({ path, content: text() })),
    { now: NOW }
  );
  return JSZip.loadAsync(new Uint8Array(await zip.arrayBuffer()));
}

it('holds every file, and the read-me says what each is', async () => {
  const zip = await unzipped(given);
  const paths = Object.keys(zip.files);
  expect(paths).toEqual([
    'etablissement/resume.html',
    'etablissement/etablissement.json',
    'etablissement/calendrier.ics',
    'registre/1-classes.csv',
    'registre/2-matieres.csv',
    'registre/3-personnels.csv',
    'registre/4-emploi-du-temps.csv',
    'registre/5-eleves.csv',
    'registre/6-responsables.csv',
    'registre/groupes.csv',
    'registre/acces.csv',
    'registre/passe/classes-archivees.csv',
    'registre/passe/personnels-partis.csv',
    'registre/passe/eleves-partis.csv',
    'registre/passe/responsables-partis.csv',
    'journaux/changements.csv',
    'journaux/imports.csv',
    'emplois-du-temps/classes/2GT1.ics',
    'emplois-du-temps/enseignants/Mme Aubépine.ics',
    // « con.ics » is a device on Windows.
    'emplois-du-temps/enseignants/-con.ics'
  ]);
  const readMe = readMeOf(given);
  for (const path of paths.filter((one) => !one.startsWith('emplois'))) {
    expect(readMe).toContain(`${path}\r\n`);
  }
  expect(readMe).toContain('Lycée des Glycines, le 20261123');
  expect(readMe).toContain('Un par classe.');
  expect(readMe).toContain('cahiers/seances.csv\r\n    Les séances.\r\n');
  expect(readMe).toContain('Sans documents.');
});

it('the read-me says which lists and documents are missing, and why', () => {
  const refused = readMeOf(given, { made: [], refused: ['visas', 'documents'], documents: { kind: 'refused' } });
  expect(refused).toContain(['Manquent :', '    cahiers/visas.csv', '    cahiers/documents.csv'].join('\r\n'));
  expect(refused).not.toContain('Les séances.');
  const some = readMeOf(given, { ...OUTCOME, documents: { kind: 'in', files: 3, unread: ['/sites/a/x.pdf'] } });
  expect(some).toContain('documents/\r\n    3 documents.');
  expect(some).toContain('Documents manquants :\r\n    /sites/a/x.pdf');
  expect(some).not.toContain('Sans documents.');
  expect(readMeOf(given, { ...OUTCOME, documents: { kind: 'tooLarge', bytes: 2_345_678_901 } })).toContain('2346 Mo, 1000 au plus.');
});

it('makes no file of what could not be read, and says which are missing', async () => {
  const zip = await unzipped({ ...given, unread: ['guardians', 'slots'] });
  const paths = Object.keys(zip.files);
  const absent = [
    'etablissement/resume.html',
    'registre/4-emploi-du-temps.csv',
    'registre/6-responsables.csv',
    'registre/passe/responsables-partis.csv'
  ];
  expect(paths.filter((path) => absent.includes(path) || path.startsWith('emplois'))).toEqual([]);
  expect(paths).toContain('registre/5-eleves.csv');
  const readMe = readMeOf({ ...given, unread: ['guardians', 'slots'] });
  expect(readMe).toContain(['Manquent :', ...absent.map((path) => `    ${path}`)].join('\r\n'));
  expect(readMe).not.toContain('Ce qu’est guardians.');
  expect(readMe).not.toContain('Un par classe.');
});

it('is imported again without a change, whatever the school', async () => {
  await fc.assert(
    fc.asyncProperty(registers, fc.boolean(), async (any, complete) => {
      const zip = await unzipped({ ...given, register: any }, 'registre/');
      for (const kind of IMPORT_KINDS) {
        const { table } = readFile(await zip.files[`registre/${words.files[kind].name}`].async('uint8array'));
        if (!table) throw new Error(`no table: ${kind}`);
        const plan = planImport(kind, table, guessMapping(kind, table.headers), any, { ...OPTIONS, complete });
        expect([kind, plan.changes, plan.rejected]).toEqual([kind, [], []]);
      }
    }),
    { numRuns: 40 }
  );
});

it('no cell runs as a formula', () => {
  const lines = [
    ...textOf('registre/acces.csv').split('\r\n'),
    ...textOf('journaux/changements.csv').split('\r\n'),
    ...textOf('journaux/imports.csv').split('\r\n')
  ];
  const cells = lines.flatMap((line) => line.split(';'));
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(cells).toEqual(expect.arrayContaining(["'=IA", "'@Léa", "'-eleves.csv"]));
});

it('journals name classes with their year, and days as ISO 8601 has them', () => {
  expect(textOf('journaux/changements.csv').split('\r\n')[1]).toBe("2026-09-01;'=1;'@Léa;2GT1;2025-2026;2GT1;2026-2027;non");
  expect(textOf('journaux/imports.csv').split('\r\n')[1]).toBe("2026-09-02;Élèves;'-eleves.csv;3;2;1;0;0;0");
  expect(textOf('registre/passe/classes-archivees.csv').split('\r\n')[1]).toBe('2025-2026;2GT1;2GT1;;3');
  expect(textOf('registre/groupes.csv').split('\r\n')[1]).toBe('LATIN;LATIN;2GT1;2026-2027');
});

it('the calendar gives the school’s holidays back', () => {
  const text = textOf('etablissement/calendrier.ics');
  const read = readHolidaysIcs(text, given.today);
  expect(read.kind === 'read' && read.holidays.map(({ title, first, last }) => ({ title, first, last }))).toEqual([
    school.holidays[0],
    school.holidays[2],
    school.holidays[3]
  ]);
  expect(text).toContain('SUMMARY:Armistice de 1918');
  expect(text).toMatch(/DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302/);
});

it('a timetable is read back as the lessons of its class or teacher, over the whole year', () => {
  const read = readTimetableIcs(textOf('emplois-du-temps/classes/2GT1.ics'), school, createSchoolCalendar(school));
  if (read.kind !== 'read') throw new Error(read.reason);
  expect(read.slots.map(({ weekday, periodId, parity }) => [weekday, periodId, parity])).toEqual([
    [1, 'M1', ''],
    [2, 'M1', 'A']
  ]);
  expect([read.first, read.last]).toEqual([20260803, 20270628]);
  expect(read.unread).toEqual([]);
});

it('the summary counts, and nothing in it is markup but its own', () => {
  const html = textOf('etablissement/resume.html');
  expect(html).toContain('<tr><td>2GT1</td><td>Seconde &lt;1&gt;</td><td>Seconde</td><td>1</td></tr>');
  expect(html).toContain('<dt>Élèves</dt><dd>1</dd>');
  expect(html).not.toMatch(/<script|src=|href=/);
});

it('the school is JSON that says everything', () => {
  expect(JSON.parse(textOf('etablissement/etablissement.json'))).toEqual({
    format: 'ent-school',
    version: 1,
    exportedOn: '2026-11-23',
    school
  });
});

it('two teachers of one name are two files', () => {
  const twins = { ...register, staff: register.staff.map((one) => ({ ...one, title: 'MME HOUX' })) };
  const paths = exportFiles({ ...given, register: twins }, words).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('HOUX'))).toEqual([
    'emplois-du-temps/enseignants/MME HOUX.ics',
    'emplois-du-temps/enseignants/MME HOUX (2).ics'
  ]);
});

it('is named after the school and its day, as SharePoint accepts it', () => {
  const odd = { ...given, school: { ...school, name: 'Lycée « A/B »: été' } };
  expect(exportName(given)).toBe('ENT Lycée des Glycines 2026-11-23.zip');
  expect(exportName(odd)).toBe('ENT Lycée « A-B »- été 2026-11-23.zip');
  expect(singleName(given, 'pupils', words)).toBe('ENT Lycée des Glycines 2026-11-23 eleves.csv');
});
