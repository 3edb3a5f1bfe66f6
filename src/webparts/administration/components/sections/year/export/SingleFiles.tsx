import * as React from 'react';
import { toIso } from '../../../../../../domain/days';
import { registerCsv } from '../../../../../../domain/exports/registerCsv';
import { acceptableFileName } from '../../../../../../domain/files/fileName';
import { IMPORT_KINDS } from '../../../../../../domain/imports/kinds';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Register } from '../../../../../../domain/register/types';
import type { Day, School } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useAnnounce } from '../../../../../../ui/root/announce';
import styles from '../../../Administration.module.scss';
import { saveText } from '../../../../../../ui/saveFile';
import { useYearStrings } from '../loc/strings';

interface SingleFilesProps {
  register: Register;
  school: School;
  today: Day;
}

/** One CSV file a kind, which the import takes back unchanged. */
export function SingleFiles({ register, school, today }: SingleFilesProps): React.ReactElement {
  const strings = useYearStrings();
  const announce = useAnnounce();
  const counts = countsOf(register);
  const save = (kind: ImportKind): void => {
    const name = acceptableFileName(`ENT ${school.name} ${toIso(today)} ${strings.fileNames[kind]}.csv`);
    saveText(name, registerCsv(kind, register));
    announce(strings.saved(name));
  };
  return (
    <details className={`${styles.card} ${styles.folded}`}>
      <summary>
        <h3>{strings.exportTitle}</h3>
      </summary>
      <p>{strings.exportText}</p>
      <ul className={styles.groups}>
        {IMPORT_KINDS.map((kind) => (
          <li key={kind}>
            <strong>{strings.kinds[kind]}</strong>
            <span>{strings.rows(counts[kind])}</span>
            <Button
              disabled={counts[kind] === 0}
              icon={<Icon name="down" />}
              aria-label={strings.saveKind(strings.kinds[kind])}
              onClick={() => save(kind)}
            >
              {strings.save}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As many rows as each file holds: those who are here, this year's classes and their lessons. */
function countsOf({ classes, subjects, staff, slots, pupils, guardians }: Register): Record<ImportKind, number> {
  const present = (people: readonly { status: string }[]): number => people.filter(({ status }) => status === 'present').length;
  const active = new Set(classes.filter(({ status }) => status === 'active').map(({ number }) => number));
  return {
    classes: active.size,
    subjects: subjects.length,
    staff: present(staff),
    timetable: slots.filter(({ classNumber }) => active.has(classNumber)).length,
    pupils: present(pupils),
    guardians: present(guardians)
  };
}
