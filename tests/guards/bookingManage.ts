import type { Guard } from './guard';

const screens = 'src/webparts/booking/components/manage';
const shelvesTest = `${screens}/Manage.test.tsx`;

/** The screens of those who keep the resources. */
export const bookingManageGuards: Guard[] = [
  {
    name: 'resources: a draft of an older version writes over no newer one',
    file: `${screens}/shelves/useShelfEdit.ts`,
    find: 'return shelf.stored && etag ?',
    replace: "return shelf.stored && etag === 'none' ?",
    testFile: shelvesTest,
    testName: 'a draft begun on an older version'
  },
  {
    name: 'resources: approval that goes on already confirms nothing that waits',
    file: `${screens}/shelves/shelfForm.ts`,
    find: 'since ?? now);',
    replace: 'now ?? since);',
    testFile: shelvesTest,
    testName: 'goes on since then'
  },
  {
    name: 'resources: what changes behind the management does not close it',
    file: `${screens}/ManageDoor.tsx`,
    find: '{open && <lazyManage.Part',
    replace: '{open && useDesk().resources.length === 0 && <lazyManage.Part',
    testFile: shelvesTest,
    testName: 'stays open'
  },
  {
    name: 'lending: what is late comes first',
    file: `${screens}/lending/loans.ts`,
    find: 'ORDER[a.state] - ORDER[b.state] ||',
    replace: 'ORDER[b.state] - ORDER[a.state] ||',
    testFile: `${screens}/lending/LendingTab.test.tsx`,
    testName: 'comes first'
  },
  {
    name: 'requests: after a refusal that meets all, the rest is left alone',
    file: `${screens}/bookings/useDecide.ts`,
    find: 'HOPELESS.includes(error.kind)) stopped.current = true;',
    replace: 'HOPELESS.includes(error.kind)) stopped.current = false;',
    testFile: `${screens}/bookings/BookingsTab.test.tsx`,
    testName: 'the rest is left alone'
  },
  {
    name: 'resources: a new one without a category is not imported',
    file: 'src/domain/bookings/resourcesImport.ts',
    find: 'if (resource.categoryNumber === 0) throw',
    replace: 'if (resource.categoryNumber > 99) throw',
    testFile: `${screens}/files/FilesTab.test.tsx`,
    testName: 'why some are refused'
  }
];
