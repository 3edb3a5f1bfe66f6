import type { Register } from '../../../../../domain/register/types';
import type { PickedClass } from '../../../../../ui/classPicker/levels';

/** The classes of this year: levels in the order of their first class, and 2de 2 before 2de 10 within a level. */
export function activeClasses({ classes }: Pick<Register, 'classes'>): PickedClass[] {
  const collator = new Intl.Collator('fr', { numeric: true });
  const active = classes.filter(({ status }) => status === 'active').sort((a, b) => a.number - b.number);
  const levels = [...new Set(active.map(({ level }) => level))];
  return active
    .map(({ number, code, title, level }) => ({ number, code, title, level }))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || collator.compare(a.title, b.title));
}
