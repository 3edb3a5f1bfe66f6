import { makeSet, missingOf, planSet, type HomeworkSet, type SetTarget } from '../../../domain/diary/severalClasses';
import { isPublished } from '../../../domain/diaryFold';
import { parseSessionKey } from '../../../domain/sessionKey';
import type { Homework } from '../../../domain/types';
import { homework } from '../../definitions';
import type { ItemOf, ValuesOf } from '../../definitions/types';
import { EntError } from '../../errors';
import { valueOf, type SharePoint } from '../../sp';
import { createWithToken } from '../../sp/createWithToken';
import { checkLengths } from '../../sp/formValues';
import { classFolder } from '../../sp/listOf';
import { updateWithETag, type StoredRow } from '../../sp/updateWithETag';
import type { ClassRegister } from '../classRegister';
import { rowById, rowsWhere } from '../query';
import { homeworkOf } from '../rows';
import type { LessonToSave } from '../types';
import { homeworkValues, keyOf } from '../values';
import type { SetChangeReport, SetReport, SeveralClassesRepository } from './types';

/** Work given to several classes at once: each row has a token of its own, by which writing it again finds it. */
export function createSeveralClasses(sp: SharePoint, classes: ClassRegister): SeveralClassesRepository {
  async function stored(id: number): Promise<StoredRow<Homework>> {
    const row = await rowById(sp, homework, id);
    const value = homeworkOf(row);
    if (!value) throw new EntError('unexpected', `EntHomework(${id}) is no longer readable as one`);
    return { etag: value.etag, value, columns: row };
  }

  /** The rows of some sets, one a lesson; a second one of the same token is a double that the browser sent by itself. */
  async function rowsOf(sets: readonly HomeworkSet[]): Promise<{ set: HomeworkSet; given: Homework[]; doubles: Homework[] }[]> {
    const writes = sets.flatMap((set) => planSet(set).map(({ token }) => ({ set, token })));
    const parts = await sp.batch((web) => writes.map(({ token }) => rowsWhere(sp, homework, 'EntToken', token, web)));
    return sets.map((set) => {
      const given: Homework[] = [];
      const doubles: Homework[] = [];
      writes.forEach((write, index) => {
        if (write.set !== set) return;
        const [first, ...others] = worksIn(valueOf(parts[index]));
        // Its token says that it is of the set, even where the site has no column for it yet.
        if (first) given.push({ ...first, set });
        doubles.push(...others.filter(isPublished));
      });
      return { set, given, doubles };
    });
  }

  async function look(sets: readonly HomeworkSet[]): Promise<SetReport[]> {
    if (sets.length === 0) return [];
    return (await rowsOf(sets)).map(({ set, given }) => ({ set, given, missing: missingOf(set, given).map(({ key }) => ({ key })) }));
  }

  /** Writes what is not there of a set, lesson by lesson; one that fails does not keep the others from theirs. */
  async function write(set: HomeworkSet, valuesOf: (target: SetTarget) => ValuesOf<typeof homework>): Promise<SetReport> {
    const [before] = await rowsOf([set]);
    const errors = new Map<string, EntError>();
    for (const { key, dueDay, token } of missingOf(set, before.given)) {
      try {
        const folder = classFolder(await classes.of(Number(key.split('|')[0])));
        await createWithToken(sp, homework, folder, valuesOf({ key, dueDay }), token);
      } catch (error) {
        if (!(error instanceof EntError)) throw error;
        errors.set(key, error);
      }
    }
    const [{ given, doubles }] = await rowsOf([set]);
    for (const double of doubles) {
      await updateWithETag(sp, homework, double.id, double.etag, { EntStatus: 'removed' }, () => stored(double.id));
    }
    return { set, given, missing: missingOf(set, given).map(({ key }) => ({ key, error: errors.get(key) })) };
  }

  async function changeAll(given: readonly Homework[], valuesFor: (row: Homework) => ValuesOf<typeof homework>): Promise<SetChangeReport> {
    const report: SetChangeReport = { changed: [], failed: [] };
    for (const row of given.filter(isPublished)) {
      try {
        report.changed.push(await updateWithETag(sp, homework, row.id, row.etag, valuesFor(row), () => stored(row.id)));
      } catch (error) {
        if (!(error instanceof EntError)) throw error;
        report.failed.push({ homework: row, error });
      }
    }
    return report;
  }

  return {
    look,

    give: async (lessons, content, token, { visibleFrom } = {}) => {
      const byKey = new Map(lessons.map((lesson) => [keyOf(lesson), { ...content, dueDay: lesson.dueDay ?? content.dueDay, lesson }]));
      const set = setOf(
        token,
        [...byKey].map(([key, { dueDay }]) => ({ key, dueDay }))
      );
      const values = new Map([...byKey].map(([key, { lesson, ...work }]) => [key, homeworkValues(lesson, work, { visibleFrom, set })]));
      // All before any is sent: a class must not have work that another was refused for its length.
      values.forEach((one) => checkLengths(homework, one));
      return write(set, ({ key }) => valueIn(values, key));
    },

    finish: async (set) => {
      const [{ given }] = await look([set]);
      const [first] = [...given].sort((a, b) => a.id - b.id);
      if (!first) throw new EntError('notFound', `no row of the set ${set.token} can be read`);
      if (!isPublished(first)) return { set, given, missing: missingOf(set, given).map(({ key }) => ({ key })) };
      return write(set, ({ key, dueDay }) =>
        homeworkValues(lessonOf(key, first), { ...first, dueDay }, { visibleFrom: first.visibleFrom, set })
      );
    },

    change: ({ given }, content) =>
      changeAll(given, (row) => homeworkValues(lessonOf(row.sessionKey, row), { dueDay: row.dueDay, ...content })),

    remove: ({ given }) => changeAll(given, () => ({ EntStatus: 'removed' }))
  };
}

/** @throws EntError `invalid` for fewer than two lessons */
function setOf(token: string, targets: readonly SetTarget[]): HomeworkSet {
  try {
    return makeSet(token, targets);
  } catch (error) {
    throw new EntError('invalid', String(error));
  }
}

function worksIn(rows: readonly ItemOf<typeof homework>[]): Homework[] {
  return rows.flatMap((row) => homeworkOf(row) ?? []).sort((a, b) => a.id - b.id);
}

/** A set's row is for the subject and by the teacher of the others; class, day and group are the key's. */
function lessonOf(key: string, { subject, teacherNumber, teacherName }: Homework): LessonToSave {
  const slot = parseSessionKey(key);
  if (!slot) throw new EntError('invalid', `not a session's key: ${key}`);
  return { ...slot, subject, teacherNumber, teacherName };
}

function valueIn<V>(values: ReadonlyMap<string, V>, key: string): V {
  const value = values.get(key);
  if (value === undefined) throw new EntError('unexpected', `nothing to write for ${key}`);
  return value;
}
