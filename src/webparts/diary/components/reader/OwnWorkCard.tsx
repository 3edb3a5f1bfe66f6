import * as React from 'react';
import type { OwnWork } from '../../../../domain/diary/ownWork';
import { Button } from '../../../../ui/button/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { RichTextView } from '../../../../ui/richText/RichTextView';
import { useDiaryStrings } from '../loc/strings';
import own from './own/own.module.scss';
import type { PupilTools } from './pupilTools';
import styles from './reader.module.scss';
import { TickBox } from './ticks/TickBox';

/** Work that the pupil has set for himself or herself: marked as such, since nobody else sees it. */
export function OwnWorkCard({ work, pupil }: { work: OwnWork; pupil: PupilTools }): React.ReactElement {
  const strings = useDiaryStrings().reader;
  return (
    <article className={`${styles.card} ${own.own} ${work.done ? styles.done : ''}`}>
      <p className={styles.subject}>
        {work.subject}
        <span className={own.mark}>
          <Icon name="lock" />
          {strings.ownMark}
        </span>
      </p>
      <div className={styles.content}>
        <h3>{work.title}</h3>
        {work.body && <RichTextView html={work.body} />}
        <p className={own.buttons}>
          <Button tone="quiet" icon={<Icon name="pencil" />} aria-label={strings.ownEditOf(work.title)} onClick={() => pupil.edit(work)}>
            {strings.ownEdit}
          </Button>
          <Button tone="quiet" icon={<Icon name="bin" />} aria-label={strings.ownRemoveOf(work.title)} onClick={() => pupil.remove(work)}>
            {strings.ownRemove}
          </Button>
        </p>
      </div>
      <TickBox title={work.title} done={work.done} onChange={(done) => pupil.tickOwn(work, done)} />
    </article>
  );
}
