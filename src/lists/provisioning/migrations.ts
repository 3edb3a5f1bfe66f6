import { DEFAULT_PERIODS } from '../../domain/bellSchedule';
import { dayInZone } from '../../domain/days';
import { schoolYearOf } from '../../domain/schoolWeek';
import { bookingDecisions, bookings, lists, resourceCategories, resourcePhotos, resources, school } from '../definitions';
import type { ItemOf, ListDefinition, ValuesOf } from '../definitions/types';
import { createWithToken } from '../sp/createWithToken';
import { EntError } from '../errors';
import { listOf } from '../sp/listOf';
import type { Site } from './site';
import { finding, type Step } from './step';

/**
 * What changes stored rows from one version of the schema to the next. Append-only: a migration that has run somewhere is never edited.
 * Columns and lists need none, `apply()` adds them; a migration rewrites values. The app reads rows one version back.
 */
interface Migration {
  version: number;
  what: string;
  run: (site: Site) => Promise<void>;
}

const SCHOOL_TOKEN = 'school';
const DEFAULT_TIME_ZONE = 'Europe/Paris';

const migrations: readonly Migration[] = [
  {
    version: 1,
    what: 'the item that says what the school is',
    run: async (site) => {
      const values = schoolDefaults(site);
      const [item] = await listOf(site.sp, school)
        .items.select('Id', 'Title', ...Object.keys(values))
        .top(1)<ItemOf<typeof school>[]>();
      if (!item) {
        await site.write(() => createWithToken(site.sp, school, undefined, values, SCHOOL_TOKEN));
        return;
      }
      // Someone made or emptied it by hand: what it says stays, what it does not say is filled in.
      const blank = Object.entries(values).filter(([name]) => !item[name as keyof typeof values]);
      await site.write(() => listOf(site.sp, school).items.getById(item.Id).update(Object.fromEntries(blank), item['odata.etag']));
    }
  },
  {
    version: 2,
    what: 'the school calendar: weekdays with lessons, public holidays, how weeks A and B alternate',
    run: async (site) => {
      const values = { EntTeachingWeekdays: '1,2,3,4,5', EntParityRule: 'everyWeek' };
      const [item] = await listOf(site.sp, school)
        .items.select('Id', ...Object.keys(values))
        .top(1)<ItemOf<typeof school>[]>();
      if (!item) {
        throw new EntError('notFound', 'EntSchool holds no item');
      }
      const blank = Object.entries(values).filter(([name]) => !item[name as keyof typeof values]);
      await site.write(() => listOf(site.sp, school).items.getById(item.Id).update(Object.fromEntries(blank), item['odata.etag']));
    }
  },
  {
    version: 3,
    what: 'the columns of the whole class diary: when a row appears, links, common work, progressions',
    // Nothing to rewrite; but readers ask for the new columns as soon as the version says that they are there.
    run: (site) => demandColumnsOf(site, 3)
  },
  {
    version: 4,
    what: 'the lists of the bookings',
    // Whoever reads this version asks for these lists: it is told only once they are there.
    run: (site) => demandLists(site, [resourceCategories, resources, resourcePhotos, bookings, bookingDecisions])
  }
];

/** @throws EntError when making one of the columns that came with a version has failed */
async function demandColumnsOf(site: Site, version: number): Promise<void> {
  const newer = (list: ListDefinition): string[] => list.fields.filter(({ since }) => since === version).map(({ name }) => name);
  for (const list of lists.filter((one) => newer(one).length > 0)) {
    await listOf(site.sp, list)
      .items.select('Id', ...newer(list))
      .top(1)();
  }
}

/** @throws EntError when one of the lists is not there */
async function demandLists(site: Site, wanted: readonly ListDefinition[]): Promise<void> {
  for (const list of wanted) {
    await listOf(site.sp, list).select('Id')();
  }
}

function schoolDefaults(site: Site): ValuesOf<typeof school> {
  return {
    Title: site.observed.webTitle,
    EntTimeZone: DEFAULT_TIME_ZONE,
    EntSchoolYear: schoolYearOf(dayInZone(site.sp.transport.clock.now(), DEFAULT_TIME_ZONE)),
    EntPeriods: JSON.stringify(DEFAULT_PERIODS),
    EntSchemaVersion: 1
  };
}

export const TARGET_VERSION = Math.max(...migrations.map((migration) => migration.version));

/** The migrations that a site has not run, in order. Each writes its number when it is done. */
export function migrationSteps(schemaVersion: number | undefined): Step[] {
  return migrations
    .filter((migration) => migration.version > (schemaVersion ?? 0))
    .map((migration) => ({
      finding: finding('migration', 'migration', `${migration.version}`, 'missing', migration.what),
      run: async (site) => {
        await migration.run(site);
        if (migration.version > 1) {
          await recordVersion(site, migration.version);
        }
      }
    }));
}

async function recordVersion(site: Site, version: number): Promise<void> {
  const items = listOf(site.sp, school).items;
  const [item] = await items.select('Id').top(1)<{ Id: number }[]>();
  if (!item) {
    throw new EntError('notFound', 'EntSchool holds no item');
  }
  await site.write(() => items.getById(item.Id).update({ EntSchemaVersion: version }));
}
