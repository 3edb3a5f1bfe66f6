import type { StaffFunction } from '../../../../../domain/register/types';

/** In the order in which a school names them. */
export const STAFF_FUNCTIONS: readonly StaffFunction[] = ['direction', 'schoolLife', 'teacher', 'support', 'resourceManager'];
