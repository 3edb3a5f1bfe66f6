import { type Value, evaluate } from './evaluate';
import { FormulaError, parseFormula } from './parse';

const columns: Record<string, Value> = { n: 7, t: 'Tilleul', b: true, v: null, d: 46_349 };
const run = (formula: string): Value => evaluate(parseFormula(formula), (name) => columns[name] ?? null);

describe('formulas', () => {
  it.each<[string, Value]>([
    ['=1+2*3', 7],
    ['=(1+2)*-3', -9],
    ['=[n]/2', 3.5],
    ['=[t]&"-"&[n]', 'Tilleul-7'],
    ['="a"="A"', true],
    ['=[v]=0', true],
    ['=[v]=""', true],
    ['=AND([b],NOT([n]>8))', true],
    ['=OR(FALSE;[n]<>7)', false],
    ['=IF([n]>5,"grand","petit")', 'grand'],
    ['=IF(ISERROR(1/0),"x",1)', 'x'],
    ['=ISBLANK([v])', true],
    ['=LEN([t])', 7],
    ['=LEFT([t],2)&RIGHT([t],2)&MID([t],3,2)', 'Tiulll'],
    ['=UPPER([t])&LOWER("É")', 'TILLEULé'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=FIND("l",[t])', 3],
    ['=SEARCH("L",[t],4)', 4],
    ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['=INT(-1.5)', -2],
    ['=MOD(-1,3)', 2],
    ['=ROUND(2.345,2)', 2.35],
    ['=ABS(-3)+MIN(1,2)+MAX(1,2)', 6],
    ['=YEAR(DATE(2026,11,23))*10000+MONTH(DATE(2026,11,23))*100+DAY(DATE(2026,11,23))', 20_261_123],
    ['=TEXT(DATE(2026,2,3),"dd/mm/yyyy")', '03/02/2026'],
    ['=TEXT(5,"000")', '005']
  ])('%s is %p', (formula, expected) => expect(run(formula)).toBe(expected));

  it.each(['=1/0', '=LEN(1)+"x"', '=FIND("z",[t])', '=MOD(1,0)', '=LEFT([t],-1)'])('%s fails like a spreadsheet', (formula) =>
    expect(() => run(formula)).toThrow(FormulaError)
  );
});
