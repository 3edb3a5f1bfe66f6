import * as React from 'react';
import { LINKS_AT_MOST } from '../../../../../domain/diary/links';
import { LONGEST_TITLE } from '../../../../../domain/diary/planFile';
import { Button } from '../../../../../ui/button/Button';
import { Field, inputClass, problemId } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { lazyPart } from '../../../../../ui/lazyPart/lazyPart';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { isBlank, isRight, type EntryForm } from './entryForm';
import type { LibraryPartProps } from './LibraryPart';
import styles from './Plan.module.scss';

const { Part: LazyLibrary } = lazyPart<LibraryPartProps>(() =>
  import(/* webpackChunkName: 'ent-diary-library' */ './LibraryPart').then((module) => module.LibraryPart)
);

type Links = EntryForm['links'];

interface LinkFieldsProps {
  links: Links;
  /** True once saving objected to an address. */
  judged: boolean;
  onChange: (links: Links) => void;
}

/** The addresses and documents that a session points to, each with its words. */
export function LinkFields({ links, judged, onChange }: LinkFieldsProps): React.ReactElement {
  const strings = usePlansStrings();
  const id = useId('links');
  const [picking, setPicking] = React.useState(false);
  const put = (at: number, change: Partial<Links[number]>): void =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...change } : link)));
  return (
    <fieldset className={styles.group}>
      <legend>{strings.links}</legend>
      {links.map((link, at) => {
        const wrong = judged && !isBlank(link) && !isRight(link);
        return (
          <div key={at} className={styles.pair}>
            <Field id={`${id}-${at}-title`} label={strings.linkTitle(at + 1)}>
              <input
                id={`${id}-${at}-title`}
                className={inputClass}
                value={link.title}
                maxLength={LONGEST_TITLE}
                onChange={(event) => put(at, { title: event.target.value })}
              />
            </Field>
            <Field id={`${id}-${at}-url`} label={strings.linkUrl(at + 1)} problem={wrong ? strings.linkRefused : undefined}>
              <input
                id={`${id}-${at}-url`}
                type="url"
                className={inputClass}
                value={link.url}
                // A document was picked, not typed.
                readOnly={link.kind === 'document'}
                aria-invalid={wrong}
                aria-describedby={problemId(`${id}-${at}-url`)}
                onChange={(event) => put(at, { url: event.target.value })}
              />
            </Field>
            <Button
              square
              tone="quiet"
              icon={<Icon name="bin" />}
              aria-label={strings.removeLink(at + 1)}
              onClick={() => onChange(links.filter((_link, index) => index !== at))}
            />
          </div>
        );
      })}
      <div className={styles.bar}>
        {links.length < LINKS_AT_MOST && (
          <Button
            tone="quiet"
            className={styles.flush}
            icon={<Icon name="link" />}
            onClick={() => onChange([...links, { title: '', url: '', kind: 'link' }])}
          >
            {strings.addLink}
          </Button>
        )}
        <Button
          tone="quiet"
          className={styles.flush}
          icon={<Icon name="file" />}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          {picking ? strings.closeLibrary : strings.pickDocument}
        </Button>
      </div>
      {picking && <LazyLibrary links={links} onPick={(link) => onChange([...links, link])} />}
    </fieldset>
  );
}
