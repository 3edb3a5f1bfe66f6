import type { Day, School } from '../types';
import { isoDay } from './journalsCsv';

/**
 * The school as JSON: its names are those of `School`, days are numbers `yyyymmdd` and times minutes of the day. What a later version of this
 * file leaves out or adds, `version` tells.
 */
export function schoolJson(school: School, today: Day): string {
  return `${JSON.stringify({ format: 'ent-school', version: 1, exportedOn: isoDay(today), school }, undefined, 2)}\n`;
}
