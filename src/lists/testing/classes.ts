import type { SchoolClass } from '../../domain/types';
import { createRegister } from '../repositories/register';
import type { SharePoint } from '../sp';

/** Adds classes as the administration does; their groups and folders come with the next apply(). @throws what refused one of them */
export async function addClasses(sp: SharePoint, schoolClasses: readonly SchoolClass[]): Promise<void> {
  const { failed } = await createRegister(sp).apply(schoolClasses.map((value) => ({ kind: 'class', op: 'add', value })));
  if (failed.length > 0) {
    throw failed[0].error;
  }
}
