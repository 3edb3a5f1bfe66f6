import type { ImportKind } from '../../../../../domain/imports/types';

/**
 * The kinds in the order in which a school imports, as `IMPORT_KINDS` of the domain has them. That one comes with all that reads files, which the
 * section's first view does without.
 */
export const ORDER: readonly ImportKind[] = ['classes', 'subjects', 'staff', 'timetable', 'pupils', 'guardians'];

/** Kinds that a school cannot do without; the timetable and the pupils name classes and subjects, which are then added with them. */
export const NEEDED: readonly ImportKind[] = ['staff', 'timetable', 'pupils', 'guardians'];
