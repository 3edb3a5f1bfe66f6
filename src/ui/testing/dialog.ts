/** jsdom draws no dialogs: these are the parts of the standard that our components use. */
export function installDialog(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '');
      this.querySelector<HTMLElement>('[autofocus], button, input')?.focus();
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open');
    }
  });
}
