import * as React from 'react';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Day } from '../../../../../../domain/types';
import { ConflictDialog } from '../../../../../../ui/conflict/ConflictDialog';
import { usePeopleStrings } from '../loc/strings';
import type { PeopleIndex } from '../peopleIndex';
import { formOf } from './personForm';
import { useDescribePerson } from './useDescribePerson';
import type { PersonEdit } from './usePersonEdit';

interface PersonConflictProps {
  edit: PersonEdit;
  /** Theirs. */
  stored: FoundPerson;
  index: PeopleIndex;
  today: Day;
}

/** Both versions of a person whom two administrators changed: only what differs between them. */
export function PersonConflict({ edit, stored, index, today }: PersonConflictProps): React.ReactElement {
  const { nothing } = usePeopleStrings();
  const describe = useDescribePerson(stored.kind, index);
  const mine = describe(edit.form);
  const theirs = describe(formOf(stored, today));
  const parts = mine
    .map(({ label, text }, at) => ({ label, mine: text || nothing, theirs: theirs[at].text || nothing }))
    .filter((part) => part.mine !== part.theirs);
  return (
    <ConflictDialog
      parts={parts.map((part) => ({ label: part.label, mine: <p>{part.mine}</p>, theirs: <p>{part.theirs}</p> }))}
      mineAsText={mine.map(({ label, text }) => `${label}\n${text}`).join('\n\n')}
      onKeepMine={edit.keepMine}
      onTakeTheirs={edit.takeTheirs}
      onLater={edit.decideLater}
    />
  );
}
