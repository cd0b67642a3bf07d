/** Option ids (or other keys of counts) that a rule speaks of. */
type Keys = readonly string[];

/** When a printed comparison holds: a closed set, described in data/published/README.md. */
export type Rule =
  | { readonly kind: 'greater'; readonly keys?: Keys; readonly by?: number }
  | { readonly kind: 'equal'; readonly keys?: Keys }
  | { readonly kind: 'even'; readonly spread: number }
  | { readonly kind: 'majority' }
  | { readonly kind: 'half' }
  | { readonly kind: 'more-than-double' }
  | { readonly kind: 'decreased' }
  | { readonly kind: 'most-common'; readonly keys: Keys; readonly by?: number }
  | { readonly kind: 'closely-followed'; readonly keys: Keys; readonly within: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'not-significant'; readonly level: number };
