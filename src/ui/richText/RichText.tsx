import * as React from 'react';
import { Notice } from '../feedback/Notice';
import { Button } from '../button/Button';
import { useUiStrings } from '../loc/strings';
import styles from './RichText.module.scss';
import { RichTextView } from './RichTextView';
import type { QuillEditorProps } from './types';

type Editor = (props: QuillEditorProps) => React.ReactElement;

/**
 * The one rich text field. Its editor comes with a chunk of its own when first needed; until then the
 * text stands there as it will be read.
 */
export function RichText(props: QuillEditorProps): React.ReactElement {
  const strings = useUiStrings();
  const [editor, setEditor] = React.useState<{ Component?: Editor; error?: unknown }>({});
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    import(/* webpackChunkName: 'ent-rich-text' */ './QuillEditor').then(
      (module) => {
        if (wanted) setEditor({ Component: module.QuillEditor });
      },
      (error: unknown) => {
        if (wanted) setEditor({ error });
      }
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);

  if (editor.Component) return <editor.Component {...props} />;
  return (
    <div className={styles.frame} aria-busy={!editor.error}>
      {editor.error ? (
        <Notice tone="warning" live actions={<Button onClick={() => setAttempt((count) => count + 1)}>{strings.retry}</Button>}>
          {strings.editorFailed}
        </Notice>
      ) : (
        <div className={styles.toolbar} />
      )}
      <div className={styles.waiting}>
        <RichTextView html={props.value} />
      </div>
    </div>
  );
}
