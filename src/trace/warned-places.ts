import { usesLists } from '../statistics/missing-lists';
import { warningsOf } from '../survey/places';
import type { CleaningStep } from '../survey/cleaning-step';
import { cellName, type CellPlace } from './cell-place';
import type { CountTrace } from './count-trace';

/** The rule that warns of lists that were left out. */
const CUT = 'nothing-listed';

/**
 * Where the warnings of a survey are, to tell which numbers rest on them: those
 * of which a cell, its row, its column or its sheet is a place of the warning.
 * What is missing from a list has no cell, so every number of lists rests on that.
 * @example new WarnedPlaces(survey.cleaning).touching([countTrace(count)])
 */
export class WarnedPlaces {
  private readonly rules = new Map<string, Set<string>>();

  private readonly isListCut: boolean;

  constructor(cleaning: readonly CleaningStep[]) {
    const warnings = warningsOf(cleaning);
    for (const { rule, places } of warnings) for (const place of places) this.add(place, rule);
    this.isListCut = warnings.some(({ rule }) => rule === CUT);
  }

  get isEmpty(): boolean {
    return this.rules.size === 0;
  }

  /** The rules whose places are among the cells of counts or their bases. */
  touching(counts: readonly Pick<CountTrace, 'measure' | 'count' | 'base'>[]): Set<string> {
    const found = new Set<string>();
    if (this.isEmpty) return found;
    const looked = new Set<string>();
    for (const { measure, count, base } of counts) {
      if (this.isListCut && usesLists(measure)) found.add(CUT);
      for (const cell of [...count.cells, ...base.cells]) {
        for (const name of namesOf(cell)) {
          if (looked.has(name)) continue;
          looked.add(name);
          for (const rule of this.rules.get(name) ?? []) found.add(rule);
        }
      }
    }
    return found;
  }

  private add(place: string, rule: string): void {
    const known = this.rules.get(place);
    if (known) known.add(rule);
    else this.rules.set(place, new Set([rule]));
  }
}

/** How places name a cell: by itself, by its row, its column and its sheet. */
const namesOf = (cell: CellPlace): string[] => {
  const { sheet, column, row } = cell;
  return [cellName(cell), `${sheet}!${row}:${row}`, `${sheet}!${column}:${column}`, sheet];
};
