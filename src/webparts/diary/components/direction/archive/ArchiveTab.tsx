import * as React from 'react';
import type { School, SchoolClass } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { Icon } from '../../../../../ui/icons/Icon';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { classChoices } from '../choices/choicesOf';
import { OneOf } from '../choices/OneOf';
import styles from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import { useArchive } from './useArchive';

/** A class's year to keep: one file, readable without the ENT. */
export default function ArchiveTab({ school, classes }: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  const strings = useDirectionStrings();
  const archive = useArchive(school);
  const [chosen, setChosen] = React.useState(`${classes[0].number}`);
  const schoolClass = classes.find(({ number }) => `${number}` === chosen) ?? classes[0];
  const running = archive.work?.kind === 'running';
  return (
    <section aria-label={strings.archiveTitle} className={styles.form}>
      <h3 className={styles.heading}>{strings.archiveTitle}</h3>
      <p>{strings.archiveText}</p>
      <OneOf label={strings.archiveOf} choices={classChoices(classes)} value={`${schoolClass.number}`} onChange={setChosen} />
      <div className={styles.buttons}>
        <Button
          tone="primary"
          icon={<Icon name="down" />}
          aria-disabled={running}
          onClick={() => !running && archive.make(schoolClass, true)}
        >
          {strings.makeArchive}
        </Button>
        <Button aria-disabled={running} onClick={() => !running && archive.make(schoolClass, false)}>
          {strings.makeCsv}
        </Button>
      </div>
      {archive.work && (
        <ProgressCard
          title={strings.archiving(schoolClass.title)}
          work={archive.work}
          onStop={archive.stop}
          actions={<Button onClick={archive.close}>{strings.close}</Button>}
        />
      )}
    </section>
  );
}
