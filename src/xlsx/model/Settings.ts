import type { ChangeLog } from './ChangeLog';

/** The add-in's settings in the file: keys, and values as JSON texts. */
export class Settings {
  private values: ReadonlyMap<string, string> = new Map();

  constructor(private readonly log: ChangeLog) {}

  get all(): ReadonlyMap<string, string> {
    return this.values;
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, json: string): void {
    this.replace(new Map([...this.values, [key, json]]));
  }

  remove(key: string): void {
    this.replace(new Map([...this.values].filter(([other]) => other !== key)));
  }

  /** Takes the settings as they are; records nothing. */
  load(values: ReadonlyMap<string, string>): void {
    this.values = values;
  }

  private replace(values: ReadonlyMap<string, string>): void {
    this.values = values;
    this.log.record({ kind: 'workbookPart', part: 'settings' });
  }
}
