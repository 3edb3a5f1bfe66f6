import * as React from 'react';
import type { Homework } from '../../../../domain/types';
import { formatDuration } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import styles from './reader.module.scss';

/** One piece of work. `note` says the day of its lesson. */
export function HomeworkCard({ homework, note }: { homework: Homework; note: string }): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  return (
    <article className={styles.card}>
      <p className={styles.subject}>
        {homework.subject}
        {homework.group && <span className={styles.group}>{strings.group(homework.group)}</span>}
      </p>
      <div className={styles.content}>
        <h3>{homework.title}</h3>
        {homework.body && <RichTextView html={homework.body} />}
        <p className={styles.facts}>
          {homework.toHandIn && (
            <span className={styles.handIn}>
              <Icon name="handIn" />
              {strings.toHandIn}
            </span>
          )}
          {homework.minutes > 0 && (
            <span>
              <Icon name="clock" />
              {formatDuration(homework.minutes, language)}
            </span>
          )}
          <span>{homework.teacherName}</span>
          <span>{note}</span>
        </p>
      </div>
    </article>
  );
}
