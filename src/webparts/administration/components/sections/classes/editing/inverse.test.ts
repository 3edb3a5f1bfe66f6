import fc from 'fast-check';
import { addRow, removeRow, sameValue, updateRow, valueOf } from '../../../../../../domain/register/changes';
import { EMPTY_REGISTER } from '../../../../../../domain/register/testing/registers';
import type { Register, RegisterChange } from '../../../../../../domain/register/types';
import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport } from '../../../../../../lists/repositories/register';
import { MemoryRegister } from '../testing/memoryRegister';
import { register } from '../testing/school';
import { findIn, inverseOf } from './inverse';
import { errorOf, outcomeOf } from './outcome';

const report = (parts: Partial<ApplyReport>): ApplyReport => ({
  done: [],
  failed: [],
  notSent: [],
  cancelled: false,
  requests: 1,
  waitedMs: 0,
  ...parts
});

async function write(memory: MemoryRegister, changes: readonly RegisterChange[]): Promise<ApplyReport> {
  const apply = memory.services()?.apply;
  if (!apply) throw new Error('no apply');
  return apply(changes);
}

/** What the subjects, groups and slots say, whatever their ids. */
const said = ({ subjects, groups, slots }: Register): unknown =>
  [subjects, groups, slots].map((rows) => rows.map((row) => JSON.stringify(valueOf(row as never))).sort());

describe('taking changes back', () => {
  const { subjects, groups, slots } = register;
  const possible: RegisterChange[] = [
    ...subjects.map((row) => removeRow('subject', row, valueOf(row))),
    ...groups.map((row) => updateRow('group', row, { ...valueOf(row), title: 'Autres' })),
    ...slots.slice(0, 2).map((row) => updateRow('slot', row, { ...valueOf(row), room: 'Z' })),
    ...slots.slice(2).map((row) => removeRow('slot', row, valueOf(row))),
    addRow('subject', { code: 'EPS', title: 'EPS' }),
    addRow('group', { code: 'G1', title: 'G1', classNumber: 1, schoolYear: 2026 })
  ];

  test('leaves the register saying what it said, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(possible), async (changes) => {
        const memory = new MemoryRegister(register);
        const before = memory.now();
        const { done } = await write(memory, changes);
        const { failed } = await write(memory, inverseOf(done, findIn(before), findIn(memory.now())));
        return failed.length === 0 && sameValue(said(memory.now()), said(before));
      })
    );
  });

  test('leaves out what cannot be taken back: a class that was added, a row that was there already', async () => {
    const memory = new MemoryRegister(register);
    const before = memory.now();
    const { done } = await write(memory, [addRow('class', { ...valueOf(register.classes[0]), number: 7, code: 'X' })]);
    expect(inverseOf(done, findIn(before), findIn(memory.now()))).toEqual([]);
    const again = [{ change: addRow('subject', valueOf(subjects[0])), id: subjects[0].id }];
    expect(inverseOf(again, findIn(before), findIn(before))).toEqual([]);
    expect(inverseOf(again, findIn(EMPTY_REGISTER), findIn(undefined))).toEqual([]);
  });
});

describe('what came of a save', () => {
  const [subject] = register.subjects;
  const add = addRow('subject', valueOf(subject));
  const update = updateRow('subject', subject, valueOf(subject));
  const conflict = new EntError('conflict', 'test');
  const offline = new EntError('offline', 'test');

  test.each([
    ['saved', report({ done: [{ change: add, id: 1 }] })],
    ['taken', report({ failed: [{ change: add, error: conflict }] })],
    ['conflict', report({ failed: [add, update].map((change) => ({ change, error: conflict })) })],
    [
      'failed',
      report({
        failed: [
          { change: update, error: conflict },
          { change: add, error: offline }
        ]
      })
    ],
    ['failed', report({ notSent: [add], cancelled: true })],
    ['failed', report({ stoppedBy: offline })],
    ['failed', undefined]
  ])('%s', (outcome, of) => {
    expect(outcomeOf(of)).toBe(outcome);
  });

  test('the error is the first that is not a mere conflict', () => {
    expect(errorOf(report({ failed: [conflict, offline].map((error) => ({ change: add, error })) }))).toBe(offline);
    expect(errorOf(report({ stoppedBy: offline }))).toBe(offline);
    expect(errorOf(report({ cancelled: true, notSent: [add] }))).toBeUndefined();
    expect(errorOf(report({ notSent: [add] }))?.kind).toBe('unknownOutcome');
  });
});
