import * as React from 'react';
import { Button } from '../../button/Button';
import { StepBar, StepList, type Step } from '../../steps/StepList';
import styles from '../Gallery.module.scss';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

export function StepsGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const { steps: words, wizard } = strings;
  const steps: Step[] = [
    { key: 'school', title: words.school, state: 'done', text: words.schoolText },
    {
      key: 'classes',
      title: words.classes,
      state: 'current',
      text: words.classesText,
      actions: <Button tone="primary">{strings.importClasses}</Button>
    },
    { key: 'pupils', title: words.pupils, state: 'todo' },
    { key: 'guests', title: words.guests, state: 'blocked', text: words.guestsText }
  ];
  const states: Step['state'][] = ['done', 'current', 'todo', 'todo'];
  const bar = Object.entries(wizard).map(([key, title], at): Step => ({ key, title, state: states[at] }));
  return (
    <Group name="steps">
      <Specimen state="list">
        <StepList label={strings.firstHour} steps={steps} />
      </Specimen>
      <Specimen state="long">
        <StepList label={strings.long} steps={steps.map((step) => ({ ...step, title: strings.long, text: strings.longWord }))} />
      </Specimen>
      <Specimen state="bar" wide>
        <StepBar label={strings.import} steps={bar} />
      </Specimen>
      <Specimen state="narrow">
        <div className={styles.narrow}>
          <StepBar label={strings.import} steps={bar} />
        </div>
      </Specimen>
    </Group>
  );
}
