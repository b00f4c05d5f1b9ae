import type { Area } from './Area';

/**
 * One conditional format of ours. `formula` is relative to the top-left cell of the first area; `marker` is the text
 * inside it by which a later run knows its own rule. `numberFormat` replaces the cell's own where the host can do it; a fill
 * or font of null leaves the cell's own.
 */
export interface ConditionalRule {
  readonly marker: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly font: string | null;
  readonly numberFormat: string | null;
}
