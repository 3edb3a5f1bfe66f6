import * as React from 'react';
import { EntError, type EntErrorKind } from '../../lists/errors';
import { Button } from '../button/Button';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import styles from './feedback.module.scss';

/** The kind that selects the sentence: an error that is not ours is unexpected. */
export function errorKind(error: unknown): EntErrorKind {
  return error instanceof EntError ? error.kind : 'unexpected';
}

/** One sentence that says what to do next; the details go to the console. */
export function ErrorBanner({ error, onRetry }: { error: unknown; onRetry?: () => void }): React.ReactElement {
  const strings = useUiStrings();
  const kind = errorKind(error);
  React.useEffect(() => console.error('ENT:', error), [error]);
  return (
    <div className={styles.banner} role="alert" data-ent-error={kind}>
      <Icon name="failure" className={styles.sign} />
      <p className={styles.sentence}>{strings.errors[kind]}</p>
      {kind === 'sessionExpired' ? (
        <Button onClick={() => window.location.reload()}>{strings.reload}</Button>
      ) : (
        onRetry && <Button onClick={onRetry}>{strings.retry}</Button>
      )}
    </div>
  );
}
