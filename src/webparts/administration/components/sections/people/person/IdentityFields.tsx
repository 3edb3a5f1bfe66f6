import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { listedName } from '../peopleIndex';
import { namesakes } from './personForm';
import type { FieldsProps } from './types';
import { useProblemWords } from './useProblemWords';

/** Long enough for any name, and for a key made from it. */
const NAME_LENGTH = 80;

/** Names, and for somebody new the identifier; who has the name already is said before a second one is made. */
export function IdentityFields({
  form,
  put,
  problems,
  stored,
  register,
  index,
  kind
}: FieldsProps & { kind: PersonKind }): React.ReactElement {
  const strings = usePeopleStrings();
  const say = useProblemWords();
  const id = useId('names');
  const others = stored ? [] : namesakes(form, kind, register);
  return (
    <>
      <div className={styles.columns}>
        <Field id={`${id}-last`} label={strings.lastName} problem={say(problems.lastName)}>
          <input
            id={`${id}-last`}
            className={inputClass}
            value={form.lastName}
            maxLength={NAME_LENGTH}
            autoComplete="off"
            aria-invalid={Boolean(problems.lastName)}
            aria-describedby={problemId(`${id}-last`)}
            data-first-focus={stored ? undefined : ''}
            onChange={({ target }) => put({ lastName: target.value })}
          />
        </Field>
        <Field id={`${id}-first`} label={strings.firstName}>
          <input
            id={`${id}-first`}
            className={inputClass}
            value={form.firstName}
            maxLength={NAME_LENGTH}
            autoComplete="off"
            onChange={({ target }) => put({ firstName: target.value })}
          />
        </Field>
      </div>
      <div role="status">
        {others.length > 0 && (
          <Notice tone="warning">
            {strings.namesakes(
              others
                .map((other) => {
                  const places = index.classNumbers(other).map(index.classTitle).join(', ');
                  return places === '' ? listedName(other.person) : `${listedName(other.person)} (${places})`;
                })
                .join(', ')
            )}
          </Notice>
        )}
      </div>
      {!stored && (
        <Field id={`${id}-key`} label={strings.keyLabel} hint={strings.keyHint[kind]} problem={say(problems.key)}>
          <input
            id={`${id}-key`}
            className={inputClass}
            value={form.key}
            maxLength={NAME_LENGTH}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={Boolean(problems.key)}
            aria-describedby={`${hintId(`${id}-key`)} ${problemId(`${id}-key`)}`}
            onChange={({ target }) => put({ key: target.value })}
          />
        </Field>
      )}
    </>
  );
}
