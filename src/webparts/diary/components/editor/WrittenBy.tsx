import * as React from 'react';
import { formatInstant } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import type { LessonBase } from './form';
import styles from './LessonEditor.module.scss';
import { useEditorStrings } from './loc/strings';

/** Who wrote what the fields start from: a class's teachers go on with one another's drafts and sessions. */
export function WrittenBy({ base, timeZone }: { base: LessonBase; timeZone: string }): React.ReactElement | null {
  const strings = useEditorStrings();
  const language = useLanguage();
  const row = base.draft ?? base.session;
  if (!row?.editor) return null;
  const when = formatInstant(new Date(row.modified), language, timeZone);
  return (
    <p className={styles.by}>
      <Icon name="person" /> {(base.draft ? strings.draftBy : strings.publishedBy)(row.editor, when)}
    </p>
  );
}
