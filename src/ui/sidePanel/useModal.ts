import * as React from 'react';

/**
 * Opens a native `<dialog>` as a modal: the browser keeps the focus inside, makes the rest of the page inert and gives
 * the focus back to where it was. Escape asks `onClose`, which decides. `data-first-focus` marks what gets the focus; else the browser
 * takes the first button.
 */
export function useModal(onClose: () => void): React.RefObject<HTMLDialogElement> {
  const dialog = React.useRef<HTMLDialogElement>(null);
  const close = React.useRef(onClose);
  close.current = onClose;
  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    const cancel = (event: Event): void => {
      // A cancel of something inside, such as a file picker, is not ours.
      if (event.target !== element) return;
      event.preventDefault();
      close.current();
    };
    element.addEventListener('cancel', cancel);
    element.showModal();
    element.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      element.removeEventListener('cancel', cancel);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}
