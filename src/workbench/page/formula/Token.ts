/** A part of a formula. A reference keeps its sheet's name apart; `foreign` is anything that is not read here. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly sheet?: string; readonly address: string }
  | { readonly kind: 'call' | 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly sign: string }
  | { readonly kind: 'foreign'; readonly text: string };
