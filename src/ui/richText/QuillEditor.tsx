import * as React from 'react';
import { toHtml, toOps, type DocumentOp } from './delta';
import { createQuill, type Quill } from './quill';
import styles from './RichText.module.scss';
import { Toolbar } from './Toolbar';
import type { QuillEditorProps } from './types';

/** Quill behind our own toolbar: what is typed leaves as the HTML of `toHtml`. */
export function QuillEditor({ labelledBy, value, onChange }: QuillEditorProps): React.ReactElement {
  const holder = React.useRef<HTMLDivElement>(null);
  const [quill, setQuill] = React.useState<Quill>();
  const [formats, setFormats] = React.useState<Record<string, unknown>>({});
  const emitted = React.useRef<string>();
  const change = React.useRef(onChange);
  change.current = onChange;

  React.useEffect(() => {
    if (!holder.current) return undefined;
    const editor = createQuill(holder.current);
    const show = (): void => {
      const selection = editor.getSelection();
      setFormats(selection ? editor.getFormat(selection) : {});
    };
    const emit = (_delta: unknown, _before: unknown, source: string): void => {
      show();
      if (source === 'silent') return;
      emitted.current = toHtml(editor.getContents().ops as DocumentOp[]);
      change.current(emitted.current);
    };
    editor.on('text-change', emit);
    editor.on('selection-change', show);
    setQuill(editor);
    return () => {
      editor.off('text-change', emit);
      editor.off('selection-change', show);
    };
  }, []);

  React.useEffect(() => {
    if (!quill || value === emitted.current) return;
    emitted.current = value;
    quill.setContents(toOps(value) as Parameters<Quill['setContents']>[0], 'silent');
  }, [quill, value]);

  React.useEffect(() => {
    if (!quill) return;
    const attributes = { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelledBy };
    Object.entries(attributes).forEach(([name, text]) => quill.root.setAttribute(name, text));
  }, [quill, labelledBy]);

  return (
    <div className={styles.frame}>
      <Toolbar quill={quill} formats={formats} />
      <div ref={holder} className={styles.editor} />
    </div>
  );
}
