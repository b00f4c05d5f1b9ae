import type { Area } from '../../domain/sheet/Area';

/** What a sheet forbids: nothing, or writing locked cells, maybe formats too. */
export type SheetProtection =
  { readonly kind: 'none' } | { readonly kind: 'protected'; readonly formatsAllowed: boolean };

/** A sheet without its cells. `made` is the id in its hidden name where the add-in made it, else null. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly active: boolean;
  readonly hidden: boolean;
  readonly area: Area;
  readonly protection: SheetProtection;
  readonly made: string | null;
}

/** One custom XML part of ours as the workbook holds it. */
export interface StoredPart {
  readonly id: string;
  readonly xml: string;
}

/** The workbook at a glance, read in two round trips: its sheets, its protection, and what we stored in it. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly structureProtected: boolean;
  /** The parts of each namespace asked for, by namespace. */
  readonly parts: Readonly<Record<string, readonly StoredPart[]>>;
}
