import type { Minutes } from '../../../../../../domain/types';

/** `08:55`, as a time input takes it. */
export function textOfMinutes(minutes: Minutes): string {
  const two = (count: number): string => `${count}`.padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The minutes of the day that the text of a time input says; undefined for what is no time. */
export function minutesOfText(text: string): Minutes | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
