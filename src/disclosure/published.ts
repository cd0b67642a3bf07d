import type { Measure } from '../survey/measure';

/** A published table or printed number, by what it tells of counts: plain data, so that a notebook's kernel can hand it over. */
export interface Published {
  /** Of the table, or of the printed number. */
  readonly id: string;
  readonly notebook: string;
  readonly is: 'table' | 'printed';
  readonly tells: readonly Told[];
}

/** One thing that is told: a weighted sum of counts is a number, or at most that. */
export interface Told {
  readonly parts: readonly ToldPart[];
  readonly is: '=' | '<=';
  readonly bound: number;
  /** Stands beside a printed number in claims.csv, not in print. */
  readonly exact?: true;
}

export interface ToldPart {
  readonly factor: number;
  /** Which number of the measure: what is counted, or its base. */
  readonly of: 'count' | 'base';
  readonly measure: Measure;
}

/** That a count, and the base that it is a share of, are these numbers. */
export const toldCount = (measure: Measure, count: number, base: number): Told[] => [
  { parts: [{ factor: 1, of: 'base', measure }], is: '=', bound: base },
  { parts: [{ factor: 1, of: 'count', measure }], is: '=', bound: count },
];
