/** One lesson of a subject's year, as its teacher writes it in the diary. */
export interface PlannedLesson {
  title: string;
  /** HTML of the kind that the editor makes: p, ul, ol, li, strong, em, a. */
  body: string;
  homework?: PlannedHomework;
}

export interface PlannedHomework {
  title: string;
  body: string;
  minutes: number;
  /** Due at the next lesson (1), the one after (2), … */
  lessonsAhead: number;
  toHandIn: boolean;
}

export function lesson(title: string, body: string, homework?: PlannedHomework): PlannedLesson {
  return { title, body, homework };
}

export function work(title: string, minutes: number, lessonsAhead = 1, body = '', toHandIn = false): PlannedHomework {
  return { title, body, minutes, lessonsAhead, toHandIn };
}
