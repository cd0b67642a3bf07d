import { tooLarge } from '../../input/damage';
import { LIMITS } from '../../input/limits';

/** Counts in a sheet what costs the spreadsheet library much for few bytes. */
export class Costly {
  private linked = 0;
  private arrays = 0;

  /** @param part Part of the file that a message names. */
  constructor(private readonly part?: string) {}

  /**
   * The library visits every cell that a link spans.
   * @throws DamageError if they become too many.
   */
  addLink(rows: number, columns: number): void {
    this.linked += Math.max(0, rows) * Math.max(0, columns);
    if (!(this.linked <= LIMITS.linked)) throw tooLarge('links over too many cells', `${LIMITS.linked}`, this.part);
  }

  /**
   * The library compares every cell with every range that a formula fills.
   * @throws DamageError if they become too many.
   */
  addArray(): void {
    if (++this.arrays > LIMITS.arrays)
      throw tooLarge(`over ${LIMITS.arrays} formulas that fill ranges`, `${LIMITS.arrays}`, this.part);
  }
}
