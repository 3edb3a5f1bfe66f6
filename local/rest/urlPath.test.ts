import { booleanArgument, numberArgument, parsePath, textArgument } from './urlPath';

const none = (): undefined => undefined;

describe('parsePath', () => {
  it('cuts at slashes outside quotes and parentheses', () => {
    const calls = parsePath("web/getFolderByServerRelativePath(decodedUrl='/sites/x/Lists/L''été')/folders", none);
    expect(calls.map((call) => call.name)).toEqual(['web', 'getfolderbyserverrelativepath', 'folders']);
    expect(calls[1] && textArgument(calls[1], 'decodedUrl')).toBe("/sites/x/Lists/L'été");
  });

  it('reads named and positional arguments of every type', () => {
    const [call] = parsePath('breakroleinheritance(copyroleassignments=true, clearsubscopes=false)', none);
    expect(call && [booleanArgument(call, 'copyRoleAssignments', false), booleanArgument(call, 'clearSubscopes', true, 1)]).toEqual([
      true,
      false
    ]);
    const [items] = parsePath('items(12)', none);
    expect(items && numberArgument(items, 'id')).toBe(12);
    const [list] = parsePath("lists(guid'6f1d4e0a-0b57-4bd2-9a86-2c2f1d1f0a01')", none);
    expect(list && textArgument(list, 'id')).toBe('6f1d4e0a-0b57-4bd2-9a86-2c2f1d1f0a01');
  });

  it('resolves aliases, and refuses unknown ones', () => {
    const [call] = parsePath('siteusers(@v)', (name) => (name === '@v' ? "'i:0#.f|membership|a@b'" : undefined));
    expect(call && textArgument(call, 'loginName')).toBe('i:0#.f|membership|a@b');
    expect(() => parsePath('siteusers(@w)', none)).toThrow('not valid');
  });

  it.each(["lists('x", 'items(1', 'items(1)x', 'items(drop)'])('refuses %s', (path) => {
    expect(() => parsePath(path, none)).toThrow('not valid');
  });

  it('refuses arguments of another type', () => {
    const [call] = parsePath("items('x')", none);
    expect(() => call && numberArgument(call, 'id')).toThrow('integer');
  });
});
