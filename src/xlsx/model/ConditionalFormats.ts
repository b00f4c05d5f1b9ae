import { XlsxError } from '../XlsxError';
import type { ConditionalFormat } from './ConditionalFormat';
import { recordPart, type SheetContext } from './SheetContext';

export type NewConditionalFormat = Omit<ConditionalFormat, 'id' | 'styleIndex' | 'priority'> & {
  /** Left out: the new rule goes before all others, as Excel does it. */
  readonly priority?: number;
};

export type ConditionalFormatPatch = Partial<
  Pick<ConditionalFormat, 'areas' | 'priority' | 'stopIfTrue' | 'rule' | 'style'>
>;

/** The conditional formats of a sheet. Formula and cell-value rules can be made and edited; others are kept or removed. */
export class ConditionalFormats {
  private list: readonly ConditionalFormat[] = [];
  private made = 0;

  constructor(private readonly context: SheetContext) {}

  /** All rules, the most important first. */
  get all(): readonly ConditionalFormat[] {
    return [...this.list].sort((a, b) => a.priority - b.priority);
  }

  /** All rules in the order in which they were read and made. */
  get listed(): readonly ConditionalFormat[] {
    return this.list;
  }

  get(id: string): ConditionalFormat | undefined {
    return this.list.find((format) => format.id === id);
  }

  add(format: NewConditionalFormat): ConditionalFormat {
    if (format.rule.kind === 'kept') throw new XlsxError('kept-rule', { type: format.rule.type });
    const priority = format.priority ?? 1;
    const added: ConditionalFormat = { ...format, id: this.nextId(), priority };
    this.replace([...this.list.map((other) => movedDown(other, priority)), added]);
    return added;
  }

  change(id: string, patch: ConditionalFormatPatch): void {
    const old = this.editable(id);
    if (old.rule.kind === 'kept' && (patch.style ?? patch.rule))
      throw new XlsxError('kept-rule', { type: old.rule.type });
    const { styleIndex, ...rest } = old;
    const kept = patch.style === undefined && styleIndex !== undefined ? { styleIndex } : {};
    const next: ConditionalFormat = { ...rest, ...kept, ...patch };
    this.replace(this.list.map((other) => (other.id === id ? next : other)));
  }

  remove(id: string): void {
    this.editable(id);
    this.replace(this.list.filter((format) => format.id !== id));
  }

  /** Takes the rules as they are; records nothing. */
  load(formats: readonly ConditionalFormat[]): void {
    this.list = formats;
  }

  /** A name for a rule that no other has while this workbook is open. */
  nextId(): string {
    this.made += 1;
    return `${this.context.sheet}-${String(this.made)}`;
  }

  private editable(id: string): ConditionalFormat {
    const format = this.get(id);
    const extended = format?.rule.kind === 'kept' && format.rule.extended;
    if (!format || extended) throw new XlsxError('kept-rule', { type: format ? 'extended' : 'none' });
    return format;
  }

  private replace(formats: readonly ConditionalFormat[]): void {
    this.list = formats;
    recordPart(this.context, 'conditionalFormats');
  }
}

function movedDown(format: ConditionalFormat, priority: number): ConditionalFormat {
  return format.priority >= priority ? { ...format, priority: format.priority + 1 } : format;
}
