import * as React from 'react';
import type { Register, RegisterChange } from '../../../../../../domain/register/types';
import type { YearFailure } from '../../../../../../lists/repositories/yearTransition';
import { Button } from '../../../../../../ui/button/Button';
import { errorKind, ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Icon } from '../../../../../../ui/icons/Icon';
import styles from '../../../Administration.module.scss';
import type { YearStrings } from '../loc/fr';
import { useYearStrings } from '../loc/strings';
import { sentencesOf } from '../plan/Preview';
import { StepHeading } from '../../../../../../ui/steps/StepHeading';
import own from '../Year.module.scss';
import type { EndedYear } from './useYearRun';

interface ResultCardProps {
  ended: EndedYear;
  register: Register;
  onResume: () => void;
  onClose: () => void;
}

const SHOWN = 100;

/** What came of a change of year or of its return, and how to go on. */
export function ResultCard({ ended, register, onResume, onClose }: ResultCardProps): React.ReactElement {
  const strings = useYearStrings();
  const words = strings.result;
  const { work, year, end, plan } = ended;
  const { outcome, stage, failures, error } = end;
  const done = outcome === 'done';
  const label = strings.label(year);
  const title = done ? words[work === 'begin' ? 'doneBegin' : 'doneBack'](label) : words[outcome];
  const current = stage && strings.run.stages[work][stage];
  return (
    <div className={`${styles.card} ${done ? styles.allSet : styles.drift}`} data-ent-state={`year-${outcome}`}>
      <div className={styles.cardHeader}>
        <Icon name={done ? 'published' : 'warning'} className={styles.sign} />
        <div role="status">
          <StepHeading>{title}</StepHeading>
          {outcome === 'changed' && <p>{words.changedWhy}</p>}
          {!done && current && <p>{words.at(current)}</p>}
          {done && plan && (
            <ul className={own.list}>
              {sentencesOf(strings.plan, plan, label).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {done && failures.length > 0 && <p>{words.left(failures.length)}</p>}
        </div>
      </div>
      {error !== undefined && <ErrorBanner error={error} />}
      {failures.length > 0 && (
        <details className={styles.details} open={!done && failures.length <= 10}>
          <summary>{words.failures(failures.length)}</summary>
          <ul>
            {failures.slice(0, SHOWN).map((failure, at) => (
              <li key={at}>{failureWords(failure, register, words)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.buttons}>
        {!done && (
          <Button tone="primary" onClick={onResume}>
            {outcome === 'changed' ? words.again : words.resume}
          </Button>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}

function failureWords(failure: YearFailure, register: Register, words: YearStrings['result']): string {
  return failure.kind === 'step'
    ? words.failedOne(failure.finding.subject, failure.detail)
    : words.failedOne(nameOf(failure.change, register, words), words.why[errorKind(failure.error)] ?? words.otherWhy);
}

/** What a row is called. */
function nameOf({ kind, value }: RegisterChange, { classes }: Register, words: YearStrings['result']): string {
  switch (kind) {
    case 'move':
      return value.pupilName;
    case 'pupil':
    case 'guardian':
      return `${value.firstName} ${value.lastName}`.trim();
    case 'access':
      return value.name;
    case 'slot':
    case 'change': {
      const title = classes.find(({ number }) => number === value.classNumber)?.title ?? '';
      return `${words.lesson(value.subject)} ${title}`.trim();
    }
    default:
      return value.title;
  }
}
