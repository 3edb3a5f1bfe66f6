import * as React from 'react';
import { LINKS_AT_MOST, type Link } from '../../../../../domain/diary/links';
import { Button } from '../../../../../ui/button/Button';
import { Icon } from '../../../../../ui/icons/Icon';
import { useId } from '../../../../../ui/useId';
import { LazyDocuments } from '../lazyParts';
import { useEditorStrings } from '../loc/strings';
import { hrefOf } from './linkText';
import { LinkForm } from './LinkForm';
import styles from './Links.module.scss';

interface LinkFieldsProps {
  label: string;
  links: readonly Link[];
  /** Whose folder takes the documents that are dropped in. */
  classNumber: number;
  /** Files that were pasted beside, to be taken as dropped in. */
  incoming?: readonly File[];
  onTaken?: () => void;
  onChange: (links: readonly Link[]) => void;
  /** One file more (1) or less (-1) is on its way. */
  onSending: (change: 1 | -1) => void;
}

const none: readonly File[] = [];

/** Links and documents of a session or of a piece of work, in the order in which they were added. */
export function LinkFields(props: LinkFieldsProps): React.ReactElement {
  const { label, links, classNumber, incoming = none, onTaken, onChange, onSending } = props;
  const { links: strings } = useEditorStrings();
  const id = useId('links');
  const [adding, setAdding] = React.useState<'link' | 'document'>();
  const linkButton = React.useRef<HTMLButtonElement>(null);
  // Several files may arrive before the next render.
  const latest = React.useRef(links);
  latest.current = links;
  React.useEffect(() => {
    if (incoming.length > 0) setAdding('document');
  }, [incoming]);

  const change = (next: readonly Link[]): void => {
    latest.current = next;
    onChange(next);
  };
  const add = (link: Link): void => {
    if (latest.current.length < LINKS_AT_MOST && !latest.current.some(({ url }) => url === link.url)) change([...latest.current, link]);
  };
  const done = (): void => {
    setAdding(undefined);
    // The button comes back once the form is gone.
    window.setTimeout(() => linkButton.current?.focus());
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
                  change(links.filter((each) => each !== link));
                  done();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {adding === 'link' && (
        <LinkForm
          links={links}
          onAdd={(link) => {
            add(link);
            done();
          }}
          onCancel={done}
        />
      )}
      {adding === 'document' && (
        <LazyDocuments
          classNumber={classNumber}
          links={links}
          incoming={incoming}
          onTaken={() => onTaken?.()}
          onAdd={add}
          onSending={onSending}
          onClose={done}
        />
      )}
      {!adding && links.length < LINKS_AT_MOST && (
        <div className={styles.adding}>
          <Button ref={linkButton} tone="quiet" icon={<Icon name="link" />} onClick={() => setAdding('link')}>
            {strings.add}
          </Button>
          <Button tone="quiet" icon={<Icon name="file" />} onClick={() => setAdding('document')}>
            {strings.addDocument}
          </Button>
        </div>
      )}
    </section>
  );
}
