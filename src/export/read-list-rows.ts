import type { SheetColumns } from './find-columns';
import { isBlank } from './is-blank';
import { cellFault, readId, rowPlaceOf, type ReadingContext } from './read-cell';
import { rowsOf } from './rows-of';
import { isTotalRow } from './total-row';

/** One row of a linked table, and whose it is. */
export interface ListRow {
  readonly row: number;
  /** Answer id. */
  readonly id: string;
  /** Whether it says anything besides. */
  readonly isFilled: boolean;
}

/**
 * Reads to which answers the rows of a linked table belong. Blank rows and totals are none; what has no
 * known id goes to the faults.
 * @param knownIds All answer ids of the answers sheet, also of what is cleaned away; null if it could not be read.
 */
export function readListRows(
  context: ReadingContext,
  { firstRow, letters }: SheetColumns,
  knownIds: ReadonlySet<string> | null,
): ListRow[] {
  const { sheet, log } = context;
  const idColumn = letters.get('answerId') ?? '';
  const others = [...letters.values()].filter((column) => column !== idColumn);
  const nearestId = knownIds && nearestIn(knownIds);
  const fault = (row: number, found: string, hint = ''): void =>
    cellFault(context, idColumn, row, {
      found,
      expected: `an id of the answers sheet${hint}`,
      remedy: 'Correct the id, or remove the row.',
    });

  return rowsOf(sheet, firstRow, [...letters.values()], log).flatMap((row): ListRow[] => {
    if (isTotalRow(sheet, row, idColumn)) {
      log.add('total-rows', rowPlaceOf(sheet, row));
      return [];
    }
    const id = readId(context, idColumn, row);
    if (id === null) {
      if (isBlank(sheet, idColumn, row)) fault(row, 'no answer id');
      return [];
    }
    if (nearestId && !knownIds.has(id)) {
      const near = nearestId(id);
      const hint = near === null ? '' : ` (did you mean ${near}?)`;
      fault(row, `unknown answer id ${context.quote(id).replaceAll('"', '')}`, hint);
      return [];
    }
    return [{ row, id, isFilled: others.some((column) => !isBlank(sheet, column, row)) }];
  });
}

/** Finds the id that lost its leading zeros, the first of several; other ids are too alike to guess. */
function nearestIn(known: ReadonlySet<string>): (id: string) => string | null {
  const bare = (id: string): string => id.replace(/^0+/u, '');
  let byBare: Map<string, string> | undefined;
  return (id) => {
    // From the back, so that the first one stays.
    byBare ??= new Map([...known].reverse().map((one) => [bare(one), one]));
    return byBare.get(bare(id)) ?? null;
  };
}
