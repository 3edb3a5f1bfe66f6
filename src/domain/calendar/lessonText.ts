/** What an event of a timetable says of its lesson, in the file's own words; empty where it says nothing. */
export interface LessonText {
  subject: string;
  teacher: string;
  className: string;
  group: string;
  room: string;
}

type Field = keyof LessonText;

/** Labels of description lines in Pronote, EDT and Hyperplanning, and those of our own export in both languages; without accents or « (s) ». */
const LABELS: Readonly<Record<string, Field>> = {
  matiere: 'subject',
  enseignement: 'subject',
  subject: 'subject',
  professeur: 'teacher',
  enseignant: 'teacher',
  intervenant: 'teacher',
  teacher: 'teacher',
  classe: 'className',
  promotion: 'className',
  class: 'className',
  groupe: 'group',
  'partie de classe': 'group',
  td: 'group',
  tp: 'group',
  group: 'group',
  salle: 'room',
  room: 'room'
};

const CIVILITY = /^(?:M\.|Mr\.?|Mme|Mlle|Mrs\.?|Ms\.?|Madame|Monsieur|Mademoiselle)\s/i;
/** « AUBEPINE L. », as Pronote shortens a name. */
const NAME_WITH_INITIAL = /^\p{Lu}[\p{Lu}'’ -]*\s\p{Lu}\.$/u;

/**
 * What a lesson is, from the lines « Matière : … » of its description, and where these are silent from its summary « MATHEMATIQUES - Mme
 * AUBEPINE - 2GT1 »: the first part is the subject, a part with a civility or an initial the teacher, one with a digit the class, any other
 * the group.
 */
export function readLessonText({ summary, description, location }: { summary: string; description: string; location: string }): LessonText {
  const said = readDescription(description);
  const lesson: LessonText = { subject: '', teacher: '', className: '', group: '', room: '', ...said };
  const known = new Set(Object.values(said).map((text) => text.toLowerCase()));
  const parts = clean(summary)
    .split(/\s+[-–—]\s+/)
    .map(clean)
    .filter(Boolean);
  parts.forEach((part, index) => {
    if (known.has(part.toLowerCase())) return;
    const isName = CIVILITY.test(part) || NAME_WITH_INITIAL.test(part);
    if (isName) lesson.teacher ||= part;
    else if (index === 0) lesson.subject ||= part;
    else if (/\d/.test(part) && !lesson.className) lesson.className = part;
    else if (!said.subject) lesson.group ||= part;
  });
  lesson.room ||= clean(location);
  return lesson.group.toLowerCase() === lesson.className.toLowerCase() ? { ...lesson, group: '' } : lesson;
}

function readDescription(description: string): Partial<LessonText> {
  const said: Partial<LessonText> = {};
  for (const line of description.split(/\r?\n|<br\s*\/?>/i)) {
    const colon = line.indexOf(':');
    const field = colon > 0 && colon <= 40 ? LABELS[labelOf(line.slice(0, colon))] : undefined;
    const text = clean(line.slice(colon + 1));
    if (field && text) said[field] ??= text;
  }
  return said;
}

/** « Professeur(s) » and « Professeurs » are « professeur ». */
function labelOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
    .replace(/\(s\)$|s$/, '');
}

/** One line without doubled spaces, without the brackets that some exports put around groups, and with what was written for HTML put back. */
function clean(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&apos;/g, '’')
    .replace(/[<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
