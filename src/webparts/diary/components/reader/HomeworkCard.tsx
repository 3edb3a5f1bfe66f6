import * as React from 'react';
import type { ClockTime } from '../../../../domain/diary/disconnect';
import type { Homework } from '../../../../domain/types';
import { formatDay, formatDuration } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { AppearsMark } from '../appearance/AppearsMark';
import type { PupilTools } from './pupilTools';
import styles from './reader.module.scss';
import { TickBox } from './ticks/TickBox';
import { WorkLinks } from './WorkLinks';

interface HomeworkCardProps {
  homework: Homework;
  now: ClockTime;
  pupil?: PupilTools;
}

/** One piece of work, with the day on which it was given; for a pupil with the tick. */
export function HomeworkCard({ homework, now, pupil }: HomeworkCardProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const state = pupil?.stateOf(homework);
  // A session may be published before its day: the work is not given yet.
  const given = homework.givenDay > now.day ? strings.lessonOf : strings.givenOn;
  return (
    <article className={`${styles.card} ${state === 'done' ? styles.done : ''}`}>
      <p className={styles.subject}>
        {homework.subject}
        {homework.group && <span className={styles.group}>{strings.group(homework.group)}</span>}
      </p>
      <div className={styles.content}>
        <h3>{homework.title}</h3>
        {homework.body && <RichTextView html={homework.body} />}
        <WorkLinks links={homework.links} />
        <p className={styles.facts}>
          {homework.urgent && (
            <span className={styles.urgent}>
              <Icon name="warning" />
              {strings.reader.urgent}
            </span>
          )}
          {state === 'changed' && (
            <span className={styles.urgent}>
              <Icon name="pencil" />
              {strings.reader.changedMark}
            </span>
          )}
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
          <span>{given(formatDay(homework.givenDay, language))}</span>
          <AppearsMark row={homework} now={now} />
        </p>
      </div>
      {pupil && <TickBox title={homework.title} done={state === 'done'} onChange={(done) => pupil.tick(homework, done)} />}
    </article>
  );
}
