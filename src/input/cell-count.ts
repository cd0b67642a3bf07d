import { tooLarge } from './damage';
import { LIMITS } from './limits';

/** Counts the cells of a file, the same in every format: those with something in them, and all. */
export class CellCount {
  private filled = 0;
  private all = 0;

  /** @throws DamageError once they are too many, naming the place where */
  add(isFilled: boolean, placeOf: () => string): void {
    if (isFilled && ++this.filled > LIMITS.cells)
      throw tooLarge(`over ${LIMITS.cells} cells with something in them`, `${LIMITS.cells}`, placeOf());
    if (++this.all > LIMITS.places)
      throw tooLarge(`over ${LIMITS.places} cells, blank ones too`, `${LIMITS.places}`, placeOf());
  }
}
