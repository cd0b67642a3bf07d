import type { Texts } from '../../input/language';
import type { CountedRows } from '../evidence/counted-rows';

/** In what a nearby way to count differs; in the order in which they are told. */
export const KINDS = ['register', 'options', 'answers', 'duplicates', 'kinds', 'base', 'forms', 'rounding'] as const;
export type VariationKind = (typeof KINDS)[number];

/** A nearby way to count. */
export interface Variation {
  readonly kind: VariationKind;
  /** After "det tryckta talet fås om", "the printed number comes out if". */
  readonly text: Texts;
  /** Counts so; null if that does not apply to the Count. */
  readonly of: (count: CountedRows) => CountedRows | null;
}
