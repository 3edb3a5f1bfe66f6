import { EMPTY_REGISTER, guardian, pupil, schoolClass, stored, teacher } from '../register/testing/registers';
import type { Register } from '../register/types';
import { importInto, planOf, refusals, steps } from './testing/plans';

const school: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '6A', { title: '6ème A' })), stored(2, schoolClass(2, '6B'))],
  pupils: [
    stored(11, pupil('1001', 'Tilleul', 'Léa', { classNumber: 1, login: 'lea.tilleul@ecole.example', groups: ['LATIN'] })),
    stored(12, pupil('1002', 'Orme', 'Max', { classNumber: 1 })),
    stored(13, pupil('1003', 'Lilas', 'Inès', { status: 'left' }))
  ]
};
const valueOf = (register: Register, key: string): unknown => register.pupils.find((one) => one.key === key);

describe('pupils', () => {
  it('are added, moved, come back, and stay where the file says nothing', () => {
    const text =
      'INE;Nom;Prénom;Classe;Groupes;Login\n1001;TILLEUL;LEA;6 B;;\n1002;Orme;Max;;;max.orme@ecole.example\n1003;Lilas;Inès;6A;;\n1004;Frêne;Zoé;5C;Grec|Latin;\n';
    const { plan, after } = importInto('pupils', text, school);
    expect(plan.summary).toEqual({ rows: 4, added: 1, changed: 3, left: 0, moved: 1, unchanged: 0, newClasses: ['5C'], newSubjects: [] });
    expect(steps(plan.changes)).toEqual([
      'add class',
      'add group',
      'add group',
      'update pupil',
      'update pupil',
      'update pupil',
      'add pupil',
      'add move'
    ]);
    expect(valueOf(after, '1001')).toMatchObject({
      lastName: 'Tilleul',
      firstName: 'Léa',
      classNumber: 2,
      login: 'lea.tilleul@ecole.example',
      groups: ['LATIN']
    });
    expect(valueOf(after, '1002')).toMatchObject({ classNumber: 1, login: 'max.orme@ecole.example' });
    expect(valueOf(after, '1003')).toMatchObject({ classNumber: 1, status: 'present' });
    expect(valueOf(after, '1004')).toMatchObject({ classNumber: 3, groups: ['GREC', 'LATIN'] });
    expect(plan.changes.find(({ kind }) => kind === 'move')?.value).toEqual({
      pupilKey: '1001',
      pupilName: 'Léa Tilleul',
      fromClass: 1,
      toClass: 2,
      day: 20261123,
      undone: false
    });
    expect(after.classes[2]).toMatchObject({ number: 3, code: '5C', title: '5C', level: 'Cinquième', schoolYear: 2026, status: 'active' });
    expect(planOf('pupils', text, after).changes).toEqual([]);
  });

  it('leave when the file is complete and does not name them, and only then', () => {
    const text = 'INE;Nom;Prénom;Classe\n1001;Tilleul;Léa;6A\n';
    expect(planOf('pupils', text, school).changes).toEqual([]);
    const { plan, after } = importInto('pupils', text, school, { complete: true });
    expect(plan.summary).toMatchObject({ left: 1, unchanged: 1 });
    expect(valueOf(after, '1002')).toMatchObject({ status: 'left', classNumber: 0 });
    expect(plan.warnings).toEqual([{ kind: 'emptyClasses', codes: ['6B'] }]);
  });

  it('do not leave because their row was refused, whatever its fault', () => {
    const rows = ['1002;Orme;Max;6A;pas une adresse', '1002;Orme;Max;6A;;;trop', ';Orme;Max;6A;pas une adresse', ';Max;Orme;6A;;;trop'];
    for (const row of rows) {
      const plan = planOf('pupils', `INE;Nom;Prénom;Classe;Login\n1001;Tilleul;Léa;6A;\n${row}\n`, school, { complete: true });
      expect([plan.rejected.length, plan.summary.left]).toEqual([1, 0]);
    }
  });

  it('an empty file says nothing of anybody', () => {
    expect(planOf('pupils', 'INE;Nom;Prénom\n', school, { complete: true }).changes).toEqual([]);
  });

  it('many who leave are worth a look: a tenth of the school, five at least', () => {
    const pupils = Array.from({ length: 45 }, (_, index) => stored(100 + index, pupil(`K${index}`, `Nom${index}`, 'Zoé')));
    const text = (count: number): string =>
      `INE;Nom;Prénom\n${pupils
        .slice(count)
        .map(({ key, lastName }) => `${key};${lastName};Zoé`)
        .join('\n')}`;
    const warnings = (count: number): unknown => planOf('pupils', text(count), { ...EMPTY_REGISTER, pupils }, { complete: true }).warnings;
    expect(warnings(4)).toEqual([]);
    expect(warnings(5)).toEqual([{ kind: 'manyLeavers', count: 5, of: 45 }]);
  });

  it('rows of one pupil add up when they agree, and are refused when they do not', () => {
    const { plan, after } = importInto(
      'pupils',
      'INE;Nom;Prénom;Classe;Groupe\n7;Saule;Eva;6A;Latin\n7;Saule;Eva;;Grec\n8;If;Tom;6A;\n8;If;Tom;6B;\n',
      school
    );
    expect(valueOf(after, '7')).toMatchObject({ classNumber: 1, groups: ['GREC', 'LATIN'] });
    expect(refusals(plan)).toEqual(['4: duplicateKey key', '5: duplicateKey key']);
  });

  it('an account goes to one pupil only; who has it keeps it', () => {
    const plan = planOf(
      'pupils',
      'INE;Nom;Prénom;Login\n1001;Tilleul;Léa;\n1002;Orme;Max;LEA.TILLEUL@ecole.example\n7;A;A;x@ecole.example\n8;B;B;x@ecole.example\n',
      school
    );
    expect(refusals(plan)).toEqual(['3: duplicateLogin login', '4: duplicateLogin login', '5: duplicateLogin login']);
  });

  it('two may exchange their accounts', () => {
    const both = { ...school, pupils: [school.pupils[0], stored(12, pupil('1002', 'Orme', 'Max', { login: 'max@ecole.example' }))] };
    const { plan } = importInto(
      'pupils',
      'INE;Nom;Prénom;Login\n1001;Tilleul;Léa;max@ecole.example\n1002;Orme;Max;lea.tilleul@ecole.example\n',
      both
    );
    expect([plan.rejected, plan.summary.changed]).toEqual([[], 2]);
  });

  describe('without an identifier', () => {
    it('are found by their name, or get a key made from it', () => {
      const { plan, after } = importInto('pupils', 'Nom;Prénom;Classe\nTILLEUL;LEA;6A\nÉrable;Anne-Lise;6A\n', school);
      expect(plan.summary).toMatchObject({ added: 1, unchanged: 1 });
      expect(valueOf(after, '~ERABLE.ANNE-LISE')).toMatchObject({ lastName: 'Érable', classNumber: 1 });
      expect(planOf('pupils', 'Nom;Prénom;Classe\nerable;anne lise;6A\n', after).changes).toEqual([]);
    });

    it('are refused when two bear one name, in the file or in the register', () => {
      expect(refusals(planOf('pupils', 'Nom;Prénom;Classe\nIf;Tom;6A\nIF;TOM;6B\n', school))).toEqual([
        '2: sameNameNoKey key',
        '3: sameNameNoKey key'
      ]);
      expect(refusals(planOf('pupils', 'INE;Nom;Prénom\n9;If;Tom\n;If;Tom\n', school))).toEqual(['3: sameNameNoKey key']);
      const twice = { ...school, pupils: [stored(1, pupil('1', 'If', 'Tom')), stored(2, pupil('2', 'If', 'Tom'))] };
      expect(refusals(planOf('pupils', 'Nom;Prénom\nIf;Tom\n', twice))).toEqual(['2: sameNameNoKey key']);
    });

    it('take the identifier of a later file, and their guardians follow', () => {
      const before = {
        ...school,
        pupils: [stored(21, pupil('~IF.TOM', 'If', 'Tom', { classNumber: 1 }))],
        guardians: [stored(31, guardian('G1', 'If', 'Rose', { children: ['~IF.TOM', '1001'] }))]
      };
      const { plan, after } = importInto('pupils', 'INE;Nom;Prénom;Classe\n777;IF;Tom;6A\n', before);
      expect(plan.summary).toMatchObject({ added: 0, changed: 1 });
      expect(after.pupils.map(({ key }) => key)).toEqual(['777']);
      expect(after.guardians[0].children).toEqual(['1001', '777']);
    });
  });

  it('homonyms with identifiers are taken and shown', () => {
    const { plan } = importInto('pupils', 'INE;Nom;Prénom;Classe\n1;If;Tom;6A\n2;IF;Tom;6B\n', school);
    expect([plan.summary.added, plan.warnings]).toEqual([2, [{ kind: 'homonyms', names: ['Tom IF'] }]]);
  });

  it('are refused with the reason and the words of the row', () => {
    const plan = planOf(
      'pupils',
      `INE;Nom;Prénom;Classe;Groupes\n1;;Tom;6A;\n2;If;Tom;###;\n3;If;${'x'.repeat(300)};6A;\n4;If;Zoé;6A;…\n5;😀;x;6A;\n`,
      school
    );
    expect(refusals(plan)).toEqual([
      '2: missing lastName',
      '3: unknownClass className',
      '4: tooLong firstName',
      '5: notACode groups',
      '6: missing lastName'
    ]);
    expect(plan.rejected[1]).toMatchObject({ value: '###', cells: ['2', 'If', 'Tom', '###', ''] });
  });
});

