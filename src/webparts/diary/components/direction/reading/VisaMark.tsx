import * as React from 'react';
import type { LessonVisa } from '../../../../../domain/diary/lessonVisas';
import { formatInstant } from '../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import shared from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import styles from './Visas.module.scss';

/** Who signed a lesson off, when, with which words, and whether what they saw still stands. */
export function VisaMark({ visa: { visa, seal }, timeZone }: { visa: LessonVisa; timeZone: string }): React.ReactElement {
  const strings = useDirectionStrings();
  const language = useLanguage();
  const stands = seal === 'unchanged';
  return (
    <div className={`${styles.visa} ${stands ? styles.stands : styles.moved}`} data-ent-seal={seal}>
      <Icon name={stands ? 'published' : 'warning'} />
      <div>
        <p>
          {strings.visaBy(visa.author.name, formatInstant(new Date(visa.created), language, timeZone))}
          <strong>{strings.seals[seal]}</strong>
        </p>
        {visa.comment && <p className={shared.comment}>{visa.comment}</p>}
      </div>
    </div>
  );
}
