import { foldedResource, quantityOf, rulesOf } from '../../src/domain/bookings/rules';
import type { RuleSettings, SlotScheme } from '../../src/domain/bookings/types';
import { addDays, mondayOf } from '../../src/domain/days';
import type { Day } from '../../src/domain/types';
import { createBookings } from '../../src/lists/repositories/bookings';
import { createResourceManagement } from '../../src/lists/repositories/bookings/management';
import type { BookableResource } from '../../src/lists/repositories/bookings/types';
import type { SharePoint } from '../../src/lists/sp';

/** What the demonstration school lends, and who has booked what around today. */

interface DemoResource {
  title: string;
  place: string;
  description?: string;
  scheme?: SlotScheme;
  rules: RuleSettings;
}

interface DemoCategory {
  title: string;
  description: string;
  rules: RuleSettings;
  resources: DemoResource[];
}

/** An instant before every booking. */
const FROM_THE_BEGINNING = 1;

const CATEGORIES: DemoCategory[] = [
  {
    title: 'Salles informatiques',
    description: 'Trente postes, un vidéoprojecteur.',
    rules: { capacity: 30, maxNoticeDays: 60, weeklyQuota: 6 },
    resources: [
      { title: 'Salle informatique 1', place: 'Bâtiment B, 1er étage', rules: {} },
      { title: 'Salle informatique 2', place: 'Bâtiment B, 2e étage', rules: { capacity: 18 } }
    ]
  },
  {
    title: 'Salles de réunion',
    description: 'Par quarts d’heure, toute la journée.',
    rules: {},
    resources: [
      {
        title: 'Salle du conseil',
        place: 'Administration',
        scheme: 'quarters',
        rules: { capacity: 20, opening: Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, [{ start: 480, end: 1110 }]])) }
      }
    ]
  },
  {
    title: 'Matériel',
    description: 'Remis et rendu au CDI.',
    rules: { lending: true, longest: 4 },
    resources: [
      { title: 'Chariot de 30 tablettes', place: 'CDI', description: 'Deux chariots, chargés pour la journée.', rules: { quantity: 2 } },
      { title: 'Caméra', place: 'CDI', description: 'Avec son trépied et deux micros.', rules: {} },
      {
        title: 'Voiture de service',
        place: 'Cour d’honneur',
        rules: { longest: null, who: ['direction', 'schoolLife', 'teacher'], approvalSince: FROM_THE_BEGINNING }
      }
    ]
  }
];

/** Days from this week's Monday, slots, and which of the teachers. */
const BOOKINGS: { title: string; day: number; slots: string[]; teacher: number; purpose: string }[] = [
  { title: 'Salle informatique 1', day: 0, slots: ['M2', 'M3'], teacher: 0, purpose: 'Tableur, 2GT1' },
  { title: 'Salle informatique 1', day: 1, slots: ['M1'], teacher: 1, purpose: 'Recherche documentaire' },
  { title: 'Salle informatique 1', day: 3, slots: ['S1', 'S2'], teacher: 2, purpose: 'Pix' },
  { title: 'Salle informatique 2', day: 2, slots: ['M3'], teacher: 0, purpose: 'Géométrie dynamique' },
  { title: 'Salle informatique 1', day: 8, slots: ['M2', 'M3'], teacher: 0, purpose: 'Tableur, 2GT1' },
  { title: 'Salle du conseil', day: 3, slots: ['Q1700', 'Q1715', 'Q1730', 'Q1745'], teacher: 1, purpose: 'Conseil pédagogique' },
  { title: 'Chariot de 30 tablettes', day: 0, slots: ['M1', 'M2'], teacher: 2, purpose: 'Lecture suivie' },
  { title: 'Chariot de 30 tablettes', day: 0, slots: ['M2'], teacher: 1, purpose: 'Exposés' },
  { title: 'Caméra', day: 4, slots: ['S1', 'S2'], teacher: 1, purpose: 'Interviews' },
  { title: 'Voiture de service', day: 7, slots: ['S1'], teacher: 0, purpose: 'Visite de stage' }
];

/**
 * The categories and resources, as those who manage them make them. Repeated after an interruption it makes nothing twice: each has its
 * token.
 * @returns the resources by title
 */
export async function addResources(sp: SharePoint): Promise<Map<string, BookableResource>> {
  const keeper = createResourceManagement(sp);
  const made = new Map<string, BookableResource>();
  const answer = await createBookings(sp).catalogue();
  if (answer.kind !== 'ready') {
    throw new Error(`the catalogue is ${answer.kind}`);
  }
  for (const { title, description, rules, resources } of CATEGORIES) {
    const category =
      answer.categories.find(({ value }) => value.title === title) ??
      (await keeper.saveCategory({ title, description, rules, status: 'active' }, undefined, `demo|category|${title}`));
    for (const resource of resources) {
      const forGood = { scheme: resource.scheme ?? 'periods', counted: typeof resource.rules.quantity === 'number' };
      const asked = {
        title: resource.title,
        description: resource.description ?? '',
        rules: resource.rules,
        status: 'active' as const,
        categoryNumber: category.value.number,
        place: resource.place,
        photo: ''
      };
      const { value } =
        answer.resources.find((known) => known.value.title === resource.title) ??
        (await keeper.saveResource(asked, forGood, `demo|resource|${resource.title}`));
      const inForce = rulesOf(value, category.value);
      made.set(value.title, { ...foldedResource(value, inForce), quantity: quantityOf(value, inForce) });
    }
  }
  return made;
}

/**
 * Books around today, each teacher for themselves. What an interrupted run has booked is found again.
 * @param teachers the repository's web as each of the first teachers
 */
export async function addBookings(
  resources: ReadonlyMap<string, BookableResource>,
  teachers: readonly SharePoint[],
  today: Day
): Promise<void> {
  for (const { title, day, slots, teacher, purpose } of BOOKINGS) {
    const resource = resources.get(title);
    const sp = teachers[teacher % teachers.length];
    if (!resource) {
      throw new Error(`no resource is called ${title}`);
    }
    const mine = createBookings(sp);
    const on = addDays(mondayOf(today), day);
    const [{ folded }] = await mine.days([{ resource, day: on }]);
    // An earlier run that was cut off has booked it.
    if (folded.bookings.some((booking) => booking.purpose === purpose && booking.live.length > 0)) {
      continue;
    }
    const taken = await mine.book(
      resource,
      on,
      slots.map((slot) => ({ slot })),
      { purpose }
    );
    if (taken.kind !== 'booked') {
      throw new Error(`${title}: ${taken.kind}`);
    }
  }
}
