import * as React from 'react';
import type { ClockTime } from '../../../../../domain/diary/disconnect';
import type { Homework } from '../../../../../domain/types';
import { formatDay, formatDuration } from '../../../../../ui/dates/formatDates';
import { RichTextView } from '../../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../../ui/root/language';
import { AppearsMark } from '../../appearance/AppearsMark';
import { useDirectionStrings } from '../loc/strings';
import { LinkList } from './LinkList';
import styles from './WorkGiven.module.scss';

/** One piece of work, with the day it was given and the day it is due. */
export function WorkGiven({ work, now }: { work: Homework; now: ClockTime }): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const facts = [
    strings.givenOn(formatDay(work.givenDay, language)),
    strings.dueOn(formatDay(work.dueDay, language)),
    work.minutes > 0 && formatDuration(work.minutes, language),
    work.toHandIn && strings.toHandIn
  ].filter(Boolean);
  return (
    <div className={styles.work}>
      <p className={styles.workTitle}>
        <span>{strings.work}</span> {work.title || strings.untitledWork}
      </p>
      {work.body && <RichTextView html={work.body} />}
      <LinkList links={work.links} />
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <AppearsMark row={work} now={now} />
    </div>
  );
}
