import { readIcsEvents } from '../calendar/icsEvents';
import { readTable } from '../imports/readTable';
import { bookingsToIcs } from './bookingsIcs';
import { foldDay } from './foldDay';
import { readOpening, resourcesCsv, writeOpening } from './resourcesCsv';
import { planResources, type ResourcesPlan } from './resourcesImport';
import { cancellationRow, claimRow, DAY, ROOM, START } from './testing/rows';
import { RESOURCE, SCHOOL } from './testing/school';
import type { Category, Resource } from './types';

const NOW = START;
const CATEGORIES: Category[] = [
  { number: 1, title: 'Salles', description: '', rules: {}, status: 'active' },
  { number: 2, title: 'Tablettes', description: '', rules: { longest: 2 }, status: 'active' }
];
const TROLLEY: Resource = {
  ...RESOURCE,
  number: 13,
  categoryNumber: 2,
  title: '=Chariot; « rouge »',
  description: 'Trente tablettes\nà rendre chargées',
  counted: true,
  scheme: 'quarters',
  rules: {
    quantity: 30,
    longest: null,
    who: ['teacher', 'schoolLife'],
    approvalSince: 5,
    lending: true,
    minNotice: 0,
    opening: {
      1: [
        { start: 480, end: 720 },
        { start: 780, end: 1440 }
      ],
      5: [{ start: 480, end: 720 }]
    }
  }
};
const plan = (text: string, resources: readonly Resource[] = [RESOURCE, TROLLEY]): ResourcesPlan => {
  const { table } = readTable({ text, encoding: 'utf-8' });
  if (!table) throw new Error('no table');
  return planResources(table, resources, CATEGORIES, NOW);
};

describe('resources as CSV', () => {
  it('read back change nothing, and make the same school anew', () => {
    const csv = resourcesCsv([TROLLEY, RESOURCE], CATEGORIES);
    expect(plan(csv)).toEqual({ newCategories: [], added: [], changed: [], unchanged: 2, refused: [] });
    const anew = plan(csv.replace(/^(12|13);/gm, ';'), []);
    expect(anew.added).toEqual([
      { ...RESOURCE, number: 1 },
      { ...TROLLEY, number: 2, rules: { ...TROLLEY.rules, approvalSince: NOW } }
    ]);
  });

  it('take what the file says and leave the rest', () => {
    const { changed, added } = plan('Nom;Places;Validation;Catégorie\nsalle des tilleuls;32;oui\nNouvelle;;non;Salles');
    expect(changed).toEqual(
      [{ ...RESOURCE, rules: { capacity: 32, approvalSince: NOW } }].map((one) => ({ ...one, title: 'salle des tilleuls' }))
    );
    expect(added).toMatchObject([{ number: 14, title: 'Nouvelle', scheme: 'periods', rules: { approvalSince: null } }]);
  });

  it('ask for a category that is not there once, and for none that only a refused row names', () => {
    const { newCategories, added, changed, refused } = plan(
      'Nom;Catégorie;Places\nSerre;Jardin;\nVerger;jardin;\nSalle des Tilleuls;Annexe;\nQuai;Port;beaucoup'
    );
    expect(newCategories).toEqual([
      { number: -1, title: 'Jardin' },
      { number: -2, title: 'Annexe' }
    ]);
    expect([...added, ...changed].map(({ title, categoryNumber }) => [title, categoryNumber])).toEqual([
      ['Serre', -1],
      ['Verger', -1],
      ['Salle des Tilleuls', -2]
    ]);
    expect(refused.map(({ line }) => line)).toEqual([5]);
  });

  it.each([
    ['Nom;Places\nX;beaucoup', 'capacity unreadable beaucoup'],
    ['Nom;Places\n;3', 'title missing '],
    ['Nom;Quantité\nX;0', 'quantity unreadable 0'],
    ['Numéro;Nom\n99;X', 'number unknownNumber 99'],
    ['Nom\nX', 'category missing '],
    [`Nom;Catégorie\nX;${'y'.repeat(256)}`, `category tooLong ${'y'.repeat(60)}`],
    ['Numéro;Nom;Réservation par\n12;X;quarts d’heure', 'scheme forGood quarts d’heure'],
    ['Numéro;Nom;À l’unité\n12;X;oui', 'counted forGood oui'],
    ['Nom;Ouverture\nX;lundi 12:00-08:00', 'opening unreadable lundi 12:00-08:00'],
    ['Nom;Qui réserve\nX;Élèves', 'who unreadable Élèves'],
    ['Nom;Catégorie\nNeuve;Salles\nneuve;Salles', 'title twice Neuve'],
    [`Nom;Places\n${'x'.repeat(256)};1`, `title tooLong ${'x'.repeat(60)}`]
  ])('refuse a row and say why: %j', (text, expected) =>
    expect(plan(text).refused.map(({ column, why, value }) => `${column} ${why} ${value}`)).toEqual([expected])
  );

  it('say opening times', () => {
    expect(writeOpening(TROLLEY.rules.opening ?? {})).toBe('lundi 08:00-12:00 13:00-24:00|vendredi 08:00-12:00');
    expect([writeOpening({}), readOpening('fermé')]).toEqual(['fermé', {}]);
    expect([readOpening('lundi 8h-9h 8h30-10h'), readOpening('lundi'), readOpening('lundi 8h-9h|lun 9h-10h')]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
  });
});

it('bookings as iCalendar are at the bell, before and after the clock changes', () => {
  const rows = [
    claimRow(1, 3, 'M1', { parts: 3, purpose: 'Oral ; blanc', authorName: 'Mme Aubépine' }),
    claimRow(2, 3, 'M2', { parts: 3 }),
    claimRow(3, 3, 'S1', { parts: 3 }),
    claimRow(4, 4, 'M3'),
    cancellationRow(5, 4, '12|20261130|M3|0'),
    claimRow(6, 5, 'M4', { parts: 2 })
  ];
  const { bookings } = foldDay({ resource: ROOM, day: DAY, rows, decisions: [], now: START });
  const summer = bookings.map((booking) => ({ ...booking, day: 20260907, state: 'pending' as const })).slice(0, 1);
  const text = bookingsToIcs({
    name: 'Mes réservations',
    bookings: [...bookings, ...summer],
    resources: new Map([[12, RESOURCE]]),
    school: SCHOOL,
    timeZone: 'Europe/Paris',
    now: START,
    host: 'ecole.example',
    words: { bookedBy: 'Réservé par', purpose: 'Objet', units: 'Quantité' }
  });
  const starts = [...text.matchAll(/^DT(?:START|END):(.*)\r$/gm)].map(([, time]) => time);
  expect(starts).toEqual([
    '20261130T070000Z',
    '20261130T085500Z',
    '20261130T123000Z',
    '20261130T132500Z',
    '20260907T060000Z',
    '20260907T075500Z',
    '20260907T113000Z',
    '20260907T122500Z'
  ]);
  expect([...text.matchAll(/^STATUS:(.*)\r$/gm)].map(([, status]) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'TENTATIVE', 'TENTATIVE']);
  expect(text).toContain('UID:booking|12|20261130|3|300|M1@ecole.example');
  expect(text).toContain('LOCATION:Bâtiment B');
  expect(JSON.stringify(readIcsEvents(text))).toContain('Salle des Tilleuls - Oral ; blanc');
});
