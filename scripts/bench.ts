// `npm run bench`: figures beside the budgets of docs/architecture.md. Exits 1 when a size, a count or a ratio is over its budget;
// times are printed and never judged, since they belong to the machine.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { featuredPeople } from '../local/school/featured';
import { report } from './bench/budget';
import { measureGrowth } from './bench/growth';
import { measureScreens } from './bench/screens';

const root = join(__dirname, '..');

/** `/_api` requests of a web part, as docs/architecture.md has it. */
const budget = { cold: 3, warm: 1 };

/** The login of a person of the demonstration school who is put forward as this role. */
function login(english: RegExp): string {
  const person = featuredPeople.find(({ role }) => english.test(role.en));
  if (!person) throw new Error(`the demonstration school puts forward nobody as ${english.source}`);
  return person.login;
}

async function main(): Promise<void> {
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (build.status !== 0) throw new Error('the bundle could not be built');
  const screens = await measureScreens(root, [
    { name: 'diary, teacher', page: 'CahierDeTextes', login: login(/teacher/i), ready: '[data-ent-state="ready"] [role="grid"]', budget },
    { name: 'diary, pupil', page: 'CahierDeTextes', login: login(/pupil/i), ready: '[data-ent-state="ready"] article', budget },
    {
      name: 'booking, teacher',
      page: 'ReservationDeRessources',
      login: login(/teacher/i),
      ready: '[data-ent-state="ready"] [role="grid"]',
      budget
    },
    // Each visit looks at the whole site again: what it holds and the rights on it, then the register and who is in which group.
    {
      name: 'administration',
      page: 'AdministrationENT',
      login: login(/administrator/i),
      ready: '[data-ent-state="allSet"]',
      budget: { cold: 8, warm: 8 }
    },
    // The site's home holds no web part: what is asked there is the breadcrumb's.
    {
      name: 'breadcrumb',
      page: 'Home',
      everyPage: { cold: 15, warm: 10.5 },
      login: login(/pupil/i),
      ready: '[data-ent-breadcrumb] nav li',
      budget: { cold: 1, warm: 0 }
    }
  ]);
  const over = report('Screens', screens) + report('A growing list', await measureGrowth());
  console.log(over === 0 ? '\nWithin every budget.' : `\n${over} over budget.`);
  process.exit(over === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
