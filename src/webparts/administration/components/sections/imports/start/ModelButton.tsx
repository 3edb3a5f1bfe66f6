import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Register } from '../../../../../../domain/register/types';
import { Button } from '../../../../../../ui/button/Button';
import { Icon } from '../../../../../../ui/icons/Icon';
import { saveText } from '../../../../../../ui/saveFile';
import { loadImportTools } from '../importTools';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';

const NOTHING: Register = { classes: [], subjects: [], groups: [], staff: [], pupils: [], guardians: [], slots: [], accesses: [] };

/** A file with the titles that the import recognises, to be filled in: the export of a school that has nothing. */
export function ModelButton({ kind }: { kind: ImportKind }): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.start;
  const [failed, setFailed] = React.useState(false);
  const download = (): void => {
    setFailed(false);
    loadImportTools().then(
      ({ registerCsv }) => saveText(words.modelName[kind], registerCsv(kind, NOTHING)),
      (error: unknown) => {
        console.error('ENT: the model could not be made.', error);
        setFailed(true);
      }
    );
  };
  return (
    <>
      <Button tone="quiet" icon={<Icon name="down" />} aria-label={words.modelOf[kind]} onClick={download}>
        {words.model}
      </Button>
      <p aria-live="polite" className={styles.problem}>
        {failed && words.modelFailed}
      </p>
    </>
  );
}
