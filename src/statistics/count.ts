/**
 * A count is a set of rows: the cases that were counted, of the cases that
 * could have been (the base). Count, base and percent follow from the rows, so
 * they cannot drift apart, and every number can be traced to cells.
 */
export class Count<C = unknown> {
  constructor(
    /** Option id or other key. */
    readonly key: string,
    /** What readers see, in Swedish. */
    readonly label: string,
    readonly rows: readonly C[],
    readonly baseRows: readonly C[],
  ) {}

  get count(): number {
    return this.rows.length;
  }

  get base(): number {
    return this.baseRows.length;
  }

  /** The count, or null if the base is empty: nobody answered, which is not none. */
  get known(): number | null {
    return this.base === 0 ? null : this.count;
  }

  /** Unrounded percent of the base; null if the base is empty: no data is never 0. */
  get percent(): number | null {
    return this.base === 0 ? null : (100 * this.count) / this.base;
  }
}

/**
 * Counts the cases that a test holds for.
 * @example count(survey.municipalities, (c) => chose(c, 'samarbetsformer', 'andra'), 'Andra samarbeten').percent
 */
export function count<C>(cases: readonly C[], test: (oneCase: C) => boolean, label: string, key = label): Count<C> {
  return new Count(key, label, cases.filter(test), cases);
}
