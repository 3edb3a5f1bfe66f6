export interface Subject {
  code: string;
  name: string;
}

/** The subjects that rows are of, each once, by name. */
export function subjectsOf(rows: readonly { subjectCode: string; subject: string }[]): Subject[] {
  const names = new Map(rows.map((row) => [row.subjectCode, row.subject]));
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
