/** Most that one Set holds is 2^24; a file may have more cells. */
const SETS = 4;

/** Cells of a sheet that were seen. */
export class CellSet {
  private readonly sets = Array.from({ length: SETS }, () => new Set<number>());

  /** Remembers a cell, by one number for its row and column; false if it was seen before. */
  add(key: number): boolean {
    const set = this.sets[key % SETS];
    if (!set || set.has(key)) return false;
    set.add(key);
    return true;
  }
}
