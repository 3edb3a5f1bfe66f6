import { fieldXml } from '../provisioning/fieldXml';
import { lists } from '.';
import { classGroup, schoolGroup } from './groups';
import { levels } from './levels';
import type { ListDefinition } from './types';

describe.each(lists.map((list): [string, ListDefinition] => [list.name, list]))('%s', (_name, list) => {
  it('has columns that SharePoint can hold', () => {
    expect(new Set(list.fields.map(({ id }) => id)).size).toBe(list.fields.length);
    expect(new Set(list.fields.map(({ name }) => name)).size).toBe(list.fields.length);
    for (const field of list.fields) {
      expect(field.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      // SharePoint cuts an internal name at 32 characters.
      expect(field.name.length).toBeLessThanOrEqual(32);
      expect(field.type === 'Choice').toBe((field as { choices?: readonly string[] }).choices !== undefined);
    }
    expect(list.fields.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
  });

  it('finds an item by its token, a file by its path', () => {
    if (list.library) expect(list.fields).toEqual([]);
    else expect(list.fields.find(({ name }) => name === 'EntToken')).toMatchObject({ type: 'Text', indexed: true, hidden: true });
  });

  it('asks for uniqueness only where SharePoint allows it', () => {
    const unique = list.fields.filter((field) => field.unique);
    expect(unique.every((field) => field.indexed && field.type !== 'Note')).toBe(true);
    const itemScopes = list.classFolders !== undefined || list.name === 'EntMemberships';
    expect(unique.length > 0 && (itemScopes || list.readSecurity === 2)).toBe(false);
  });

  it('indexes no note, and stays out of search', () => {
    expect(list.fields.filter(({ indexed, type }) => indexed && type === 'Note')).toEqual([]);
    expect(list.noCrawl).toBe(true);
  });

  it('gives class groups rights on class folders only', () => {
    expect(list.grants.filter(({ to }) => to.startsWith('class'))).toEqual([]);
  });
});

it('one column has one GUID, whatever the list', () => {
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { name, id } of lists.flatMap((list) => list.fields)) {
    expect([names.get(id) ?? name, ids.get(name) ?? id]).toEqual([name, id]);
    names.set(id, name);
    ids.set(name, id);
  }
});

describe('the levels', () => {
  const holds = (level: keyof typeof levels, bit: number): boolean => {
    const { high, low } = levels[level].permissions;
    return Math.floor((bit <= 32 ? low / 2 ** (bit - 1) : high / 2 ** (bit - 33)) % 2) === 1;
  };
  const [VIEW, ADD, EDIT, DELETE, VERSIONS, MANAGE_LISTS, OVERRIDE] = [1, 2, 3, 4, 7, 12, 9];

  it.each([
    ['read', [true, false, false, false, false]],
    ['add', [true, true, false, false, false]],
    ['write', [true, true, true, false, true]],
    ['manage', [true, true, true, true, true]]
  ] as const)('%s may view, add, edit, delete and see versions: %j', (level, expected) => {
    expect([VIEW, ADD, EDIT, DELETE, VERSIONS].map((bit) => holds(level, bit))).toEqual(expected);
  });

  it('never include managing a list or overriding it', () => {
    for (const level of Object.keys(levels) as (keyof typeof levels)[]) {
      expect([holds(level, MANAGE_LISTS), holds(level, OVERRIDE)]).toEqual([false, false]);
    }
  });
});

it('groups are called as the guides say', () => {
  expect(schoolGroup('pupils').name).toBe('ENT élèves');
  const active = { code: '2GT1', schoolYear: 2026, status: 'active' as const };
  expect(classGroup('classGuardians', active).name).toBe('ENT 2GT1 responsables');
  expect(classGroup('classGuardians', { ...active, status: 'archived' }).name).toBe('ENT 2026 2GT1 responsables');
});

it('a column is described as SharePoint wants it', () => {
  const choice = {
    id: '4933b936-10c8-45c1-b0af-8b4a1525f69a',
    name: 'EntStatus',
    type: 'Choice',
    title: { fr: 'État « A & B »', en: 'Status' },
    choices: ['a<b']
  } as const;
  expect(fieldXml(choice, 'fr')).toBe(
    '<Field ID="{4933b936-10c8-45c1-b0af-8b4a1525f69a}" Type="Choice" Name="EntStatus" StaticName="EntStatus" DisplayName="État « A &amp; B »" Group="ENT" Format="Dropdown" FillInChoice="FALSE"><CHOICES><CHOICE>a&lt;b</CHOICE></CHOICES></Field>'
  );
  const hidden = {
    id: '528c0e04-5443-45d9-a404-3f8510cf44f5',
    name: 'EntToken',
    type: 'Text',
    title: { fr: 'Jeton', en: 'Token' },
    hidden: true
  } as const;
  expect(fieldXml(hidden, 'en')).toContain('DisplayName="Token" Group="ENT" MaxLength="255" ShowInNewForm="FALSE"');
});
