import type { Area } from './Area';

/**
 * One conditional format of ours. `formula` is relative to the top-left cell of the first area; `marker` is the text
 * inside it by which a later run knows its own rule. `numberFormat` replaces the cell's own where the host can do it.
 */
export interface ConditionalRule {
  readonly marker: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
  readonly numberFormat: string | null;
}
