import type { Minutes } from '../../../../../domain/types';

/** Minutes of the day of what a time field holds, `08:15`; 0 while it is empty. */
export function readTime(text: string): Minutes {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hours === undefined ? 0 : Number(hours) * 60 + Number(minutes);
}
