import fc from 'fast-check';
import { SpError } from '../errors';
import { conjuncts, parseFilter } from './filter';

describe('parseFilter', () => {
  it('binds and tighter than or, parentheses tighter than both', () => {
    expect(parseFilter('A eq 1 or B eq 2 and C eq 3')).toMatchObject({ kind: 'or', right: { kind: 'and' } });
    expect(parseFilter('(A eq 1 or B eq 2) and C eq 3')).toMatchObject({ kind: 'and', left: { kind: 'or' } });
  });

  it('reads every kind of literal, on either side', () => {
    expect(parseFilter("T eq 'l''été'")).toEqual({ kind: 'compare', operator: 'eq', path: 'T', value: "l'été" });
    expect(parseFilter("D ge datetime'2026-11-23T00:00:00Z'")).toMatchObject({ value: '2026-11-23T00:00:00Z' });
    expect(parseFilter('N lt -1.5')).toMatchObject({ value: -1.5 });
    expect(parseFilter('3 lt N')).toEqual({ kind: 'compare', operator: 'gt', path: 'N', value: 3 });
    expect(parseFilter('B eq true')).toMatchObject({ value: true });
    expect(parseFilter('Author/Title ne null')).toMatchObject({ path: 'Author/Title', value: null });
    expect(parseFilter("substringof('x', T) eq true")).toEqual({ kind: 'substringof', path: 'T', value: 'x' });
  });

  it('keeps the conjuncts in the order written', () => {
    expect(conjuncts(parseFilter('A eq 1 and (B eq 2 and C eq 3)')).map((part) => 'path' in part && part.path)).toEqual(['A', 'B', 'C']);
  });

  it('any text is read or refused with a 400, never otherwise', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFilter(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SpError);
        }
      })
    );
  });

  it('any text survives as a literal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseFilter(`T eq '${text.replaceAll("'", "''")}'`)).toMatchObject({ value: text });
      })
    );
  });
});
