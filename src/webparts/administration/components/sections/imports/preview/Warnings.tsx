import * as React from 'react';
import type { ImportKind, ImportWarning } from '../../../../../../domain/imports/types';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { Unfold } from '../Unfold';

interface WarningsProps {
  kind: ImportKind;
  warnings: readonly ImportWarning[];
  /** The person has said that so many leave. */
  ticked: boolean;
  /** The person asked to go on without. */
  tickAsked: boolean;
  onTick: (ticked: boolean) => void;
}

/** What is taken but worth a look; that many people leave must be said yes to. */
export function Warnings({ kind, warnings, ticked, tickAsked, onTick }: WarningsProps): React.ReactElement | null {
  const strings = useImportsStrings();
  const id = useId('leavers');
  const words = strings.preview;
  if (warnings.length === 0) return null;
  const content = (warning: ImportWarning): React.ReactElement => {
    switch (warning.kind) {
      case 'manyLeavers':
        return (
          <>
            {words.manyLeavers[kind]?.(warning.count, warning.of)}
            <label className={checkClass}>
              <input
                type="checkbox"
                checked={ticked}
                aria-invalid={tickAsked && !ticked}
                aria-describedby={id}
                data-leavers=""
                onChange={(event) => onTick(event.target.checked)}
              />
              {words.leaversTick(warning.count)}
            </label>
            <p id={id} aria-live="polite" className={styles.problem}>
              {tickAsked && !ticked ? words.leaversTickFirst : ''}
            </p>
          </>
        );
      case 'homonyms':
        return <Listed headline={words.homonyms(warning.names.length)} items={warning.names} />;
      case 'emptyClasses':
        return <>{words.emptyClasses(warning.codes.join(', '))}</>;
      case 'daysOff':
        return <>{words.daysOff(warning.count, warning.days.join(', '))}</>;
      case 'teacherTwice':
        return <Listed headline={words.teacherTwice(warning.details.length)} items={warning.details} />;
    }
  };
  return (
    <section aria-label={words.warnings} className={styles.warnings}>
      {warnings.map((warning) => (
        <Notice key={warning.kind} tone="warning">
          {content(warning)}
        </Notice>
      ))}
    </section>
  );
}

const SHOWN = 300;

function Listed({ headline, items }: { headline: string; items: readonly string[] }): React.ReactElement {
  const strings = useImportsStrings();
  return (
    <Unfold summary={headline}>
      <ul className={styles.plainList}>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item}>{item}</li>
        ))}
        {items.length > SHOWN && <li>{strings.calendar.unreadMore(items.length - SHOWN)}</li>}
      </ul>
    </Unfold>
  );
}
