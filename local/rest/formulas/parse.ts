/** What is wrong with a formula, in words; the caller makes the refusal. */
export class FormulaError extends Error {}

export type Expression =
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'column'; name: string }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'operator'; operator: string; left: Expression; right: Expression }
  | { kind: 'minus'; inner: Expression };

/** D: characters of a validation formula. */
export const longestFormula = 1023;
const deepest = 60;

const token = /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|\[([^\]]+)\]|([\p{L}_][\p{L}\d_.]*)|(<>|<=|>=|[-+*/&=<>(),;]))/uy;

interface Token {
  kind: 'text' | 'number' | 'column' | 'word' | 'sign';
  text: string;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(token.source, 'uy');
  const text = source.trimEnd();
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new FormulaError('The formula contains a syntax error or is not supported.');
    const [, quoted, number, column, word, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** From weakest to strongest, as in a spreadsheet. */
const levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']] as const;

class Parser {
  private at = 0;
  private depth = 0;

  public constructor(private readonly tokens: Token[]) {}

  public parse(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw this.bad();
    return expression;
  }

  private level(index: number): Expression {
    const operators: readonly string[] | undefined = levels[index];
    if (!operators) return this.term();
    let left = this.level(index + 1);
    for (let sign = this.sign(operators); sign !== undefined; sign = this.sign(operators))
      left = { kind: 'operator', operator: sign, left, right: this.level(index + 1) };
    return left;
  }

  private term(): Expression {
    if (++this.depth > deepest) throw this.bad();
    try {
      if (this.sign(['-']) !== undefined) return { kind: 'minus', inner: this.term() };
      if (this.sign(['(']) !== undefined) {
        const inner = this.level(0);
        this.expect(')');
        return inner;
      }
      const next = this.tokens[this.at++];
      if (next?.kind === 'text') return { kind: 'literal', value: next.text };
      if (next?.kind === 'number') return { kind: 'literal', value: Number(next.text) };
      if (next?.kind === 'column') return { kind: 'column', name: next.text };
      if (next?.kind === 'word') return this.word(next.text);
      throw this.bad();
    } finally {
      this.depth--;
    }
  }

  private word(name: string): Expression {
    if (this.sign(['(']) !== undefined) return { kind: 'call', name: name.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: /^true$/i.test(name) };
    return { kind: 'column', name };
  }

  /** Separated by a comma, or by a semicolon where the comma is the decimal sign. */
  private args(): Expression[] {
    if (this.sign([')']) !== undefined) return [];
    const args = [this.level(0)];
    while (this.sign([',', ';']) !== undefined) args.push(this.level(0));
    this.expect(')');
    return args;
  }

  private sign(wanted: readonly string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next?.kind !== 'sign' || !wanted.includes(next.text)) return undefined;
    this.at++;
    return next.text;
  }

  private expect(text: string): void {
    if (this.sign([text]) === undefined) throw this.bad();
  }

  private bad(): FormulaError {
    return new FormulaError('The formula contains a syntax error or is not supported.');
  }
}

/** @throws FormulaError for what is no formula, or too long or too deep a one */
export function parseFormula(text: string): Expression {
  if (text.length > longestFormula) throw new FormulaError(`A formula holds at most ${longestFormula} characters.`);
  return new Parser(tokenize(text.trim().replace(/^=/, ''))).parse();
}

/** Every column and function that a formula names. */
export function namesIn(expression: Expression): { columns: string[]; functions: string[] } {
  const inner =
    expression.kind === 'call'
      ? expression.args
      : expression.kind === 'operator'
        ? [expression.left, expression.right]
        : expression.kind === 'minus'
          ? [expression.inner]
          : [];
  const found = inner.map(namesIn);
  return {
    columns: [...(expression.kind === 'column' ? [expression.name] : []), ...found.flatMap((one) => one.columns)],
    functions: [...(expression.kind === 'call' ? [expression.name] : []), ...found.flatMap((one) => one.functions)]
  };
}
