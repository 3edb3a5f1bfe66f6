/** Hands bytes to the person as a file of their device. */
export function saveFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  // Firefox follows only a link of the page.
  document.body.appendChild(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same for a text: a CSV, unless said otherwise. */
export function saveText(fileName: string, text: string, type: string = 'text/csv;charset=utf-8'): void {
  saveFile(fileName, new Blob([text], { type }));
}
