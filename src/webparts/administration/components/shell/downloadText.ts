/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string, type: string = 'text/csv;charset=utf-8'): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** The same for what is not a text. */
export function downloadBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click is over.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
