import * as React from 'react';
import { plainText } from '../../../../../ui/richText/sanitise';

/** What became of pictures in what was pasted: attached beside the text, or left out because words came with them. */
export type PictureOutcome = 'attached' | 'leftOut';

export interface PastedFiles {
  /** Files on their way to the documents beside the text. */
  files: readonly File[];
  pictures?: PictureOutcome;
  onPasteCapture: (event: React.ClipboardEvent) => void;
  onTaken: () => void;
}

/**
 * Pictures and other files pasted into a text. They do not go into it, whose column holds 64,000 characters: they become
 * documents beside it. Word processors and spreadsheets put a picture of the copied words beside them: there the words count.
 */
export function usePastedFiles(): PastedFiles {
  const [files, setFiles] = React.useState<readonly File[]>([]);
  const [pictures, setPictures] = React.useState<PictureOutcome>();
  const onPasteCapture = (event: React.ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html');
    const pasted = Array.from(event.clipboardData.files);
    const words = html !== '' && plainText(html) !== '';
    if (pasted.length === 0 || words) {
      setPictures(/<img\b/i.test(html) ? 'leftOut' : undefined);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    setFiles(pasted);
    setPictures('attached');
  };
  return { files, pictures, onPasteCapture, onTaken: () => setFiles([]) };
}
