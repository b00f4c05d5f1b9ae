/** CSS by class: equal declarations share a name, so that nothing needs a style of its own, which a strict policy forbids. */
export class CssClasses {
  private readonly names = new Map<string, string>();

  /** The class of some declarations, of the form `color:#000`. */
  of(declarations: readonly string[]): string {
    const text = declarations.join(';');
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = `c${String(this.names.size)}`;
    this.names.set(text, name);
    return name;
  }

  get css(): string {
    return [...this.names].map(([text, name]) => `.${name}{${text}}`).join('\n');
  }
}
