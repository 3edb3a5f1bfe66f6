import { planOf } from '../../../../../../domain/imports/testing/plans';
import { pupil, schoolClass, stored } from '../../../../../../domain/register/testing/registers';
import { EntError } from '../../../../../../lists/errors';
import { MemoryRegister } from '../testing/memoryRegister';
import { writePlan } from './writePlan';

const register = (): MemoryRegister =>
  new MemoryRegister({
    classes: [stored(1, schoolClass(1, '6A')), stored(2, schoolClass(2, '6B'))],
    pupils: Array.from({ length: 12 }, (_, at) => stored(at + 1, pupil(`${at}`, `Nom ${at}`, 'Zoé', { classNumber: 1 })))
  });
const text = `INE;Nom;Prénom;Classe\n${Array.from({ length: 12 }, (_, at) => `${at};Nom ${at};Zoé;6B`).join('\n')}\n`;

test('a change of class is noted after it was made, and progress goes on through both', async () => {
  const memory = register();
  const { changes } = planOf('pupils', text, memory.current);
  const seen: string[] = [];
  const report = await writePlan(memory, changes, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
  expect([report.done.length, report.notSent, report.failed]).toEqual([24, [], []]);
  expect(memory.applied.map((applied) => [...new Set(applied.map(({ kind }) => kind))])).toEqual([['pupil'], ['move']]);
  expect(seen).toEqual(['10/24', '12/24', '22/24', '24/24']);
});

test('of a pupil who could not be written no change of class is noted', async () => {
  const memory = register();
  memory.faultOf = ({ kind, value }) => (kind === 'pupil' && value.key === '3' ? new EntError('conflict', 'test') : undefined);
  const report = await writePlan(memory, planOf('pupils', text, memory.current).changes, {});
  expect(report.notSent.map(({ value }) => 'pupilKey' in value && value.pupilKey)).toEqual(['3']);
  expect([report.done.length, report.failed.length]).toEqual([22, 1]);
});

test('who stops finds everything that was not written', async () => {
  const memory = register();
  const stop = new AbortController();
  memory.between = async () => stop.abort();
  const report = await writePlan(memory, planOf('pupils', text, memory.current).changes, { signal: stop.signal });
  expect([report.cancelled, report.done.length, report.notSent.length]).toEqual([true, 10, 14]);
});

test('a plan without changes of class is one call', async () => {
  const memory = register();
  await writePlan(memory, [], {});
  expect(memory.applied).toEqual([[]]);
});
