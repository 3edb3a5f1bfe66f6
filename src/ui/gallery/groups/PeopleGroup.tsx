import * as React from 'react';
import { matchesSearch } from '../../../domain/searchText';
import { EntError } from '../../../lists/errors';
import { PersonPicker } from '../../personPicker/PersonPicker';
import type { PickedPerson, SearchPersons } from '../../personPicker/types';
import { useGalleryStrings } from '../loc/strings';
import { samplePersons, samplePupils } from '../samples';
import { Group, Specimen } from '../Specimen';

const everyone: PickedPerson[] = [
  ...samplePersons,
  ...samplePupils(300).map(({ key, name, className }) => ({ key, name, detail: className }))
];

/** A directory in the page: some words play its states. */
const search: SearchPersons = async (text, signal) => {
  if (text === 'panne') throw new EntError('busy', 'a specimen');
  if (text === 'attente') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
  return everyone.filter(({ name, detail }) => matchesSearch(`${name} ${detail}`, text));
};

interface PickedProps {
  label: string;
  hint?: string;
  start: PickedPerson[];
  single?: boolean;
  problem?: string;
  disabled?: boolean;
}

function Picked({ start, ...rest }: PickedProps): React.ReactElement {
  const [chosen, setChosen] = React.useState(start);
  return <PersonPicker {...rest} search={search} chosen={chosen} onChange={setChosen} />;
}

export function PeopleGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  return (
    <Group name="people">
      <Specimen state="usual">
        <Picked label={strings.personLabel} hint={strings.personHint} start={[]} single />
      </Specimen>
      <Specimen state="several">
        <Picked label={strings.personsLabel} start={samplePersons.slice(0, 3)} />
      </Specimen>
      <Specimen state="long">
        <Picked label={strings.long} start={samplePersons.slice(3)} />
      </Specimen>
      <Specimen state="failed">
        <Picked label={strings.personLabel} start={[]} single problem={strings.nameProblem} />
      </Specimen>
      <Specimen state="disabled">
        <Picked label={strings.personLabel} start={samplePersons.slice(0, 1)} single disabled />
      </Specimen>
    </Group>
  );
}
