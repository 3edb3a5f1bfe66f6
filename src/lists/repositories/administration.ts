import type { School } from '../../domain/types';
import { school } from '../definitions';
import type { ItemOf } from '../definitions/types';
import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { listOf } from '../sp/listOf';
import { updateWithETag, type StoredRow } from '../sp/updateWithETag';
import { schoolOf, schoolValues, type SchoolChanges } from './schoolItem';

/** What direction and site administrators say of the school itself. */
export interface AdministrationRepository {
  /** The school as it is stored now. @throws EntError `notFound` before the first apply() */
  school(): Promise<StoredSchool>;
  /**
   * Changes what the school's only item says.
   * @param etag of the version that the person started from; undefined to go over whatever is there
   * @throws ConflictError<StoredSchool> when someone changed it meanwhile; EntError `notFound` before the first apply()
   */
  updateSchool(changes: SchoolChanges, etag?: string): Promise<StoredSchool>;
}

export interface StoredSchool {
  school: School;
  etag: string;
}

export function createAdministration(sp: SharePoint): AdministrationRepository {
  const readSchool = async (): Promise<{ id: number; stored: StoredRow<StoredSchool> }> => {
    const [row] = await listOf(sp, school).items.top(1)<ItemOf<typeof school>[]>();
    if (!row) {
      throw new EntError('notFound', 'EntSchool holds no item: apply() has not run');
    }
    const etag = row['odata.etag'] ?? '';
    return { id: row.Id, stored: { etag, value: { school: schoolOf(row), etag }, columns: row } };
  };
  return {
    school: async () => (await readSchool()).stored.value,

    updateSchool: async (changes, etag) => {
      const { id, stored } = await readSchool();
      return updateWithETag(sp, school, id, etag ?? stored.etag, schoolValues(changes), async () => (await readSchool()).stored);
    }
  };
}
