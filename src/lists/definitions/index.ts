import { classes } from './classes';
import { diary } from './diary';
import { diaryDrafts } from './diaryDrafts';
import { homework } from './homework';
import { memberships } from './memberships';
import { school } from './school';
import { timetable } from './timetable';
import type { ListDefinition } from './types';

/** Every list of the school site, in the order in which they are made. */
export const lists: readonly ListDefinition[] = [school, classes, memberships, timetable, diary, diaryDrafts, homework];

export { classes, diary, diaryDrafts, homework, memberships, school, timetable };
