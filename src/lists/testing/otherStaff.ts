import { createPeople } from './people';
import { who, type TestSchool } from './school';

/** People of a school whom most tests do without. */
export const other = {
  inspector: 'jean.ifs@ecole.example',
  schoolLife: 'remi.houx@ecole.example',
  /** Accompanies pupils. */
  support: 'sara.mousse@ecole.example'
} as const;

/** Lets them in. */
export async function addOtherStaff(school: TestSchool): Promise<void> {
  for (const login of Object.values(other)) {
    school.server.ensureDirectoryUser({ login, title: login.split('@')[0] });
  }
  const people = createPeople(school.as(who.admin));
  await people.addToGroups(other.inspector, 'inspectors', []);
  await people.addToGroups(other.schoolLife, 'schoolLife', []);
  await people.addToGroups(other.support, 'support', []);
}

/** What some requests cost: how many there were, their parts, and the rows that SharePoint read for them. */
export async function cost<T>(
  { server }: Pick<TestSchool, 'server'>,
  load: () => Promise<T>
): Promise<{ value: T; requests: number; parts: number; scanned: number }> {
  const before = server.requestLog.length;
  const value = await load();
  const made = server.requestLog.slice(before);
  return {
    value,
    requests: made.length,
    parts: made.reduce((sum, { batchParts }) => sum + batchParts, 0),
    scanned: made.reduce((sum, { scannedRows }) => sum + scannedRows, 0)
  };
}
