import * as React from 'react';
import type { Session } from '../../../../domain/types';
import { formatInstant } from '../../../../ui/dates/formatDates';
import { Notice } from '../../../../ui/feedback/Notice';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import styles from './LessonEditor.module.scss';

/** What two people wrote for one lesson at the same moment: pupils see the first, teachers see all. */
export function OtherVersions({ versions, timeZone }: { versions: readonly Session[]; timeZone: string }): React.ReactElement | null {
  const strings = useDiaryStrings();
  const language = useLanguage();
  if (versions.length === 0) return null;
  return (
    <section className={styles.versions} aria-label={strings.otherVersionsTitle}>
      <Notice tone="warning">{strings.otherVersionsNotice}</Notice>
      {versions.map((version) => (
        <article key={version.id}>
          <h4>{version.title}</h4>
          <p className={styles.by}>{strings.versionBy(version.editor, formatInstant(new Date(version.modified), language, timeZone))}</p>
          <RichTextView html={version.body} />
        </article>
      ))}
    </section>
  );
}
