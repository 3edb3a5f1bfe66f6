import type { Register } from '../../../../../domain/register/types';
import type { PickedClass } from '../../../../../ui/classPicker/levels';

/** The classes of this year by level and title, 2de 2 before 2de 10. */
export function activeClasses({ classes }: Pick<Register, 'classes'>): PickedClass[] {
  const collator = new Intl.Collator('fr', { numeric: true });
  return classes
    .filter(({ status }) => status === 'active')
    .map(({ number, code, title, level }) => ({ number, code, title, level }))
    .sort((a, b) => collator.compare(a.level, b.level) || collator.compare(a.title, b.title));
}
