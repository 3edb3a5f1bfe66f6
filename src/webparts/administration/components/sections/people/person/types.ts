import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import type { PeopleIndex } from '../peopleIndex';
import type { PersonForm, PersonProblems } from './personForm';

/** What each part of a person's panel shows and changes. */
export interface FieldsProps {
  form: PersonForm;
  put: (change: Partial<PersonForm>) => void;
  /** Those to show: none before the person tried to save. */
  problems: PersonProblems;
  stored: FoundPerson | undefined;
  register: Register;
  index: PeopleIndex;
  today: Day;
}
