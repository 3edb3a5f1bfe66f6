import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { isDocumentPath, LINKS_AT_MOST, type Link } from '../../../../../domain/diary/links';
import type { DocumentFolder } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { useEditorStrings } from '../loc/strings';
import styles from './Links.module.scss';
import { linkTo } from './linkText';

export interface LibraryPickerProps {
  /** Whose files come first; undefined for what is no class's own: the site's libraries alone. */
  classNumber: number | undefined;
  /** Only their addresses count. */
  links: readonly Pick<Link, 'url'>[];
  onPick: (link: Link) => void;
}

/** The class's files first, then the site's libraries, folder by folder. */
export function LibraryPicker({ classNumber, links, onPick }: LibraryPickerProps): React.ReactElement {
  const { links: strings } = useEditorStrings();
  const { documents } = useRepositories().diaryParts;
  const keys = useQueryKeys();
  const [way, setWay] = React.useState<readonly DocumentFolder[]>([]);
  const list = React.useRef<HTMLUListElement>(null);
  const libraries = useQuery({
    queryKey: [...keys.all, 'libraries', classNumber ?? 'none'],
    queryFn: () => documents.libraries(classNumber),
    staleTime: 10 * 60_000
  });
  const here = way[way.length - 1];
  const found = useQuery({
    queryKey: [...keys.all, 'folder', here?.path],
    queryFn: () => documents.open(here.path),
    enabled: here !== undefined
  });
  // The button that was pressed is gone: the keyboard goes on from the new folder.
  const moved = React.useRef(false);
  React.useEffect(() => {
    if (moved.current && found.data) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [here?.path, found.data !== undefined]);
  const go = (next: readonly DocumentFolder[]): void => {
    moved.current = true;
    setWay(next);
  };

  if (libraries.error) return <ErrorBanner error={libraries.error} onRetry={() => libraries.refetch()} />;
  if (!libraries.data) return <LoadingState bars={3} />;
  const { ofClass, others } = libraries.data;
  if (!here) {
    const places = [...(ofClass ? [{ ...ofClass, name: strings.ofClass }] : []), ...others];
    if (places.length === 0) return <p>{strings.noLibrary}</p>;
    return (
      <ul className={styles.places} aria-label={strings.libraries} ref={list}>
        {places.map((folder) => (
          <li key={folder.path}>
            <Button tone="quiet" icon={<Icon name="book" />} onClick={() => go([folder])}>
              {folder.name}
            </Button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div>
      <Button tone="quiet" icon={<Icon name="left" />} onClick={() => go(way.slice(0, -1))}>
        {strings.back}
      </Button>
      <p className={styles.label}>{way.map(({ name }) => name).join(' › ')}</p>
      {way[0].path !== ofClass?.path && <p className={styles.hint}>{strings.otherRights}</p>}
      {found.error ? <ErrorBanner error={found.error} onRetry={() => found.refetch()} /> : undefined}
      {!found.data && !found.error && <LoadingState bars={3} />}
      {found.data && found.data.folders.length + found.data.files.length === 0 && <p>{strings.emptyFolder}</p>}
      {found.data && (
        <ul className={styles.places} aria-label={strings.contents(here.name)} ref={list}>
          {found.data.folders.map((folder) => (
            <li key={folder.path}>
              <Button tone="quiet" icon={<Icon name="grid" />} onClick={() => go([...way, folder])}>
                {folder.name}
              </Button>
            </li>
          ))}
          {found.data.files.map((file) => {
            const taken = links.some(({ url }) => url === file.path);
            return (
              <li key={file.path}>
                <Button
                  tone="quiet"
                  icon={<Icon name={taken ? 'check' : 'file'} />}
                  aria-pressed={taken}
                  disabled={taken || links.length >= LINKS_AT_MOST || !isDocumentPath(file.path)}
                  onClick={() => onPick(linkTo(file))}
                >
                  {file.name}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
