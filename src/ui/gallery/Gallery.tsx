import * as React from 'react';
import styles from './Gallery.module.scss';
import { ButtonsGroup } from './groups/ButtonsGroup';
import { ClassesGroup } from './groups/ClassesGroup';
import { DatesGroup } from './groups/DatesGroup';
import { DialogsGroup } from './groups/DialogsGroup';
import { FeedbackGroup } from './groups/FeedbackGroup';
import { FilesGroup } from './groups/FilesGroup';
import { FormGroup } from './groups/FormGroup';
import { GridGroup } from './groups/GridGroup';
import { PeopleGroup } from './groups/PeopleGroup';
import { ProgressGroup } from './groups/ProgressGroup';
import { RichTextGroup } from './groups/RichTextGroup';
import { StepsGroup } from './groups/StepsGroup';
import { TableGroup } from './groups/TableGroup';
import { useGalleryStrings } from './loc/strings';
import type { GroupName } from './Specimen';

const groups: Record<GroupName, () => React.ReactElement> = {
  buttons: ButtonsGroup,
  feedback: FeedbackGroup,
  form: FormGroup,
  classes: ClassesGroup,
  dates: DatesGroup,
  people: PeopleGroup,
  files: FilesGroup,
  progress: ProgressGroup,
  table: TableGroup,
  steps: StepsGroup,
  dialogs: DialogsGroup,
  grid: GridGroup,
  richText: RichTextGroup
};

/** Every shared component in every state, for those who build screens of them and for the tests that look at them. */
export function Gallery(): React.ReactElement {
  const strings = useGalleryStrings();
  const names = Object.keys(groups) as GroupName[];
  return (
    <div className={styles.gallery} data-ent-state="ready">
      <h1>{strings.title}</h1>
      <p className={styles.lead}>{strings.lead}</p>
      <nav aria-label={strings.contents} className={styles.contents}>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{strings.groups[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {names.map((name) => {
        const Shown = groups[name];
        return <Shown key={name} />;
      })}
    </div>
  );
}
