import * as React from 'react';
import { checkClass, Field, hintId, inputClass, problemId } from '../../form/Field';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

interface TextSpecimen {
  id: string;
  label: string;
  problem?: string;
  disabled?: boolean;
}

function TextField({ id, label, problem, disabled }: TextSpecimen): React.ReactElement {
  const strings = useGalleryStrings();
  const [text, setText] = React.useState(problem ? '' : 'Lycée des Tilleuls');
  return (
    <Field id={id} label={label} hint={strings.nameHint} problem={problem}>
      <input
        id={id}
        className={inputClass}
        value={text}
        disabled={disabled}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${hintId(id)} ${problemId(id)}`}
        onChange={(event) => setText(event.target.value)}
      />
    </Field>
  );
}

export function FormGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  return (
    <Group name="form">
      <Specimen state="usual">
        <TextField id="gallery-text" label={strings.name} />
        <label className={checkClass}>
          <input type="checkbox" defaultChecked />
          {strings.agree}
        </label>
      </Specimen>
      <Specimen state="failed">
        <TextField id="gallery-problem" label={strings.name} problem={strings.nameProblem} />
      </Specimen>
      <Specimen state="disabled">
        <TextField id="gallery-disabled" label={strings.name} disabled />
      </Specimen>
      <Specimen state="long">
        <TextField id="gallery-long" label={strings.long} problem={strings.long} />
      </Specimen>
    </Group>
  );
}
