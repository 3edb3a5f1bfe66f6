import { rulesOf } from '../../../../../domain/bookings/rules';
import type { Category, Resource, RuleSettings, SlotScheme } from '../../../../../domain/bookings/types';
import type { CategoryToSave, ResourceToSave, Stored } from '../../../../../lists/repositories/bookings/types';
import { ruleProblems, rulesFormOf, settingsOf, type RuleName, type RuleProblem, type RulesForm } from './rulesForm';

/** A category or a resource; without `stored` a new one. */
export type Shelf = { kind: 'category'; stored?: Stored<Category> } | { kind: 'resource'; stored?: Stored<Resource> };

/** What is typed of either; a category uses the title, the description and the rules. */
export interface ShelfForm {
  title: string;
  description: string;
  rules: RulesForm;
  place: string;
  /** 0 while none is chosen. */
  categoryNumber: number;
  scheme: SlotScheme;
  counted: boolean;
  /** As typed. */
  quantity: string;
  capacity: string;
  /** Name of the picture's file; empty for none. */
  photo: string;
}

export type ShelfProblem = RuleProblem | 'noTitle' | 'titleTwice' | 'noCategory' | 'notACount';
export type ShelfField = 'title' | 'categoryNumber' | 'quantity' | 'capacity' | RuleName;
export type ShelfProblems = Partial<Record<ShelfField, ShelfProblem>>;

const COUNT = /^\d{1,4}$/;

/** @param categoryNumber of a new resource: that which the person was looking at */
export function formOf(shelf: Shelf, categoryNumber: number): ShelfForm {
  const value = shelf.stored?.value;
  const resource = shelf.kind === 'resource' ? shelf.stored?.value : undefined;
  const { capacity, quantity } = value?.rules ?? {};
  return {
    title: value?.title ?? '',
    description: value?.description ?? '',
    rules: rulesFormOf(value?.rules ?? {}, shelf.kind === 'resource'),
    place: resource?.place ?? '',
    categoryNumber: resource?.categoryNumber ?? categoryNumber,
    scheme: resource?.scheme ?? 'periods',
    counted: resource?.counted ?? false,
    quantity: `${quantity ?? ''}`,
    capacity: `${capacity ?? ''}`,
    photo: photoName(resource?.photoUrl ?? '')
  };
}

/** The file that a picture's address names. */
export function photoName(photoUrl: string): string {
  return photoUrl.slice(photoUrl.lastIndexOf('/') + 1);
}

/** @param others titles of the others of its kind */
export function problemsOf(form: ShelfForm, kind: Shelf['kind'], others: readonly string[]): ShelfProblems {
  const problems: ShelfProblems = ruleProblems(form.rules);
  const title = form.title.trim().toLocaleLowerCase();
  if (title === '') problems.title = 'noTitle';
  else if (others.some((other) => other.toLocaleLowerCase() === title)) problems.title = 'titleTwice';
  if (kind === 'category') return problems;
  if (form.categoryNumber === 0) problems.categoryNumber = 'noCategory';
  if (form.counted && !(COUNT.test(form.quantity.trim()) && Number(form.quantity) >= 1)) problems.quantity = 'notACount';
  if (form.capacity.trim() !== '' && !COUNT.test(form.capacity.trim())) problems.capacity = 'notACount';
  return problems;
}

/** What a form without problems would store of a category. @param now milliseconds */
export function categoryToSave(form: ShelfForm, before: Category | undefined, now: number): CategoryToSave {
  const rules = settingsOf(form.rules, before?.rules ?? {}, false, before?.rules.approvalSince ?? now);
  return { title: form.title.trim(), description: form.description.trim(), rules, status: before?.status ?? 'active' };
}

/**
 * What a form without problems would store of a resource.
 * @param category the one of `before`: approval that it asked for already goes on since then, and does not confirm what waits
 */
export function resourceToSave(
  form: ShelfForm,
  before: Resource | undefined,
  category: Pick<Category, 'rules'> | undefined,
  now: number
): ResourceToSave {
  const since = before && rulesOf(before, category).approvalSince;
  const rules: RuleSettings = settingsOf(form.rules, before?.rules ?? {}, true, since ?? now);
  for (const [name, text, shown] of [
    ['quantity', form.quantity.trim(), form.counted],
    ['capacity', form.capacity.trim(), true]
  ] as const) {
    if (!shown) continue;
    delete rules[name];
    if (text !== '') rules[name] = Number(text);
  }
  return {
    title: form.title.trim(),
    description: form.description.trim(),
    place: form.place.trim(),
    categoryNumber: form.categoryNumber,
    photo: form.photo,
    rules,
    status: before?.status ?? 'active'
  };
}

/** Recognises what a device kept. */
export function isKeptShelf(value: unknown): value is { form: ShelfForm; etag: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { form, etag } = value as { form?: Partial<ShelfForm> | null; etag?: unknown };
  return typeof form === 'object' && typeof form?.title === 'string' && typeof form.rules?.modes === 'object' && typeof etag === 'string';
}
