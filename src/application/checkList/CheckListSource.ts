import type { Texts } from '../../locales';
import type { Figures, ItemReason, ItemResult } from '../recalculate/RecalculationResult';

/** What the 核对清单 is laid out from. Nothing in it tells the time or counts runs: the same ledger gives the same sheet. */
export interface CheckListSource {
  readonly name: string;
  readonly title: string;
  readonly items: readonly ItemResult[];
  readonly figures: Figures;
  readonly texts: Texts;
  readonly sayReason: (reason: ItemReason) => string;
}
