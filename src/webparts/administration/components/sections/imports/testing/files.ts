/** The bytes of a text as Excel on Windows writes it. */
export function windows1252(text: string): Uint8Array {
  const others: Record<string, number> = { '’': 0x92, œ: 0x9c, '€': 0x80 };
  return Uint8Array.from(text, (character) => others[character] ?? character.charCodeAt(0));
}

export function csvFile(text: string, name: string = 'export.csv'): File {
  return new File([windows1252(text)], name, { type: 'text/csv' });
}
