import '@pnp/sp/recycle-bin';
import type { RegisterChange } from '../../../domain/register/types';
import { weekIndexOf } from '../../../domain/days';
import { accesses, dayChanges, guardians, imports, lists, pupils, staff, timetable } from '../../definitions';
import { EntError } from '../../errors';
import { listOf } from '../../sp/listOf';
import {
  adding,
  cancelled,
  classOfNumber,
  guardianOfNumber,
  numbers,
  plain,
  pupilOfNumber,
  slotOfNumber,
  staffOfNumber,
  storedRows,
  substitute
} from '../../testing/register';
import { startSchool, who, type TestSchool } from '../../testing/school';
import { createRegister, type RegisterRepository } from '.';

let school: TestSchool;
let register: RegisterRepository;

beforeAll(async () => {
  school = await startSchool();
  register = createRegister(school.as(who.principal));
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const move = { pupilKey: 'INE1', pupilName: 'BRUYÈRE Béryl', fromClass: 2, toClass: 1, day: 20261123, undone: false };
const everyKind: RegisterChange[] = [
  ...adding(
    'pupil',
    numbers(30).map((number) => pupilOfNumber(number))
  ),
  ...adding('guardian', numbers(20).map(guardianOfNumber)),
  ...adding(
    'slot',
    numbers(50, 0).map((number) => slotOfNumber(number))
  ),
  ...adding('staff', [
    ...numbers(8).map(staffOfNumber),
    { ...staffOfNumber(9), functions: ['schoolLife', 'support'], teacherNumber: 0, classNumbers: [1, 2] }
  ]),
  ...adding('subject', [{ code: 'MATHS', title: 'Mathématiques' }]),
  ...adding('group', [{ code: 'LATIN', title: 'Latin', classNumber: 1, schoolYear: 2026 }]),
  ...adding('class', [classOfNumber(3), { ...classOfNumber(4), status: 'archived' }]),
  ...adding('access', [substitute]),
  ...adding('move', [move]),
  ...adding('change', [cancelled])
];

const rowLists = lists.filter(({ library }) => !library);

describe('what is applied', () => {
  it('is stored, each kind, and read back whole', async () => {
    const seen: [number, number][] = [];
    const report = await register.apply(everyKind, { onProgress: (done, total) => seen.push([done, total]) });
    expect([report.failed, report.notSent, report.cancelled]).toEqual([[], [], false]);
    expect(report.done).toHaveLength(everyKind.length);
    const order = [...new Set(report.done.map(({ change }) => change.kind))];
    expect(order).toEqual(['class', 'subject', 'group', 'staff', 'access', 'slot', 'pupil', 'guardian', 'move', 'change']);
    expect(seen.at(-1)).toEqual([everyKind.length, everyKind.length]);
    const read: number[] = [];
    const stored = await register.load(undefined, (rows) => read.push(rows));
    const values = (kind: RegisterChange['kind']): unknown[] =>
      everyKind.filter((change) => change.kind === kind).map(({ value }) => value);
    expect(plain(stored.pupils)).toEqual(values('pupil'));
    expect(plain(stored.guardians)).toEqual(values('guardian'));
    expect(plain(stored.slots)).toEqual(values('slot'));
    expect(plain(stored.staff)).toEqual(values('staff'));
    expect(plain(stored.subjects)).toEqual(values('subject'));
    expect(plain(stored.groups)).toEqual(values('group'));
    expect(plain(stored.classes).slice(2)).toEqual(values('class'));
    expect(plain(stored.accesses)).toEqual([substitute]);
    expect(plain(await register.moves())).toEqual([move]);
    expect(plain(await register.dayChanges({ classNumber: 1, week: weekIndexOf(cancelled.day) }))).toEqual([cancelled]);
    expect(stored.pupils.every(({ id, etag }) => id > 0 && etag.endsWith(',1"'))).toBe(true);
    expect(read.at(-1)).toBe(30 + 20 + 50 + 9 + 1 + 1 + 4 + 1);
  });

  it('again adds and changes nothing', async () => {
    const before = await Promise.all(rowLists.map((list) => storedRows(school, list)));
    const report = await register.apply(everyKind);
    expect([report.done.length, report.failed]).toEqual([everyKind.length, []]);
    expect(await Promise.all(rowLists.map((list) => storedRows(school, list)))).toEqual(before);
  });

  it('changes what was read: a move of class, an account, an emptied parity', async () => {
    const { pupils: known, slots } = await register.loadPart(['pupils', 'slots']);
    const pupil = { ...known[0], classNumber: 1, login: 'nouveau@ecole.example', groups: [] };
    const slot = { ...slots[0], parity: 'A' as const };
    const first = await register.apply([
      { kind: 'pupil', op: 'update', id: pupil.id, etag: pupil.etag, value: pupil },
      { kind: 'slot', op: 'update', id: slot.id, etag: slot.etag, value: slot }
    ]);
    expect(first.failed).toEqual([]);
    const between = await register.loadPart(['pupils', 'slots']);
    expect(plain([between.pupils[0]])).toEqual(plain([pupil]));
    expect(between.slots[0].parity).toBe('A');
    const { etag } = between.slots[0];
    const second = await register.apply([{ kind: 'slot', op: 'update', id: slot.id, etag, value: { ...slot, parity: '', room: '' } }]);
    expect(second.failed).toEqual([]);
    expect((await register.loadPart(['slots'])).slots[0]).toMatchObject({ parity: '', room: '' });
  });

  it('a slot that was changed may be added again as it was, as another row; so may a move that was undone', async () => {
    const { slots } = await register.loadPart(['slots']);
    const was = slots[1];
    await register.apply([{ kind: 'slot', op: 'update', id: was.id, etag: was.etag, value: { ...was, room: 'Gymnase' } }]);
    const { done } = await register.apply(adding('slot', [slotOfNumber(1)]));
    expect(done[0].id).toBeGreaterThan(slots[slots.length - 1].id);
    const [made] = await register.moves();
    await register.apply([{ kind: 'move', op: 'update', id: made.id, etag: made.etag, value: { ...made, undone: true } }]);
    await register.apply(adding('move', [move]));
    expect((await register.moves()).map(({ undone }) => undone)).toEqual([false, true]);
  });

  it('a removal goes to the recycle bin, and only of what may be removed', async () => {
    const { slots, pupils: known } = await register.loadPart(['slots', 'pupils']);
    const { id, etag } = slots[2];
    const report = await register.apply([
      { kind: 'slot', op: 'remove', id, etag, value: slots[2] },
      { kind: 'pupil', op: 'remove', id: known[0].id, etag: known[0].etag, value: known[0] }
    ]);
    expect(report.done.map(({ change }) => change.kind)).toEqual(['slot']);
    expect(report.failed.map(({ change, error }) => [change.kind, error.kind])).toEqual([['pupil', 'invalid']]);
    expect((await storedRows(school, timetable)).map((row) => row.Id)).not.toContain(id);
    const recycled = await school.as(who.admin).web.recycleBin<{ Title: string }[]>();
    expect(recycled.map(({ Title }) => Title)).toContain('Mathématiques');
  });

  it.each<[string, RegisterChange]>([
    ['a class code', { kind: 'class', op: 'add', value: { ...classOfNumber(7), code: 'classe 7' } }],
    ['a class number', { kind: 'class', op: 'add', value: classOfNumber(10_000) }],
    ['a pupil without a key', { kind: 'pupil', op: 'add', value: pupilOfNumber(90, { key: ' ' }) }],
    ['a name that is too long', { kind: 'pupil', op: 'add', value: pupilOfNumber(91, { lastName: 'É'.repeat(256) }) }],
    ['a group that is no code', { kind: 'pupil', op: 'add', value: pupilOfNumber(92, { groups: ['Latin 1'] }) }],
    ['a slot of no teacher', { kind: 'slot', op: 'add', value: slotOfNumber(1, { teacherNumber: 0 }) }],
    ['a change of no day', { kind: 'change', op: 'add', value: { ...cancelled, day: 20261131 } }],
    ['a substitute of nobody', { kind: 'access', op: 'add', value: { ...substitute, teacherNumber: 0 } }]
  ])('%s is refused before it is sent, and the rest is written', async (_what, change) => {
    const key = `GOOD${_what.length}`;
    const { done, failed } = await register.apply([change, ...adding('pupil', [pupilOfNumber(99, { key })])]);
    expect(failed.map(({ change: refused, error }) => [refused, error.kind])).toEqual([[change, 'invalid']]);
    expect(done.map(({ change: { value } }) => (value as { key: string }).key)).toEqual([key]);
  });

  it('a class whose number or code is taken is a conflict of that row', async () => {
    const { failed, done } = await register.apply(
      adding('class', [{ ...classOfNumber(1), code: 'AUTRE' }, { ...classOfNumber(50), code: '2GT1' }, classOfNumber(51)])
    );
    expect(failed.map(({ error }) => error.kind)).toEqual(['conflict', 'conflict']);
    expect(done).toHaveLength(1);
  });
});

describe('what is read', () => {
  it('is one request for a small school', async () => {
    const before = school.server.requestLog.length;
    await register.load();
    expect(school.server.requestLog.slice(before).map(({ batchParts }) => batchParts)).toEqual([8]);
  });

  it('takes what people wrote by hand in a JSON column for nothing', async () => {
    const items = listOf(school.as(who.admin), pupils).items;
    await items.add({ Title: 'x', EntKey: 'HAND1', EntLastName: 'x', EntPupilGroups: '{"a":1}' });
    await items.add({ Title: 'x', EntKey: 'HAND2', EntLastName: 'x', EntPupilGroups: 'LATIN, GREC' });
    await items.add({ Title: 'x', EntKey: 'HAND3', EntLastName: 'x', EntPupilGroups: '["LATIN",3,null,"","LATIN"]' });
    await items.add({ Title: 'no key', EntKey: 'HAND4' });
    const { pupils: read } = await register.loadPart(['pupils']);
    const groups = ['HAND1', 'HAND2', 'HAND3'].map((key) => read.find((pupil) => pupil.key === key)?.groups);
    expect(groups).toEqual([[], [], ['LATIN']]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(register.load(stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('a list that the site has not yet is empty; a list that is refused is not', async () => {
    const old = await startSchool();
    try {
      for (const list of [accesses, imports, dayChanges]) {
        await listOf(old.as(who.admin), list).delete();
      }
      const early = createRegister(old.as(who.principal));
      expect((await early.load()).accesses).toEqual([]);
      expect([await early.imports(), await early.lastImport('pupils')]).toEqual([[], undefined]);
      expect(await early.dayChanges({ teacherNumber: 1, week: 1 })).toEqual([]);
    } finally {
      await old.server.close();
    }
    await expect(createRegister(school.as(who.aubepine)).loadPart(['accesses'])).rejects.toMatchObject({ kind: 'denied' });
  });
});

describe('the changes of a week', () => {
  const week = weekIndexOf(20261130);
  const replaced = {
    ...cancelled,
    day: 20261201,
    kind: 'changed' as const,
    room: 'CDI',
    replacedBy: { teacherNumber: 2, teacherName: 'M. Genévrier' },
    note: ''
  };

  it('are read by the class, by the teacher and by who replaces, one request each, the rows returned and no others', async () => {
    await register.apply(adding('change', [replaced, { ...cancelled, day: 20261202 }, { ...cancelled, classNumber: 2, day: 20261130 }]));
    const asked = async (login: string, who_: { teacherNumber: number } | { classNumber: number }): Promise<[number[], number, number]> => {
      const before = school.server.requestLog.length;
      const found = await createRegister(school.as(login)).dayChanges({ ...who_, week });
      const made = school.server.requestLog.slice(before);
      return [found.map(({ day }) => day), made.length, made.reduce((sum, { scannedRows }) => sum + scannedRows, 0)];
    };
    expect(await asked(who.tilleul, { classNumber: 1 })).toEqual([[20261201, 20261202], 1, 2]);
    expect(await asked(who.guardian, { classNumber: 2 })).toEqual([[20261130], 1, 1]);
    expect(await asked(who.aubepine, { teacherNumber: 1 })).toEqual([[20261201, 20261202, 20261130], 1, 3]);
    expect(await asked(who.genevrier, { teacherNumber: 2 })).toEqual([[20261201], 1, 1]);
    expect(await asked(who.visitor, { classNumber: 1 })).toEqual([[], 1, 0]);
  });

  it('a replacement taken back is no longer the other teacher’s', async () => {
    const [change] = await register.dayChanges({ teacherNumber: 2, week });
    const alone = { ...change, replacedBy: undefined };
    const { failed } = await register.apply([{ kind: 'change', op: 'update', id: change.id, etag: change.etag, value: alone }]);
    expect(failed).toEqual([]);
    expect(await register.dayChanges({ teacherNumber: 2, week })).toEqual([]);
    expect((await register.dayChanges({ teacherNumber: 1, week }))[0].replacedBy).toBeUndefined();
  });

  it('are written by school life, and by nobody else but the direction', async () => {
    const sp = school.as(who.admin);
    await sp.web.siteGroups.getByName('ENT vie scolaire').users.add(`i:0#.f|membership|${who.visitor}`);
    try {
      const office = createRegister(school.as(who.visitor));
      const { failed } = await office.apply(adding('change', [{ ...cancelled, day: 20261204 }]));
      expect(failed).toEqual([]);
      for (const login of [who.aubepine, who.tilleul, who.guardian]) {
        const report = await createRegister(school.as(login)).apply(adding('change', [{ ...cancelled, day: 20261203, note: login }]));
        expect(report.failed.map(({ error }) => error.kind)).toEqual(['denied']);
      }
      const others = await office.apply([...adding('pupil', [pupilOfNumber(70)]), ...adding('subject', [{ code: 'GREC', title: 'Grec' }])]);
      expect(others.failed.map(({ error }) => error.kind)).toEqual(['denied', 'denied']);
      expect((await office.dayChanges({ classNumber: 1, week })).map(({ day }) => day)).not.toContain(20261203);
    } finally {
      await sp.web.siteGroups.getByName('ENT vie scolaire').users.removeByLoginName(`i:0#.f|membership|${who.visitor}`);
    }
  });
});

describe('who may read persons', () => {
  const counted = async (login: string, list: { name: `Ent${string}` }): Promise<number | string> => {
    try {
      return Math.sign((await listOf(school.as(login), list).items.select('Id', 'EntToken').top(10)()).length);
    } catch (error) {
      return error instanceof EntError ? error.kind : String(error);
    }
  };

  it.each<[string, string, (number | string)[]]>([
    ['a pupil', who.tilleul, ['denied', 'denied', 'denied', 'denied']],
    ['a guardian', who.guardian, ['denied', 'denied', 'denied', 'denied']],
    ['a visitor of the site', who.visitor, ['denied', 'denied', 'denied', 'denied']],
    ['a teacher', who.aubepine, [1, 'denied', 1, 'denied']],
    ['the direction', who.principal, [1, 1, 1, 1]]
  ])('%s by REST: pupils, guardians, staff, accesses', async (_who, login, expected) => {
    expect(await Promise.all([pupils, guardians, staff, accesses].map((list) => counted(login, list)))).toEqual(expected);
  });

  it.each([
    ['a pupil', who.tilleul],
    ['a teacher', who.aubepine]
  ])('%s who asks for one item, or writes one, learns and changes nothing', async (_who, login) => {
    const sp = school.as(login);
    const before = await Promise.all([guardians, accesses, pupils].map((list) => storedRows(school, list)));
    for (const list of [guardians, accesses]) {
      await expect(listOf(sp, list).items.getById(1)()).rejects.toMatchObject({ kind: 'denied' });
    }
    for (const list of [guardians, accesses, pupils]) {
      await expect(listOf(sp, list).items.add({ Title: 'Pirate', EntKey: 'PIRATE' })).rejects.toMatchObject({ kind: 'denied' });
      await expect(listOf(sp, list).items.getById(1).update({ Title: 'Pirate' })).rejects.toMatchObject({ kind: 'denied' });
      await expect(listOf(sp, list).items.getById(1).recycle()).rejects.toMatchObject({ kind: 'denied' });
    }
    expect(await Promise.all([guardians, accesses, pupils].map((list) => storedRows(school, list)))).toEqual(before);
  });
});

describe('the journal of imports', () => {
  const summary = { rows: 300, added: 290, changed: 4, left: 2, moved: 1, unchanged: 6, newClasses: ['2GT1'], newSubjects: [] };
  const record = {
    kind: 'pupils' as const,
    fileName: 'élèves.csv',
    day: 20260903,
    mapping: { key: 'INE', lastName: 'Nom de famille' },
    summary
  };

  it('remembers the last of each kind, and recording again changes nothing', async () => {
    await register.recordImport(record, 'import-1');
    await register.recordImport({ ...record, kind: 'staff', fileName: 'profs.csv' }, 'import-2');
    await register.recordImport({ ...record, fileName: 'élèves (2).csv', mapping: { key: 'N° INE' } }, 'import-3');
    await register.recordImport(record, 'import-1');
    expect(await register.lastImport('pupils')).toMatchObject({ ...record, fileName: 'élèves (2).csv', mapping: { key: 'N° INE' } });
    expect(await register.lastImport('guardians')).toBeUndefined();
    const journal = await register.imports();
    expect(journal.map(({ fileName }) => fileName)).toEqual(['élèves (2).csv', 'profs.csv', 'élèves.csv']);
    expect(journal.map(({ by }) => by)).toEqual(Array(3).fill('odile.sequoia'));
  });

  it('tells when it was not recorded', async () => {
    await expect(createRegister(school.as(who.aubepine)).recordImport(record, 'import-4')).rejects.toMatchObject({ kind: 'denied' });
  });
});
