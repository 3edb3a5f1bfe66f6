import fc from 'fast-check';
import { isOneLetterOff, proposeAccounts, type Account, type AccountHolder, type AccountProposal } from './accountMatch';

const person = (lastName: string, firstName: string, change: Partial<AccountHolder> = {}): AccountHolder => ({
  kind: 'pupil',
  key: `${lastName} ${firstName}`,
  lastName,
  firstName,
  login: '',
  ...change
});
const account = (name: string, login: string = `${name.toLowerCase().replace(/\W/g, '')}@ecole.example`): Account => ({ login, name });
const proposalFor = (someone: AccountHolder, accounts: Account[], others: AccountHolder[] = []): AccountProposal =>
  proposeAccounts([someone, ...others], accounts)[0].proposal;

describe('an account is proposed', () => {
  it.each([
    ['Léa Tilleul', 'Tilleul', 'Léa'],
    ['TILLEUL Lea', 'Tilleul', 'Léa'],
    ['Anne-Lise de La Bruyère', 'BRUYERE', 'Anne Lise'],
    ['Anne-Lise Bruyère', 'de La Bruyère', 'Annelise'],
    ['Jean Pierre D’Orme', 'Orme', 'Jean-Pierre'],
    ['Œillet, Inès', 'OEILLET', 'Ines'],
    ['ليلى زهرة', 'زهرة', 'ليلى']
  ])('%j to %s %s', (name, lastName, firstName) =>
    expect(proposalFor(person(lastName, firstName), [account(name), account('Max Orme')])).toEqual({
      kind: 'exact',
      account: account(name)
    })
  );

  it('by the name in the login where the directory shows none', () => {
    const nameless = account('', 'lea.tilleul2@ecole.example');
    expect(proposalFor(person('Tilleul', 'Léa'), [nameless])).toEqual({ kind: 'exact', account: nameless });
  });

  it('to be confirmed when one letter differs', () => {
    const accounts = [account('Léa Tileul'), account('Léa Tilleule'), account('Léa Tlileul'), account('Léa Tilleux'), account('Max Orme')];
    const proposal = proposalFor(person('Tilleul', 'Léa'), accounts);
    expect(proposal).toEqual({ kind: 'near', accounts: [accounts[0], accounts[1], accounts[3], accounts[2]] });
    expect(proposalFor(person('Aïd', 'Lo'), [account('Lo Aix')])).toEqual({ kind: 'none' });
  });

  it('with all others when several accounts or several persons bear the name', () => {
    const twins = [account('Léa Tilleul', 'lea1@ecole.example'), account('Tilleul Léa', 'lea2@ecole.example')];
    expect(proposalFor(person('Tilleul', 'Léa'), twins)).toEqual({ kind: 'homonyms', accounts: twins });
    expect(proposalFor(person('Tilleul', 'Léa'), [twins[0]], [person('TILLEUL', 'Lea', { key: '2' })])).toEqual({
      kind: 'homonyms',
      accounts: [twins[0]]
    });
  });

  it('never when somebody else has it; a teacher who is a guardian is nobody else, a pupil always is', () => {
    const one = account('Léa Tilleul', 'Lea@ecole.example');
    const holder = (kind: AccountHolder['kind'], lastName: string = 'Tilleul'): AccountHolder =>
      person(lastName, 'Léa', { kind, key: '2', login: 'lea@ecole.example' });
    const guardian = person('Tilleul', 'Léa', { kind: 'guardian' });
    expect(proposalFor(person('Tilleul', 'Léa'), [one], [holder('pupil')])).toEqual({ kind: 'none' });
    expect(proposalFor(guardian, [one], [holder('staff')])).toEqual({ kind: 'exact', account: one });
    expect(proposalFor(guardian, [one], [holder('pupil')])).toEqual({ kind: 'none' });
    expect(proposalFor(guardian, [one], [holder('staff', 'Orme')])).toEqual({ kind: 'none' });
    expect(proposalFor(guardian, [one], [person('Tilleul', 'Léa', { kind: 'staff' })])).toEqual({ kind: 'exact', account: one });
    expect(proposalFor(guardian, [one], [person('Tilleul', 'Léa')])).toEqual({ kind: 'homonyms', accounts: [one] });
    expect(proposalFor(guardian, [one], [person('Léa', 'Tilleul', { kind: 'guardian' })])).toEqual({ kind: 'homonyms', accounts: [one] });
  });

  it('to nobody who has one', () =>
    expect(proposeAccounts([person('Tilleul', 'Léa', { login: 'x@ecole.example' })], [account('Léa Tilleul')])).toEqual([]));
});

/** Levenshtein's distance, with neighbours exchanged as one step, as the textbook writes it. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0))
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
      }
    }
  }
  return table[a.length][b.length];
}

describe('one letter off', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 9 });

  it('is a distance of at most one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => expect(isOneLetterOff(a, b)).toBe(distance(a, b) <= 1)),
      { numRuns: 3000 }
    );
  });

  it('every account at that distance is proposed, and no other', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (lastName, names) => {
        const accounts = names.map((name, index) => account(name, `${index}@ecole.example`));
        const expected = accounts.filter(({ name }) => name !== lastName && distance(name, lastName) <= 1).map(({ login }) => login);
        const proposal = proposalFor(person(lastName, ''), accounts);
        const proposed = proposal.kind === 'near' ? proposal.accounts.map(({ login }) => login) : [];
        expect(proposed.sort()).toEqual(names.includes(lastName) ? [] : expected.sort());
      }),
      { numRuns: 1000 }
    );
  });
});
