import * as React from 'react';
import { ClassPicker } from '../../classPicker/ClassPicker';
import { ClassSelect } from '../../classPicker/ClassSelect';
import type { PickedClass } from '../../classPicker/levels';
import { useGalleryStrings } from '../loc/strings';
import { sampleClasses } from '../samples';
import { Group, Specimen } from '../Specimen';

interface PickedProps {
  classes: PickedClass[];
  start: number[];
  problem?: string;
  disabled?: boolean;
}

function Picked({ classes, start, ...rest }: PickedProps): React.ReactElement {
  const strings = useGalleryStrings();
  const [selected, setSelected] = React.useState(start);
  return (
    <ClassPicker
      {...rest}
      label={strings.classesLabel}
      hint={strings.classesHint}
      classes={classes}
      selected={selected}
      onChange={setSelected}
    />
  );
}

function One({ classes, start, ...rest }: Omit<PickedProps, 'start'> & { start?: number }): React.ReactElement {
  const strings = useGalleryStrings();
  const [value, setValue] = React.useState(start);
  return (
    <ClassSelect {...rest} label={strings.classLabel} classes={classes} value={value} onChange={setValue} optional={strings.noClass} />
  );
}

export function ClassesGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const few = sampleClasses(strings, 3, 4);
  const long = few.slice(0, 3).map((each, at) => ({ ...each, title: at === 1 ? strings.longWord : strings.long }));
  return (
    <Group name="classes">
      <Specimen state="usual">
        <Picked classes={few} start={[1, 2, 3, 4, 6, 9]} />
      </Specimen>
      <Specimen state="failed">
        <Picked classes={few} start={[]} problem={strings.classesProblem} />
      </Specimen>
      <Specimen state="many" wide>
        <Picked classes={sampleClasses(strings, 7, 9)} start={[3, 14, 60, 777]} />
      </Specimen>
      <Specimen state="long">
        <Picked classes={long} start={[1, 2]} />
      </Specimen>
      <Specimen state="disabled">
        <Picked classes={few} start={[2]} disabled />
      </Specimen>
      <Specimen state="empty">
        <Picked classes={[]} start={[]} />
      </Specimen>
      <Specimen state="one">
        <One classes={few} start={2} />
        <One classes={few} problem={strings.classesProblem} />
        <One classes={[]} />
      </Specimen>
    </Group>
  );
}
