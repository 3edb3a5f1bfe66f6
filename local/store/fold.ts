/** Text as SharePoint's collation compares it: case does not count, accents do. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
