/** Hands a text to the person as a file of their device. */
export function download(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
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
