import * as React from 'react';
import { LINKS_AT_MOST, type Link } from '../../../../../domain/diary/links';
import { Button } from '../../../../../ui/button/Button';
import { Icon } from '../../../../../ui/icons/Icon';
import { useId } from '../../../../../ui/useId';
import editorStyles from '../LessonEditor.module.scss';
import { useEditorStrings } from '../loc/strings';
import { hrefOf } from './linkText';
import { LinkForm } from './LinkForm';
import styles from './Links.module.scss';

interface LinkFieldsProps {
  label: string;
  links: readonly Link[];
  onChange: (links: readonly Link[]) => void;
}

/** Links and documents of a session or of a piece of work, in the order in which they were added. */
export function LinkFields({ label, links, onChange }: LinkFieldsProps): React.ReactElement {
  const { links: strings } = useEditorStrings();
  const id = useId('links');
  const [adding, setAdding] = React.useState(false);
  const addButton = React.useRef<HTMLButtonElement>(null);
  const done = (): void => {
    setAdding(false);
    // The button comes back once the form is gone.
    window.setTimeout(() => addButton.current?.focus());
  };
  return (
    <section aria-labelledby={`${id}-title`} className={styles.links}>
      <span id={`${id}-title`} className={links.length > 0 || adding ? styles.label : styles.spoken}>
        {label}
      </span>
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <li key={link.url}>
              <Icon name={link.kind === 'document' ? 'file' : 'link'} />
              <a href={hrefOf(link)} target="_blank" rel="noreferrer noopener">
                {link.title}
              </a>
              <Button
                square
                tone="quiet"
                icon={<Icon name="bin" />}
                aria-label={strings.remove(link.title)}
                title={strings.remove(link.title)}
                onClick={() => {
                  onChange(links.filter((each) => each !== link));
                  done();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <LinkForm
          links={links}
          onAdd={(link) => {
            onChange([...links, link]);
            done();
          }}
          onCancel={done}
        />
      ) : (
        links.length < LINKS_AT_MOST && (
          <Button ref={addButton} tone="quiet" className={editorStyles.flush} icon={<Icon name="link" />} onClick={() => setAdding(true)}>
            {strings.add}
          </Button>
        )
      )}
    </section>
  );
}
