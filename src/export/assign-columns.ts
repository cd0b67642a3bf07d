import type { ExpectedColumn } from './columns';
import { joinedKey, pathKey, type Head } from './header-rows';
import { matchKey } from '../input/normalise-text';

/** Which column of the codebook each column of the sheet is. */
export interface AssignedColumns {
  readonly byColumn: ReadonlyMap<ExpectedColumn, Head>;
  /** Columns of the sheet that are one of the codebook's again, with the one before. */
  readonly twice: readonly (readonly [ExpectedColumn, Head, Head])[];
}

/**
 * Finds the codebook's columns among those of a sheet: by letter, by path, by
 * question and option in one header, and with three header rows or more by
 * parts of the path in their order.
 */
export function assignColumns(
  heads: readonly Head[],
  expected: readonly ExpectedColumn[],
  headerRows: number,
): AssignedColumns {
  const byColumn = new Map<ExpectedColumn, Head>();
  const twice: [ExpectedColumn, Head, Head][] = [];
  const byLetter = new Map(expected.flatMap((one) => (one.letter === null ? [] : [[one.letter, one] as const])));
  const named = expected.filter(({ letter }) => letter === null);
  const lookup = lookupOf(named, headerRows);
  const seen = new Map<string, number>();
  for (const head of heads) {
    const lettered = byLetter.get(head.letter);
    if (lettered) byColumn.set(lettered, head);
    const key = pathKey(head.path);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const column = lookup(head, nth);
    const earlier = column && byColumn.get(column);
    if (!column || lettered) continue;
    if (earlier) twice.push([column, head, earlier]);
    else byColumn.set(column, head);
  }
  return { byColumn, twice };
}

/** The column of the codebook that a head names; of several of the same path the nth. */
function lookupOf(
  named: readonly ExpectedColumn[],
  headerRows: number,
): (head: Head, nth: number) => ExpectedColumn | undefined {
  const byPath = new Map<string, ExpectedColumn[]>();
  for (const column of named) byPath.set(pathKey(column.path), [...(byPath.get(pathKey(column.path)) ?? []), column]);
  const joined = new Map(
    named.flatMap((column) => [column.path, ...column.inOneRow].map((path) => [joinedKey(path), column] as const)),
  );
  return (head, nth) => {
    const same = byPath.get(pathKey(head.path));
    if (same) return same.find((one) => one.nth === nth) ?? same.find((one) => one.nth === null);
    if (headerRows === 1) return joined.get(joinedKey(head.path));
    return headerRows > 2 ? named.find((one) => one.nth === null && isWithin(one.path, head.path)) : undefined;
  };
}

/** Whether the parts of a path stand in another one, in their order. */
function isWithin(path: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const text of whole) if (at < path.length && matchKey(text) === matchKey(path[at] ?? '')) at++;
  return at === path.length && path.length > 0;
}
