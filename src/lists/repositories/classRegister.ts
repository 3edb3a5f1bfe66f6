import type { SchoolClass } from '../../domain/types';
import { classes } from '../definitions';
import type { ItemOf } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { readable, rowsWhere } from './query';

/** A row of EntClasses; undefined when it is no class (no number or no code). */
export function classOf(row: ItemOf<typeof classes>): SchoolClass | undefined {
  if (!row.EntClassNumber || !row.EntClassCode || !row.EntSchoolYear) {
    return undefined;
  }
  return {
    number: row.EntClassNumber,
    code: row.EntClassCode,
    title: row.Title || row.EntClassCode,
    level: row.EntLevel ?? '',
    schoolYear: row.EntSchoolYear,
    status: row.EntClassStatus === 'archived' ? 'archived' : 'active'
  };
}

/** The classes that the page knows already, so that writing a session need not ask in which folder its class keeps it. */
export class ClassRegister {
  private readonly known = new Map<number, SchoolClass>();

  public constructor(private readonly sp: SharePoint) {}

  public remember(schoolClasses: readonly SchoolClass[]): void {
    schoolClasses.forEach((schoolClass) => this.known.set(schoolClass.number, schoolClass));
  }

  /** @throws EntError `notFound` when the school has no such class */
  public async of(classNumber: number): Promise<SchoolClass> {
    if (!this.known.has(classNumber)) {
      this.remember(readable(await rowsWhere(this.sp, classes, 'EntClassNumber', classNumber), classOf));
    }
    const schoolClass = this.known.get(classNumber);
    if (!schoolClass) {
      throw new EntError('notFound', `no class has number ${classNumber}`);
    }
    return schoolClass;
  }
}
