import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Register } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { ORDER } from '../order';
import { History } from './History';
import { KindCard } from './KindCard';
import { kindStates } from './kindState';
import type { LoadedImports } from './useImports';

interface StartScreenProps {
  register: Register;
  today: Day;
  imports: LoadedImports;
  onKind: (kind: ImportKind) => void;
}

/** What can be imported, in which order and how far the school is with it; then what was imported before. */
export function StartScreen({ register, today, imports, onKind }: StartScreenProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.start;
  const states = React.useMemo(() => kindStates(register), [register]);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <ol aria-label={words.cards} className={styles.cards}>
        {ORDER.map((kind) => (
          <li key={kind}>
            <KindCard
              kind={kind}
              state={states[kind]}
              today={today}
              last={imports.imports?.find((each) => each.kind === kind)}
              known={imports.imports !== undefined}
              onImport={() => onKind(kind)}
            />
          </li>
        ))}
      </ol>
      <section className={styles.part}>
        <h3 className={styles.heading}>{strings.history.title}</h3>
        {imports.imports ? (
          <History imports={imports.imports} today={today} />
        ) : imports.error ? (
          <ErrorBanner error={imports.error} onRetry={imports.reload} />
        ) : (
          <LoadingState bars={3} />
        )}
      </section>
    </>
  );
}
