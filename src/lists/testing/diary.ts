import type { HomeworkContent } from '../../domain/types';
import type { ListDefinition } from '../definitions/types';
import { ConflictError } from '../errors';
import type { SessionToSave } from '../repositories/types';
import { equals, listOf } from '../sp/listOf';
import { session, who, type TestSchool } from './school';

/** Homework that a lesson of Monday 23 November 2026 gives. */
export const work: HomeworkContent = {
  title: 'Exercices 12 et 13',
  body: '<p>Rédigez.</p>',
  dueDay: 20261126,
  minutes: 30,
  toHandIn: true
};

let periods = 0;

/** A lesson that no other test has written. */
export function fresh(change: Partial<SessionToSave> = {}): SessionToSave {
  return session({ periodId: `T${++periods}`, ...change });
}

/** How many items of a list carry a token. */
export async function countRows(school: TestSchool, list: Pick<ListDefinition, 'name'>, token: string): Promise<number> {
  return (await listOf(school.as(who.admin), list).items.filter(equals('EntToken', token)).select('Id')()).length;
}

/** The conflict with which a write must end. @throws Error when it ends otherwise */
export async function conflict<T>(promise: Promise<unknown>): Promise<ConflictError<T>> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason
  );
  if (!(error instanceof ConflictError)) {
    throw new Error(`expected a conflict, got ${String(error)}`);
  }
  return error;
}
