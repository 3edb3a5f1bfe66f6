import * as React from 'react';
import { searchPersons } from '../../../../../../domain/register/search';
import type { Pupil } from '../../../../../../domain/register/types';
import { PersonPicker } from '../../../../../../ui/personPicker/PersonPicker';
import type { PickedPerson } from '../../../../../../ui/personPicker/types';
import { usePeopleStrings } from '../loc/strings';
import { fullName } from '../peopleIndex';
import type { FieldsProps } from './types';
import { useProblemWords } from './useProblemWords';

/** A guardian's children, among the pupils of the register. */
export function GuardianFields({ form, put, problems, register, index }: FieldsProps): React.ReactElement {
  const strings = usePeopleStrings();
  const say = useProblemWords();
  const picked = (pupil: Pupil): PickedPerson => {
    const place = pupil.status === 'left' ? strings.hasLeft : index.classTitle(pupil.classNumber) || strings.withoutClass;
    const isShared = index.isHomonym({ kind: 'pupil', person: { ...pupil, id: 0, etag: '' } });
    return { key: pupil.key, name: fullName(pupil), detail: isShared ? `${place}${strings.dash}${pupil.login || pupil.key}` : place };
  };
  const chosen = form.children.map((key) => {
    const child = index.pupil(key);
    return child ? picked(child) : { key, name: strings.unknownChild(key), detail: '' };
  });
  return (
    <PersonPicker
      label={strings.childrenLabel}
      hint={strings.childrenHint}
      chosen={chosen}
      problem={say(problems.children)}
      search={async (text) =>
        searchPersons({ classes: register.classes, pupils: register.pupils, guardians: [], staff: [] }, text).flatMap((found) =>
          found.kind === 'pupil' ? [picked(found.person)] : []
        )
      }
      onChange={(next) => put({ children: next.map(({ key }) => key).sort() })}
    />
  );
}
