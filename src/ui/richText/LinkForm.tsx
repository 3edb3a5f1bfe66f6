import * as React from 'react';
import { Button } from '../button/Button';
import { useUiStrings } from '../loc/strings';
import type { Quill } from './quill';
import styles from './RichText.module.scss';
import { isAllowedLink } from './sanitise';

let instances = 0;

/** Asks for the address of a link, in place: a browser's own prompt is not allowed in Teams. */
export function LinkForm({ quill, onDone }: { quill: Quill; onDone: () => void }): React.ReactElement {
  const strings = useUiStrings();
  const [id] = React.useState(() => `ent-link-${++instances}`);
  // The selection as it was when the form opened: typing in the form takes it away from the editor.
  const [selection] = React.useState(() => quill.getSelection(true));
  const [existing] = React.useState(() => {
    const link: unknown = selection && quill.getFormat(selection).link;
    return typeof link === 'string' ? link : '';
  });
  const [address, setAddress] = React.useState(existing || 'https://');
  const [problem, setProblem] = React.useState('');

  const put = (link: string | false): void => {
    quill.setSelection(selection);
    quill.format('link', link, 'user');
    onDone();
  };
  const apply = (): void => {
    const typed = address.trim();
    const full = /^www\./i.test(typed) ? `https://${typed}` : typed;
    if (!isAllowedLink(full) || /^https:\/*$/i.test(full)) setProblem(strings.linkRefused);
    else if (!selection || (selection.length === 0 && !existing)) setProblem(strings.linkNeedsText);
    else put(full);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Neither the form around nor the panel are meant.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply();
    else onDone();
  };

  return (
    <div className={styles.linkForm}>
      <label htmlFor={id}>{strings.linkAddress}</label>
      <input
        id={id}
        type="url"
        value={address}
        // The person just asked for this field.
        autoFocus
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button onClick={apply}>{strings.linkApply}</Button>
      {existing && <Button onClick={() => put(false)}>{strings.linkRemove}</Button>}
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
