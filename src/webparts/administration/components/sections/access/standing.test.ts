import fc from 'fast-check';
import { addDays } from '../../../../../domain/days';
import { stored } from '../../../../../domain/register/testing/registers';
import type { TemporaryAccess } from '../../../../../domain/register/types';
import type { MembersPlan } from '../../../../../lists/members';
import { REGISTER } from '../people/testing/sampleRegister';
import { daysLeft, sortAccesses, standingOf, stillInside, teacherTitle, waiting, type StoredAccess } from './standing';

const TODAY = 20261123;
const access = (id: number, change: Partial<TemporaryAccess> = {}): StoredAccess =>
  stored(id, {
    kind: 'substitute',
    login: `remplacant${id}@ecole.example`,
    name: `Remplaçant ${id}`,
    teacherNumber: 1,
    untilDay: TODAY,
    status: 'active',
    ...change
  });
const plan = (change: Partial<MembersPlan>): MembersPlan => ({ changes: [], strangers: [], missingGroups: [], ...change });

test('an access is open on its last day, lapsed after, ended once that is noted', () => {
  expect(standingOf(access(1), TODAY)).toBe('open');
  expect(standingOf(access(1), TODAY + 1)).toBe('lapsed');
  expect(standingOf(access(1, { status: 'ended', untilDay: 20270101 }), TODAY)).toBe('ended');
});

test('open ones come first to end first, those that are over last to end first, and each once', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ days: fc.integer({ min: -40, max: 40 }), ended: fc.boolean() })), (given) => {
      const all = given.map(({ days, ended }, at) =>
        access(at + 1, { untilDay: addDays(TODAY, days), status: ended ? 'ended' : 'active' })
      );
      const { open, over } = sortAccesses(all, TODAY);
      expect([...open, ...over].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(open.every((each, at) => at === 0 || open[at - 1].untilDay <= each.untilDay)).toBe(true);
      expect(over.every((each, at) => at === 0 || over[at - 1].untilDay >= each.untilDay)).toBe(true);
      expect(open.every((each) => daysLeft(each, TODAY) >= 0)).toBe(true);
    })
  );
});

test('who is over and still in a group, or still reads the marker, is found', () => {
  const over = [access(1), access(2), access(3)];
  const found = stillInside(
    over,
    plan({
      changes: [
        { kind: 'leave', group: 'ENT enseignants', login: 'remplacant1@ecole.example' },
        { kind: 'leave', group: 'ENT 2GT1 enseignants', login: 'remplacant1@ecole.example' },
        { kind: 'join', group: 'ENT enseignants', login: 'remplacant2@ecole.example' },
        { kind: 'marker', teacherNumber: 9, title: 'M. Autre', logins: [] }
      ]
    })
  );
  expect(found).toEqual([{ access: over[0], groups: ['ENT enseignants', 'ENT 2GT1 enseignants'], marker: false }]);
  const marked = plan({ changes: [{ kind: 'marker', teacherNumber: 1, title: 'Mme Aubépine', logins: ['remplacant2@ecole.example'] }] });
  expect(stillInside(over, marked).map(({ access: { id } }) => id)).toEqual([1, 3]);
});

test('who may come in and cannot yet is found', () => {
  const open = [access(1), access(2)];
  const changes: MembersPlan['changes'] = [{ kind: 'join', group: 'ENT enseignants', login: 'remplacant2@ecole.example' }];
  expect(waiting(open, plan({ changes })).map(({ id }) => id)).toEqual([2]);
  expect(waiting(open, plan({}))).toEqual([]);
});

test('a teacher is called as the register says, else as the timetable does', () => {
  expect([1, 7, 99].map((number) => teacherTitle(REGISTER, number))).toEqual(['Mme Aubépine', 'M. Basalte', '']);
});
