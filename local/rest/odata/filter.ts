import { errors } from '../errors';

export type Literal = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type Filter =
  | { kind: 'and'; left: Filter; right: Filter }
  | { kind: 'or'; left: Filter; right: Filter }
  | { kind: 'compare'; operator: Comparison; path: string; value: Literal }
  | { kind: 'startswith'; path: string; value: string }
  | { kind: 'substringof'; path: string; value: string };

interface Token {
  kind: 'word' | 'literal' | 'punctuation';
  text: string;
  value: Literal;
}

const tokenPattern =
  /\s*(?:(datetime|guid)?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?:[LlMmFfDd])?(?![\w-])|([A-Za-z_][\w]*(?:\/[A-Za-z_][\w]*)*)|([(),]))/gy;

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern.source, 'gy');
  const trimmed = text.trimEnd();
  while (pattern.lastIndex < trimmed.length) {
    const match = pattern.exec(trimmed);
    if (!match) throw errors.badExpression(text);
    const [, , quoted, number, word, punctuation] = match;
    if (quoted !== undefined) tokens.push({ kind: 'literal', text: match[0].trim(), value: quoted.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'literal', text: number, value: Number(number) });
    else if (word === 'true' || word === 'false') tokens.push({ kind: 'literal', text: word, value: word === 'true' });
    else if (word === 'null') tokens.push({ kind: 'literal', text: word, value: null });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, value: null });
    else if (punctuation !== undefined) tokens.push({ kind: 'punctuation', text: punctuation, value: null });
  }
  return tokens;
}

const comparisons = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

class Parser {
  private at = 0;

  public constructor(
    private readonly tokens: Token[],
    private readonly source: string
  ) {}

  public parse(): Filter {
    const filter = this.or();
    if (this.at < this.tokens.length) throw this.bad();
    return filter;
  }

  private or(): Filter {
    let left = this.and();
    while (this.word('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): Filter {
    let left = this.term();
    while (this.word('and')) left = { kind: 'and', left, right: this.term() };
    return left;
  }

  private term(): Filter {
    if (this.punctuation('(')) {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    const first = this.next();
    if (first.kind === 'word' && this.peek()?.text === '(') return this.call(first.text);
    const operator = this.next().text;
    if (!comparisons.has(operator)) throw this.bad();
    const second = this.next();
    // D: operators eq ne lt le gt ge. A literal may stand on either side.
    if (first.kind === 'word' && second.kind === 'literal')
      return { kind: 'compare', operator: operator as Comparison, path: first.text, value: second.value };
    if (first.kind === 'literal' && second.kind === 'word')
      return { kind: 'compare', operator: mirror(operator as Comparison), path: second.text, value: first.value };
    throw this.bad();
  }

  /** D: startswith(F,'x') and substringof('x',F); every other function is refused. */
  private call(name: string): Filter {
    this.expect('(');
    const first = this.next();
    this.expect(',');
    const second = this.next();
    this.expect(')');
    const trailing = this.peek();
    if (trailing?.kind === 'word' && trailing.text === 'eq') {
      this.next();
      const value = this.next().value;
      if (value !== true && value !== 1) throw this.bad();
    }
    if (name === 'startswith' && first.kind === 'word' && typeof second.value === 'string')
      return { kind: 'startswith', path: first.text, value: second.value };
    if (name === 'substringof' && second.kind === 'word' && typeof first.value === 'string')
      return { kind: 'substringof', path: second.text, value: first.value };
    throw this.bad();
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw this.bad();
    return token;
  }

  private word(text: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'word' || token.text !== text) return false;
    this.at++;
    return true;
  }

  private punctuation(text: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'punctuation' || token.text !== text) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.punctuation(text)) throw this.bad();
  }

  private bad(): Error {
    return errors.badExpression(this.source);
  }
}

function mirror(operator: Comparison): Comparison {
  const mirrored: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
  return mirrored[operator];
}

/** @throws SpError 400 for anything that SharePoint does not know in $filter */
export function parseFilter(text: string): Filter {
  return new Parser(tokenize(text), text).parse();
}

/** The parts joined by `and` at the top, in the order written. */
export function conjuncts(filter: Filter): Filter[] {
  return filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];
}
