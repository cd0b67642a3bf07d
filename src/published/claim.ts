import type { Rule } from './rule';

/** Parts of the report, in its order. */
export const CHAPTERS = ['sammanfattning', 'metod', '1', '2', '3', '4', '5', 'bilaga'] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export const UNITS = ['count', 'percent', 'rank', 'comparison', 'list'] as const;
export type Unit = (typeof UNITS)[number];

/** What the report prints, once: data/published/README.md describes every key. */
export interface Claim {
  readonly id: string;
  readonly chapter: ChapterId;
  /** Our own words, in Swedish. */
  readonly label: string;
  readonly unit: Unit;
  /** As printed, number words as digits; a comparison's qualifier; null for a list. */
  readonly printed: string | null;
  /** The word that is printed instead of digits. */
  readonly as: string | null;
  /** Members of a list; null for every other unit. */
  readonly items: readonly string[] | null;
  readonly counts: string;
  readonly base: string | null;
  /** Option id or organisation that a rank or count is about. */
  readonly subject: string | null;
  /** What a free text must contain to be counted. */
  readonly keyword: string | null;
  /** When a comparison holds; null for every other unit. */
  readonly rule: Rule | null;
  /** The report says "ca". */
  readonly approximate: boolean;
  /** No export of this survey can give it. */
  readonly given: boolean;
  /** Why it is given. */
  readonly because: string | null;
  /** The value that follows from the other printed numbers, where this one contradicts them. */
  readonly deviation: { readonly value: string; readonly because: string } | null;
  readonly note: string | null;
}
