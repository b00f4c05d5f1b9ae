/** A button of the add-in's ribbon group as its manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The icon's address below the add-in's own; empty where it has none. */
  readonly icon: string;
  readonly action: { readonly kind: 'showPane' } | { readonly kind: 'run'; readonly functionName: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}
