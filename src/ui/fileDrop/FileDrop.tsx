import * as React from 'react';
import { Button } from '../button/Button';
import { FieldGroup } from '../form/FieldGroup';
import { Notice } from '../feedback/Notice';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useAnnounce } from '../root/announce';
import { useLanguage } from '../root/language';
import { useId } from '../useId';
import styles from './FileDrop.module.scss';
import { FileList, type FileListProps } from './FileList';
import { acceptedWords, formatSize, refusalSentence } from './fileWords';
import { judgeFiles, type RefusedFile } from './judgeFiles';
import type { FileRules } from './types';
import { useDropZone } from './useDropZone';

interface FileDropProps extends FileListProps {
  label: string;
  hint?: string;
  /** Told the files that pass the rules; the caller works on them and lists them in `files`. */
  onFiles: (files: File[]) => void;
  /** Extensions (`.csv`) and media types (`image/*`); every type when left out. */
  accept?: readonly string[];
  /** Bytes. */
  maxBytes?: number;
  several?: boolean;
  /** False for files that are only read here and may be called anything. */
  checkNames?: boolean;
  /** True where the files go to the root of a library. */
  atRoot?: boolean;
  /** The caller's own sentence for a file that is not taken, where it knows better what to do; undefined for the usual one. */
  explain?: (refused: RefusedFile) => string | undefined;
  problem?: string;
  disabled?: boolean;
}

const everyType: readonly string[] = [];

/** Files by drop, by the system's own choice, or on a touch screen by the camera; then how far each is. */
export function FileDrop(props: FileDropProps): React.ReactElement {
  const { label, hint, onFiles, accept = everyType, maxBytes, several = false, checkNames = true, atRoot } = props;
  const { explain, problem, disabled = false, files, ...actions } = props;
  const strings = useUiStrings();
  const language = useLanguage();
  const announce = useAnnounce();
  const id = useId('files');
  const input = React.useRef<HTMLInputElement>(null);
  const camera = React.useRef<HTMLInputElement>(null);
  const [refused, setRefused] = React.useState<RefusedFile[]>([]);
  const rules: FileRules = { accept, maxBytes, several, checkNames, atRoot };

  const take = (given: File[], folders: string[] = []): void => {
    const judged = judgeFiles(given, rules);
    const all = [...folders.map((name): RefusedFile => ({ name, refusal: { why: 'folder' } })), ...judged.refused];
    setRefused(all);
    if (judged.taken.length > 0) {
      announce(strings.filesAdded(judged.taken.length));
      onFiles(judged.taken);
    }
  };
  const { over, handlers } = useDropZone(take, disabled);
  const chosen = ({ target }: React.ChangeEvent<HTMLInputElement>): void => {
    take(Array.from(target.files ?? []));
    // Else the same file, mended, could not be chosen again.
    target.value = '';
  };

  const limits = [
    accept.length > 0 && acceptedWords(accept, strings.fileKinds),
    maxBytes !== undefined && strings.fileLimit(formatSize(maxBytes, language, strings.sizeUnits))
  ].filter(Boolean);
  const pictures = accept.length === 0 || accept.some((wanted) => wanted.startsWith('image/'));

  return (
    <FieldGroup id={id} label={label} hint={hint} problem={problem} disabled={disabled}>
      <div className={`${styles.zone} ${over ? styles.over : ''}`} {...handlers}>
        <Icon name="handIn" className={styles.picture} />
        <p className={styles.invitation}>{over ? strings.dropNow : several ? strings.dropFiles : strings.dropFile}</p>
        <div className={styles.buttons}>
          <Button onClick={() => input.current?.click()} aria-describedby={limits.length > 0 ? `${id}-limits` : undefined}>
            {several ? strings.chooseFiles : strings.chooseFile}
          </Button>
          {pictures && (
            <Button className={styles.camera} icon={<Icon name="camera" />} onClick={() => camera.current?.click()}>
              {strings.takePhoto}
            </Button>
          )}
        </div>
        {limits.length > 0 && (
          <p id={`${id}-limits`} className={styles.limits}>
            {limits.join(' · ')}
          </p>
        )}
        {/* The buttons stand for these; `hidden` keeps them out of the Tab key and of screen readers. */}
        <input ref={input} hidden type="file" multiple={several} accept={accept.join(',')} onChange={chosen} data-ent-files="" />
        {pictures && <input ref={camera} hidden type="file" accept="image/*" capture="environment" onChange={chosen} />}
      </div>
      <div role="status">
        {refused.length > 0 && (
          <Notice tone="warning">
            <strong>{strings.filesRefused(refused.length)}</strong>
            <ul className={styles.refused}>
              {refused.map((each, at) => (
                <li key={`${at} ${each.name}`}>{explain?.(each) ?? refusalSentence(each, rules, strings, language)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <FileList files={files} onCancel={actions.onCancel} onRetry={actions.onRetry} onRemove={actions.onRemove} />
    </FieldGroup>
  );
}
