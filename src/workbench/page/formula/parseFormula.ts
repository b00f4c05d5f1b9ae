import type { Expression } from './Expression';
import { readCorners } from './readCorners';
import { readTokens } from './readTokens';
import type { Token } from './Token';

/** Operators from the loosest to the tightest, as Excel binds them. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['=', '<>', '<', '>', '<=', '>=']),
  new Set(['&']),
  new Set(['+', '-']),
  new Set(['*', '/']),
  new Set(['^']),
];

/** Reads a formula (without `=`) of constants, references, operators and calls; `undefined` for anything else. */
export function parseFormula(formula: string): Expression | undefined {
  const reader = new Reader(readTokens(formula));
  const expression = reader.level(0);
  return reader.atEnd ? expression : undefined;
}

class Reader {
  private place = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get atEnd(): boolean {
    return this.place === this.tokens.length;
  }

  level(depth: number): Expression | undefined {
    const signs = LEVELS[depth];
    if (!signs) return this.signed();
    let left = this.level(depth + 1);
    for (let sign = this.sign(); left && sign !== undefined && signs.has(sign); sign = this.sign()) {
      this.place += 1;
      const right = this.level(depth + 1);
      left = right && { kind: 'operation', sign, left, right };
    }
    return left;
  }

  private signed(): Expression | undefined {
    const sign = this.sign();
    if (sign !== '-' && sign !== '+') return this.percents(this.operand());
    this.place += 1;
    const operand = this.signed();
    return operand && { kind: 'sign', sign, operand };
  }

  private percents(operand: Expression | undefined): Expression | undefined {
    let read = operand;
    while (read && this.take('%')) read = { kind: 'sign', sign: '%', operand: read };
    return read;
  }

  private operand(): Expression | undefined {
    const token = this.tokens[this.place];
    this.place += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'constant', value: { kind: 'error', code: token.code } };
      case 'reference':
        return reference(token);
      case 'name':
        return /^(?:true|false)$/i.test(token.name)
          ? { kind: 'constant', value: token.name.toUpperCase() === 'TRUE' }
          : undefined;
      case 'call':
        return this.call(token.name);
      case 'operator':
        return token.sign === '(' ? this.bracket() : undefined;
      default:
        return undefined;
    }
  }

  private bracket(): Expression | undefined {
    const inner = this.level(0);
    return this.take(')') ? inner : undefined;
  }

  private call(name: string): Expression | undefined {
    const args: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    do {
      const arg = this.level(0);
      if (!arg) return undefined;
      args.push(arg);
    } while (this.take(','));
    return this.take(')') ? { kind: 'call', name, args } : undefined;
  }

  private sign(): string | undefined {
    const token = this.tokens[this.place];
    return token?.kind === 'operator' ? token.sign : undefined;
  }

  private take(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.place += 1;
    return true;
  }
}

function reference(token: Token & { readonly kind: 'reference' }): Expression | undefined {
  const corners = readCorners(token.address);
  if (!corners) return undefined;
  return { kind: 'cells', ...corners, ...(token.sheet === undefined ? {} : { sheet: token.sheet }) };
}