describe('guardians', () => {
  const withGuardians: Register = {
    ...school,
    guardians: [stored(21, guardian('G1', 'Tilleul', 'Rose', { children: ['1001'], login: 'rose@ecole.example' }))]
  };
  const childrenOf = (register: Register): string[][] => register.guardians.map(({ children }) => children);

  it('name their children by identifier, by name and class, one row a child or several columns', () => {
    const byKeys = importInto('guardians', 'Identifiant;Nom;Prénom;Enfants\nG2;Orme;Paul;1002,1001\n', school).after;
    const byRows = importInto(
      'guardians',
      'Identifiant;Nom;Prénom;Nom élève;Prénom élève\nG2;Orme;Paul;ORME;MAX\nG2;Orme;Paul;Tilleul;Lea\n',
      school
    ).after;
    const byColumns = importInto(
      'guardians',
      'Identifiant;Nom;Prénom;Nom élève 1;Prénom élève 1;Classe élève 1;Nom élève 2;Prénom élève 2\nG2;Orme;Paul;Orme;Max;6A;Tilleul;Léa\n',
      school
    ).after;
    const byWholeNames = importInto('guardians', 'Identifiant;Nom;Prénom;Élèves\nG2;Orme;Paul;ORME Max|Léa Tilleul\n', school).after;
    for (const after of [byKeys, byRows, byColumns, byWholeNames]) {
      expect(childrenOf(after)).toEqual([['1001', '1002']]);
    }
  });

  it('are refused when a child is unknown, of another class than said, or could be two', () => {
    const twins = { ...school, pupils: [...school.pupils, stored(99, pupil('9', 'Orme', 'Max', { classNumber: 2 }))] };
    const text =
      'Nom;Prénom;Nom élève;Prénom élève;Classe élève\nA;A;Inconnu;Zoé;\nB;B;Tilleul;Léa;6B\nC;C;Orme;Max;\nD;D;Orme;Max;6B\nE;E;;;\n';
    const { plan, after } = importInto('guardians', text, twins);
    expect(refusals(plan)).toEqual([
      '2: unknownPupil child1LastName',
      '3: unknownPupil child1LastName',
      '4: sameNameNoKey child1LastName',
      '6: missing children'
    ]);
    expect(childrenOf(after)).toEqual([['9']]);
  });

  it('of one name and without identifier are one only when account or address say so', () => {
    const rows = (header: string, one: string, other: string): string =>
      `Nom;Prénom;Nom élève;Prénom élève;${header}\nMartin;Marie;Tilleul;Léa;${one}\nMartin;Marie;Orme;Max;${other}\n`;
    expect(refusals(planOf('guardians', rows('Ville', 'Rosny', 'Rosny').replace('Ville', 'Remarque'), school))).toHaveLength(2);
    expect(refusals(planOf('guardians', rows('Téléphone', '01', '02'), school))).toHaveLength(2);
    expect(childrenOf(importInto('guardians', rows('Téléphone', '01', '01'), school).after)).toEqual([['1001', '1002']]);
    expect(childrenOf(importInto('guardians', rows('Mail', 'm@ecole.example', 'm@ecole.example'), school).after)).toEqual([
      ['1001', '1002']
    ]);
  });

  it('a later row of that name with other children may be a homonym’s', () => {
    expect(refusals(planOf('guardians', 'Nom;Prénom;Enfants\nTilleul;Rose;1002\n', withGuardians))).toEqual(['2: sameNameNoKey key']);
    const { after } = importInto('guardians', 'Nom;Prénom;Enfants\nTilleul;Rose;1001|1002\n', withGuardians);
    expect(childrenOf(after)).toEqual([['1001', '1002']]);
  });

  it('a complete file says all children, another adds', () => {
    const text = 'Identifiant;Nom;Prénom;Enfants\nG1;Tilleul;Rose;1002\n';
    expect(childrenOf(importInto('guardians', text, withGuardians).after)).toEqual([['1001', '1002']]);
    expect(childrenOf(importInto('guardians', text, withGuardians, { complete: true }).after)).toEqual([['1002']]);
  });

  it('nobody loses a child because one of their rows was refused', () => {
    const text = 'Identifiant;Nom;Prénom;Enfants\nG1;Tilleul;Rose;1002\nG1;Tilleul;Rose;9999\n';
    expect(childrenOf(importInto('guardians', text, withGuardians, { complete: true }).after)).toEqual([['1001', '1002']]);
  });

  it('a file of accounts alone changes only those', () => {
    const { plan, after } = importInto('guardians', 'Identifiant;Nom;Prénom;Login\nG1;Tilleul;Rose;rose.t@ecole.example\n', withGuardians);
    expect([plan.summary.changed, after.guardians[0]]).toMatchObject([1, { login: 'rose.t@ecole.example', children: ['1001'] }]);
  });

  it('leave when a complete file does not name them', () => {
    const { after } = importInto('guardians', 'Identifiant;Nom;Prénom;Enfants\nG2;Orme;Paul;1002\n', withGuardians, { complete: true });
    expect(after.guardians.map(({ key, status }) => [key, status])).toEqual([
      ['G1', 'left'],
      ['G2', 'present']
    ]);
  });
});

