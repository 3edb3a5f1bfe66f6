import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { usePeopleStrings } from '../loc/strings';
import { fullName, type PeopleIndex } from '../peopleIndex';
import type { PersonForm } from './personForm';

/** One thing that a form says, as people read it. */
export interface Described {
  label: string;
  text: string;
}

/** What a form says of a person, field by field in one order. */
export function useDescribePerson(kind: PersonKind, index: PeopleIndex): (form: PersonForm) => Described[] {
  const strings = usePeopleStrings();
  return (form) => {
    const own: Record<PersonKind, Described[]> = {
      pupil: [
        { label: strings.classLabel, text: index.classTitle(form.classNumber) || strings.withoutClass },
        { label: strings.groupsLabel, text: form.groups.join(', ') }
      ],
      guardian: [
        {
          label: strings.childrenLabel,
          text: form.children
            .map((key) => {
              const child = index.pupil(key);
              return child ? fullName(child) : strings.unknownChild(key);
            })
            .join(', ')
        }
      ],
      staff: [
        { label: strings.titleLabel, text: form.title },
        { label: strings.functionsLabel, text: form.functions.map((name) => strings.functions[name]).join(', ') },
        { label: strings.numberLabel, text: form.teacherNumber > 0 ? `${form.teacherNumber}` : '' },
        { label: strings.classesLabel, text: form.classNumbers.map(index.classTitle).join(', ') }
      ]
    };
    return [
      { label: strings.lastName, text: form.lastName },
      { label: strings.firstName, text: form.firstName },
      ...own[kind],
      { label: strings.loginLabel, text: form.login }
    ];
  };
}
