import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { formatTime } from '../../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../../ui/root/language';
import { useSchoolStrings } from '../loc/strings';
import styles from '../School.module.scss';
import type { Card } from './types';

interface SaveStatusProps<T> {
  card: Card<T>;
  timeZone: string;
  /** The person asked to save a card that is as it is stored. */
  nothingToSave: boolean;
}

/** Where the saving of a card is, beside its button; what was just saved can be taken back. */
export function SaveStatus<T>({ card, timeZone, nothingToSave }: SaveStatusProps<T>): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const { state, dirty, notKept } = card;
  let words = nothingToSave ? strings.nothingToSave : '';
  if (dirty) words = notKept ? strings.unsavedNotKept : strings.unsaved;
  if (state.kind === 'saving') words = strings.saving;
  if (state.kind === 'saved' && !dirty) words = strings.saved(formatTime(state.at, language, timeZone));
  return (
    <>
      <p role="status" className={styles.status}>
        {words}
      </p>
      {state.kind === 'saved' && !dirty && (
        <Button tone="quiet" onClick={() => card.save(state.before)}>
          {strings.takeBack}
        </Button>
      )}
    </>
  );
}
