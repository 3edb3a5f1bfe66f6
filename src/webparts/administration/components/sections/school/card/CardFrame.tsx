import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { formatInstant } from '../../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useAnnounce } from '../../../../../../ui/root/announce';
import { Spoken } from '../../../../../../ui/root/Spoken';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import styles from '../School.module.scss';
import { CardConflict, type Described } from './CardConflict';
import { SaveStatus } from './SaveStatus';
import type { Card } from './types';

interface CardFrameProps<T> {
  card: Card<T>;
  /** The school's, for the hours that are said. */
  timeZone: string;
  intro: string;
  /** What a form says, for the two versions of a conflict. */
  describe: (form: T) => Described[];
  /** False when something must be mended first; it says so itself, and what is wrong takes the focus. */
  onSave: () => boolean;
  children: React.ReactNode;
}

/** One part of the school: what it is for, its fields, and how its saving goes. */
export function CardFrame<T>({ card, timeZone, intro, describe, onSave, children }: CardFrameProps<T>): React.ReactElement {
  const strings = useSchoolStrings();
  const language = useLanguage();
  const announce = useAnnounce();
  const id = useId('card');
  const form = React.useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = React.useState(0);
  // Somebody asked to save what is saved.
  const [idle, setIdle] = React.useState(false);
  const { state, restoredFrom, dirty } = card;

  React.useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);

  React.useEffect(() => setIdle(false), [dirty]);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (state.kind === 'saving') return;
    setIdle(!dirty);
    if (!dirty || onSave()) return;
    announce(strings.problems);
    setRefusals((count) => count + 1);
  };

  return (
    <>
      <form ref={form} noValidate aria-labelledby={id} className={styles.card} onSubmit={submit} data-ent-card={card.key}>
        {/* The tab above says it to the eye. */}
        <h3>
          <Spoken id={id}>{strings.titles[card.key]}</Spoken>
        </h3>
        <p className={styles.intro}>{intro}</p>
        {restoredFrom !== undefined && <Notice>{strings.restored(formatInstant(new Date(restoredFrom), language, timeZone))}</Notice>}
        {children}
        {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={() => card.save()} />}
        <div className={`${styles.footer} ${dirty ? styles.waiting : ''}`}>
          <Button
            type="submit"
            tone={dirty ? 'primary' : undefined}
            aria-disabled={state.kind === 'saving'}
            aria-busy={state.kind === 'saving'}
          >
            {strings.save}
          </Button>
          {dirty && state.kind !== 'saving' && (
            <Button tone="quiet" onClick={card.reset}>
              {strings.reset}
            </Button>
          )}
          <SaveStatus card={card} timeZone={timeZone} nothingToSave={idle} />
        </div>
      </form>
      {state.kind === 'conflict' && <CardConflict card={card} state={state} describe={describe} />}
    </>
  );
}