describe('staff', () => {
  const withStaff: Register = {
    ...school,
    staff: [stored(31, teacher(4, 'Aubépine', 'Anne', { key: 'S1', title: 'Mme Aubépine', login: 'anne@ecole.example' }))]
  };

  it('get their title, functions, number and classes', () => {
    const text =
      'Identifiant;Civilité;Nom;Prénom;Fonction;Classes\nS1;MME;AUBEPINE;ANNE;ENS;\nS3;M.;BASALTE;Yann;Professeur;\nS2;Mme;SÉQUOIA;Odile;Proviseure;\nS4;;Mica;Zoé;AESH;6A, 6ème A|6B\n';
    const { plan, after } = importInto('staff', text.replace('6A, 6ème A|6B', '6A|6ème A|6B'), withStaff);
    expect(plan.summary).toMatchObject({ added: 3, unchanged: 1, changed: 0 });
    expect(after.staff.slice(1)).toMatchObject([
      { key: 'S2', title: 'Mme Séquoia', functions: ['direction'], teacherNumber: 0 },
      { key: 'S3', title: 'M. Basalte', functions: ['teacher'], teacherNumber: 5 },
      { key: 'S4', title: 'Zoé Mica', functions: ['support'], teacherNumber: 0, classNumbers: [1, 2] }
    ]);
    expect(planOf('staff', text, after).changes).toEqual([]);
  });

  it('keep the management of resources, which no file of another software knows', () => {
    const manager = teacher(4, 'Aubépine', 'Anne', { key: 'S1', functions: ['resourceManager', 'teacher'] });
    const { after } = importInto(
      'staff',
      'Identifiant;Nom;Prénom;Fonction\nS1;Aubépine;Anne;AESH\nS2;Mica;Zoé;Gestionnaire de ressources\n',
      {
        ...school,
        staff: [stored(31, manager)]
      }
    );
    expect(after.staff.map(({ functions }) => functions)).toEqual([['resourceManager', 'support'], ['resourceManager']]);
  });

  it('a new name changes a title that was made from the old one, and none that was written by hand', () => {
    const text = 'Identifiant;Civilité;Nom;Prénom\nS1;Mme;Églantine;Anne\n';
    expect(importInto('staff', text, withStaff).after.staff[0].title).toBe('Mme Églantine');
    const byHand = { ...withStaff, staff: [stored(31, teacher(4, 'Aubépine', 'Anne', { key: 'S1', title: 'Mme Anne A.' }))] };
    expect(importInto('staff', text, byHand).after.staff[0].title).toBe('Mme Anne A.');
  });

  it('a teacher whom the timetable already knows keeps that number', () => {
    const slot = {
      classNumber: 1,
      teacherNumber: 7,
      teacherName: 'M. Basalte',
      weekday: 1,
      periodId: 'M1',
      subjectCode: 'SVT',
      subject: 'SVT',
      group: '',
      room: '',
      parity: ''
    } as const;
    const { after } = importInto('staff', 'Civilité;Nom;Prénom\nM.;BASALTE;Yann\nMme;Mica;Zoé\n', {
      ...school,
      slots: [stored(1, { ...slot, id: 1 })]
    });
    expect(after.staff.map(({ title, teacherNumber }) => [title, teacherNumber])).toEqual([
      ['M. Basalte', 7],
      ['Mme Mica', 8]
    ]);
  });

  it('numbers are nobody else’s and never change', () => {
    const text = 'Identifiant;Nom;Prénom;Numéro enseignant\nS1;Aubépine;Anne;9\nS2;A;A;4\nS3;B;B;6\nS4;C;C;6\nS5;D;D;12\n';
    const { plan, after } = importInto('staff', text, withStaff);
    expect(refusals(plan)).toEqual([2, 3, 4, 5].map((line) => `${line}: duplicateKey teacherNumber`));
    expect(after.staff.map(({ teacherNumber }) => teacherNumber)).toEqual([4, 12]);
  });

  it('rows are refused for an unknown function or class, or none at all', () => {
    const text = 'Nom;Prénom;Fonction;Classes\nA;A;Jardinier;\nB;B;ENS;9Z\nC;C;;\nAubépine;Anne;;\n';
    const plan = planOf('staff', text, withStaff);
    expect(refusals(plan)).toEqual(['2: unknownFunction functions', '3: unknownClass classes', '4: missing functions']);
    expect(plan.summary.unchanged).toBe(1);
  });

  it('subjects that the file names and nobody has are added', () => {
    const { plan } = importInto('staff', 'Nom;Prénom;Matières\nBasalte;Yann;SVT, Latin\n', {
      ...school,
      subjects: [stored(1, { code: 'SVT', title: 'Sciences de la vie et de la Terre' })]
    });
    expect(plan.summary.newSubjects).toEqual(['LATIN']);
  });
});
