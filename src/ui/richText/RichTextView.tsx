import * as React from 'react';
import styles from './RichText.module.scss';
import { sanitise } from './sanitise';

/** Stored rich text as people read it. The one place of the product that sets HTML, sanitised here whoever wrote it. */
export function RichTextView({ html }: { html: string }): React.ReactElement {
  const safe = React.useMemo(() => ({ __html: sanitise(html) }), [html]);
  return <div className={styles.content} dangerouslySetInnerHTML={safe} />;
}
