import type { Guard } from './guard';

/** The breadcrumb: what it names, to whom, and how often it asks. */
export const breadcrumbGuards: Guard[] = [
  {
    name: 'breadcrumb: a site whose pages may not be opened is not named',
    file: 'src/lists/breadcrumb/questions.ts',
    find: 'return Math.floor(low / VIEW_PAGES) % 2 === 1;',
    replace: 'return !Number.isNaN(low);',
    testFile: 'src/lists/breadcrumb/trails.test.ts',
    testName: 'leaves out what is refused or gone'
  },
  {
    name: 'breadcrumb: what one person learnt is not the next one’s',
    file: 'src/lists/breadcrumb/stepCache.ts',
    find: 'this.storageKey = `${PREFIX}|${login.toLowerCase()}`;',
    replace: 'this.storageKey = `${PREFIX}|`;',
    testFile: 'src/lists/breadcrumb/stepCache.test.ts',
    testName: 'another person does not'
  },
  {
    name: 'breadcrumb: what is known is over after its short life',
    file: 'src/lists/breadcrumb/stepCache.ts',
    find: 'return age >= 0 && age < LIFE;',
    replace: 'return age >= 0;',
    testFile: 'src/lists/breadcrumb/stepCache.test.ts',
    testName: 'knows nothing any more'
  },
  {
    name: 'breadcrumb: a refusal is an answer, which is not asked for again',
    file: 'src/lists/breadcrumb/questions.ts',
    find: "['denied', 'notFound'].includes(refusalOf('', status, body).kind) ? null : undefined",
    replace: 'undefined',
    testFile: 'src/lists/breadcrumb/trails.test.ts',
    testName: 'leaves out what is refused or gone'
  },
  {
    name: 'breadcrumb: switched on twice, it is made one',
    file: 'src/lists/breadcrumb/activation.ts',
    find: "doubles.flatMap((action) => (action ? [change(carrier, action, 'DELETE')] : []))",
    replace: '[]',
    testFile: 'src/lists/breadcrumb/activation.test.ts',
    testName: 'switched on several times becomes one'
  },
  {
    name: 'breadcrumb: other extensions are left alone',
    file: 'src/lists/breadcrumb/activation.ts',
    find: 'return Location === LOCATION && ClientSideComponentId.toLowerCase() === BREADCRUMB_ID;',
    replace: "return Location === LOCATION && ClientSideComponentId !== '';",
    testFile: 'src/lists/breadcrumb/activation.test.ts',
    testName: 'other extensions stay'
  },
  {
    name: 'breadcrumb: a page shows one',
    file: 'src/ui/breadcrumb/oneAPage.ts',
    find: 'mine = first === host;',
    replace: 'mine = true;',
    testFile: 'src/ui/breadcrumb/oneAPage.test.ts',
    testName: 'one shows'
  },
  {
    name: 'breadcrumb: a title is text',
    file: 'src/ui/breadcrumb/trailView.ts',
    find: 'content.textContent = title;',
    replace: 'content.innerHTML = title;',
    testFile: 'src/ui/breadcrumb/trailView.test.ts',
    testName: 'a title is text'
  },
  {
    name: 'breadcrumb: an address of another host is no site of the tenant',
    file: 'src/domain/breadcrumb/siteAddress.ts',
    find: 'if (!isAddress || host !== origin) return undefined;',
    replace: 'if (!isAddress) return undefined;',
    testFile: 'src/domain/breadcrumb/siteAddress.test.ts',
    testName: 'nothing on this tenant'
  }
];
