import * as React from 'react';
import { LINKS_AT_MOST, type Link } from '../../../../../domain/diary/links';
import { Button } from '../../../../../ui/button/Button';
import { Field, hintId, inputClass, problemId } from '../../../../../ui/form/Field';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { useId } from '../../../../../ui/useId';
import { LONGEST_TITLE } from '../form';
import { useEditorStrings } from '../loc/strings';
import { linkOf, type LinkProblem } from './linkText';
import styles from './Links.module.scss';

interface LinkFormProps {
  links: readonly Link[];
  onAdd: (link: Link) => void;
  onCancel: () => void;
}

/** One address and what it is called. Enter adds it. */
export function LinkForm({ links, onAdd, onCancel }: LinkFormProps): React.ReactElement {
  const { links: strings } = useEditorStrings();
  const { cancel } = useUiStrings();
  const id = useId('link');
  const [address, setAddress] = React.useState('');
  const [title, setTitle] = React.useState('');
  const [problem, setProblem] = React.useState<LinkProblem>();
  const addressField = React.useRef<HTMLInputElement>(null);

  const add = (): void => {
    const link = linkOf(address, title, links);
    if (typeof link === 'string') {
      setProblem(link);
      addressField.current?.focus();
    } else onAdd(link);
  };
  const addOnEnter = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  };
  return (
    <div role="group" aria-label={strings.add} className={styles.form} onKeyDown={addOnEnter}>
      <Field
        id={`${id}-address`}
        label={strings.address}
        hint={strings.addressHint}
        problem={problem && (problem === 'tooMany' ? strings.tooMany(LINKS_AT_MOST) : strings[problem])}
      >
        <input
          ref={addressField}
          id={`${id}-address`}
          type="url"
          inputMode="url"
          className={inputClass}
          value={address}
          autoComplete="off"
          autoFocus
          aria-invalid={problem !== undefined}
          aria-describedby={`${hintId(`${id}-address`)} ${problemId(`${id}-address`)}`}
          onChange={(event) => {
            setAddress(event.target.value);
            setProblem(undefined);
          }}
        />
      </Field>
      <Field id={`${id}-label`} label={strings.label} hint={strings.labelHint}>
        <input
          id={`${id}-label`}
          className={inputClass}
          value={title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          aria-describedby={hintId(`${id}-label`)}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <div className={styles.buttons}>
        {/* The Enter key of a button presses it: the group must not add a second time. */}
        <Button tone="primary" onClick={add} onKeyDown={(event) => event.stopPropagation()}>
          {strings.keep}
        </Button>
        <Button onClick={onCancel} onKeyDown={(event) => event.stopPropagation()}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
