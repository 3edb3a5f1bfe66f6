import { XMLParser } from 'fast-xml-parser';
import { readTable } from '../imports/readTable';
import {
  archiveFileName,
  archivePage,
  documentNames,
  documentsOf,
  escapeHtml,
  homeworkCsv,
  sessionsCsv,
  type ArchiveOptions,
  type ArchiveWords,
  type ClassYear
} from './archive';
import { sessionRow, workRow } from './testing/rows';

const words: ArchiveWords = {
  language: 'fr',
  title: ({ title, schoolYear }) => `Cahier de textes de ${title}, ${schoolYear}-${schoolYear + 1}`,
  day: (day) => `jour ${day}`,
  time: (minutes) => `${Math.floor(minutes / 60)} h ${minutes % 60}`,
  minutes: (minutes) => `${minutes} min`,
  dueOn: (day) => `pour le ${day}`,
  givenOn: (day) => `donné le ${day}`,
  toHandIn: 'à rendre',
  homework: 'Travail à faire',
  otherVersion: 'Autre version',
  untitled: 'Sans titre',
  none: 'Rien n’a été publié.',
  csv: {
    session: ['Jour', 'Début', 'Fin', 'Matière', 'Groupe', 'Enseignant', 'Titre', 'Contenu'],
    homework: ['Donné le', 'Pour le', 'Matière', 'Groupe', 'Enseignant', 'Titre', 'Contenu', 'Minutes', 'À rendre'],
    yes: 'oui',
    no: 'non'
  }
};
const options: ArchiveOptions = {
  words,
  sanitise: (html) => html.replace(/<script[\s\S]*?<\/script>/g, ''),
  textOf: (html) => html.replace(/<[^>]*>/g, ''),
  fileOf: (path) => (path.endsWith('.pdf') ? 'documents/Fiche n° 1.pdf' : undefined)
};
const hostile = '<script>alert("x")</script>&"\'';
const year: ClassYear = {
  schoolName: `Lycée <des> Glycines`,
  schoolClass: { code: '2GT1', title: hostile, schoolYear: 2026 },
  sessions: [
    {
      session: sessionRow(2, { day: 20261124, title: hostile, body: '<p>Corps</p><script>1</script>' }),
      otherVersions: [sessionRow(5, { day: 20261124, title: 'Autre', editor: 'M. Genévrier' })]
    },
    {
      session: sessionRow(1, {
        links: [
          { title: 'Fiche <1>', url: '/sites/lycee/EntDocuments/2026/2GT1/Fiche.pdf', kind: 'document' },
          { title: 'Perdu', url: '/sites/lycee/EntDocuments/2026/2GT1/perdu.doc', kind: 'document' },
          { title: 'Manuel', url: 'https://manuel.example/?a=1&b="2"', kind: 'link' }
        ]
      }),
      otherVersions: []
    }
  ],
  homework: [
    workRow(9, { title: 'Exercice <5>', toHandIn: true }),
    workRow(10, { givenDay: 20261201, dueDay: 20261203, title: 'Orphelin' }),
    workRow(11, { status: 'removed', title: 'Retiré' })
  ]
};

describe('the page of a class-year', () => {
  const page = archivePage(year, options);

  it('holds every session in order with its homework, other versions too, and no removed work', () => {
    const order = ['jour 20261123', 'Séance 1', 'Exercice &lt;5&gt;', 'jour 20261124', 'Autre version · M. Genévrier', 'Orphelin'];
    const places = order.map((text) => page.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).not.toContain('Retiré');
    expect(page).toContain('pour le jour 20261126 · donné le jour 20261123 · Mathématiques · 30 min · à rendre');
  });

  it('runs nothing of what people wrote', () => {
    expect(page).not.toMatch(/<script/i);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toContain(escapeHtml(hostile));
    expect(page).toContain('Lycée &lt;des&gt; Glycines');
  });

  it('points to the files beside it, and only names what is not there', () => {
    expect(page).toContain('<a href="documents/Fiche%20n%C2%B0%201.pdf">Fiche &lt;1&gt;</a>');
    expect(page).toContain('<li>Perdu</li>');
    expect(page).toContain('<a href="https://manuel.example/?a=1&amp;b=&quot;2&quot;">Manuel</a>');
    expect(documentsOf(year)).toEqual(['/sites/lycee/EntDocuments/2026/2GT1/Fiche.pdf', '/sites/lycee/EntDocuments/2026/2GT1/perdu.doc']);
  });

  it('is well-formed, also of a year without anything', () => {
    const parser = new XMLParser({ ignoreAttributes: false, unpairedTags: ['meta'], htmlEntities: true });
    const bodyOf = (html: string): { article: unknown[]; p: string } => parser.parse(html.replace(/^<!doctype html>/, '')).html.body;
    expect(bodyOf(page).article).toHaveLength(3);
    const empty = archivePage({ ...year, sessions: [], homework: [] }, options);
    expect(bodyOf(empty).p).toBe('Rien n’a été publié.');
  });
});

it('the tables are read back cell by cell', async () => {
  const cells = (csv: string): readonly (readonly string[])[] =>
    readTable({ text: csv, encoding: 'utf-8' }).table?.rows.map(({ cells: of }) => of) ?? [];
  expect(cells(sessionsCsv(year, options))).toEqual([
    ['2026-11-23', '08:00', '08:55', 'Mathématiques', '', 'Mme Aubépine', 'Séance 1', 'Corps 1'],
    ['2026-11-24', '08:00', '08:55', 'Mathématiques', '', 'Mme Aubépine', hostile, 'Corps1'],
    ['2026-11-24', '08:00', '08:55', 'Mathématiques', '', 'Mme Aubépine', 'Autre', 'Corps 5']
  ]);
  expect(cells(homeworkCsv(year, options)).map((row) => [row[0], row[1], row[5], row[7], row[8]])).toEqual([
    ['2026-11-23', '2026-11-26', 'Exercice <5>', '30', 'oui'],
    ['2026-12-01', '2026-12-03', 'Orphelin', '30', 'non']
  ]);
});

it('files have names that every system takes, each its own', () => {
  expect(archiveFileName({ code: '2GT1', title: '', schoolYear: 2026 }, '.zip')).toBe('2GT1 2026-2027.zip');
  const names = documentNames(['/a/Fiche.pdf', '/b/fiche.PDF', '/c/Fiche.pdf', '/c/con', '/d/sans']);
  expect(names.get('/a/Fiche.pdf')).toBe('documents/Fiche.pdf');
  expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(5);
  expect([...names.values()]).toEqual([
    'documents/Fiche.pdf',
    'documents/fiche (2).PDF',
    'documents/Fiche (3).pdf',
    'documents/-con',
    'documents/sans'
  ]);
});
