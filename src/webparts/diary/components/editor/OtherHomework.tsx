import * as React from 'react';
import type { Homework } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { formatDay } from '../../../../ui/dates/formatDates';
import { Icon } from '../../../../ui/icons/Icon';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import { ConfirmRemoval } from './ConfirmRemoval';
import styles from './LessonEditor.module.scss';

interface OtherHomeworkProps {
  /** Given in this lesson and not in the fields. */
  others: readonly Homework[];
  /** False while the fields hold something unsaved, which choosing another piece would hide. */
  mayChoose: boolean;
  mayAdd: boolean;
  onChoose: (homework: Homework | undefined) => void;
  onRemove: (homework: Homework) => Promise<void>;
}

/** A lesson may give several pieces of work: the ones that are not in the fields. */
export function OtherHomework({ others, mayChoose, mayAdd, onChoose, onRemove }: OtherHomeworkProps): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  return (
    <>
      {others.length > 0 && (
        <section aria-label={strings.otherHomework}>
          <span>{strings.otherHomework}</span>
          <ul className={styles.given}>
            {others.map((work) => (
              <li key={work.id}>
                <p>{work.title}</p>
                <p className={styles.by}>{strings.dueOn(formatDay(work.dueDay, language))}</p>
                <Button disabled={!mayChoose} icon={<Icon name="pencil" />} onClick={() => onChoose(work)}>
                  {strings.editHomework}
                </Button>
                <ConfirmRemoval onRemove={() => onRemove(work)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayAdd && (
        <Button disabled={!mayChoose} icon={<Icon name="add" />} onClick={() => onChoose(undefined)}>
          {strings.anotherHomework}
        </Button>
      )}
    </>
  );
}
