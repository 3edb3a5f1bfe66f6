/** Everybody of the demonstration school. Invented, as their plants and minerals say. */

export interface DemoPerson {
  login: string;
  title: string;
}

export interface DemoTeacher extends DemoPerson {
  number: number;
  room: string;
}

export interface DemoPupil extends DemoPerson {
  classNumber: number;
}

export interface DemoGuardian extends DemoPerson {
  classNumbers: number[];
}

const DOMAIN = 'ecole.example';

/** `Léa`, `Tilleul` → `lea.tilleul@ecole.example` */
export function loginFor(firstName: string, lastName: string): string {
  const plain = `${firstName}.${lastName}`
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return `${plain.replace(/[^a-z.-]/g, '-')}@${DOMAIN}`;
}

export const admin: DemoPerson = { login: `admin@${DOMAIN}`, title: 'Administration du site' };
export const principal: DemoPerson = { login: loginFor('Odile', 'Séquoia'), title: 'Mme Séquoia' };
export const schoolLife: DemoPerson = { login: loginFor('Marc', 'Mélèze'), title: 'M. Mélèze' };
export const visitor: DemoPerson = { login: loginFor('Paul', 'Roseau'), title: 'Paul Roseau' };

export const teachers: DemoTeacher[] = [
  { number: 1, login: loginFor('Anne', 'Aubépine'), title: 'Mme Aubépine', room: '112' },
  { number: 2, login: loginFor('Louis', 'Genévrier'), title: 'M. Genévrier', room: '204' },
  { number: 3, login: loginFor('Rose', 'Capucine'), title: 'Mme Capucine', room: '207' },
  { number: 4, login: loginFor('Yann', 'Basalte'), title: 'M. Basalte', room: 'Labo 1' },
  { number: 5, login: loginFor('Flore', 'Bruyère'), title: 'Mme Bruyère', room: 'Labo 3' },
  { number: 6, login: loginFor('Judith', 'Églantine'), title: 'Mme Églantine', room: '118' },
  { number: 7, login: loginFor('Rafael', 'Cèdre'), title: 'M. Cèdre', room: '120' },
  { number: 8, login: loginFor('Sonia', 'Améthyste'), title: 'Mme Améthyste', room: 'Gymnase' }
];

const NAMES: [string, string][][] = [
  [
    ['Léa', 'Tilleul'],
    ['Noah', 'Bouleau'],
    ['Inès', 'Lilas'],
    ['Yanis', 'Charme'],
    ['Camille', 'Érable'],
    ['Adam', 'Frêne'],
    ['Lina', 'Pervenche'],
    ['Gabin', 'Silex'],
    ['Jade', 'Muguet'],
    ['Ilyes', 'Noisetier'],
    ['Emma', 'Jonquille'],
    ['Malo', 'Granite'],
    ['Sarah', 'Fougère'],
    ['Hugo', 'Sorbier'],
    ['Nour', 'Jacinthe'],
    ['Tom', 'Peuplier'],
    ['Chloé', 'Verveine'],
    ['Sacha', 'Ardoise'],
    ['Aya', 'Bleuet'],
    ['Nino', 'Quartz']
  ],
  [
    ['Manon', 'Coquelicot'],
    ['Elias', 'Sureau'],
    ['Zoé', 'Lavande'],
    ['Naël', 'Orme'],
    ['Alice', 'Pivoine'],
    ['Mathis', 'Calcite'],
    ['Romane', 'Primevère'],
    ['Ayoub', 'Saule'],
    ['Eva', 'Myosotis'],
    ['Timéo', 'Mica'],
    ['Louise', 'Anémone'],
    ['Amir', 'Genêt'],
    ['Juliette', 'Mélisse'],
    ['Paul', 'Schiste'],
    ['Salomé', 'Glaïeul'],
    ['Ethan', 'Houx'],
    ['Lou', 'Sauge'],
    ['Rayan', 'Topaze'],
    ['Margot', 'Camélia'],
    ['Axel', 'Lierre']
  ],
  [
    ['Hugo', 'Tilleul'],
    ['Clara', 'Agate'],
    ['Nathan', 'Romarin'],
    ['Maya', 'Dahlia'],
    ['Enzo', 'Feldspath'],
    ['Lucie', 'Renoncule'],
    ['Samy', 'Thym'],
    ['Éléonore', 'Opale'],
    ['Arthur', 'Hêtre'],
    ['Nina', 'Valériane'],
    ['Jules', 'Gypse'],
    ['Assia', 'Menthe'],
    ['Victor', 'Onyx'],
    ['Apolline', 'Ajonc'],
    ['Kylian', 'Cerfeuil'],
    ['Rose', 'Malachite'],
    ['Basile', 'Sapin'],
    ['Leïla', 'Camomille'],
    ['Simon', 'Obsidienne'],
    ['Anouk', 'Violette']
  ]
];

export const pupils: DemoPupil[] = NAMES.flatMap((names, index) =>
  names.map(([firstName, lastName]) => ({
    login: loginFor(firstName, lastName),
    title: `${firstName} ${lastName}`,
    classNumber: index + 1
  }))
);

const GUARDIAN_FIRST_NAMES = ['Claire', 'Karim', 'Sophie', 'David', 'Nadia', 'Marc', 'Hélène', 'Thomas', 'Samira', 'Pierre'];

/** One a family: who has two children at the school belongs to two classes. */
export const guardians: DemoGuardian[] = familiesOf(pupils).map(([lastName, classNumbers], index) => {
  const firstName = GUARDIAN_FIRST_NAMES[index % GUARDIAN_FIRST_NAMES.length];
  return { login: loginFor(`parent.${firstName}`, lastName), title: `${firstName} ${lastName}`, classNumbers };
});

function familiesOf(children: readonly DemoPupil[]): [string, number[]][] {
  const families = new Map<string, number[]>();
  for (const { title, classNumber } of children) {
    const lastName = title.slice(title.indexOf(' ') + 1);
    families.set(lastName, [...(families.get(lastName) ?? []), classNumber]);
  }
  return [...families];
}
