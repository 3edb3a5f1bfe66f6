import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { formatInstant } from '../../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useAnnounce } from '../../../../../../ui/root/announce';
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
  const { state, restoredFrom } = card;

  React.useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (state.kind === 'saving' || onSave()) return;
    announce(strings.problems);
    setRefusals((count) => count + 1);
  };

  return (
    <>
      <form ref={form} noValidate aria-labelledby={id} className={styles.card} onSubmit={submit} data-ent-card={card.key}>
        <h3 id={id}>{strings.titles[card.key]}</h3>
        <p className={styles.intro}>{intro}</p>
        {restoredFrom !== undefined && <Notice>{strings.restored(formatInstant(new Date(restoredFrom), language, timeZone))}</Notice>}
        {children}
        {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={() => card.save()} />}
        <div className={styles.footer}>
          <Button type="submit" tone="primary" aria-disabled={state.kind === 'saving'} aria-busy={state.kind === 'saving'}>
            {strings.save}
          </Button>
          {card.dirty && state.kind !== 'saving' && (
            <Button tone="quiet" onClick={card.reset}>
              {strings.reset}
            </Button>
          )}
          <SaveStatus card={card} timeZone={timeZone} />
        </div>
      </form>
      {state.kind === 'conflict' && <CardConflict card={card} state={state} describe={describe} />}
    </>
  );
}
