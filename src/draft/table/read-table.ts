import { matchKey } from '../../input/normalise-text';
import type { Sheet } from '../../workbook/sheet';
import { cellText } from './cell-text';
import type { Column } from './column';
import type { HeaderRows } from './find-header-rows';
import { headerPaths } from './header-paths';
import { labelsOf } from './labels-of';
import { nameRow } from './name-row';

/** The answers of an unknown export: columns that have a header or hold something. */
export interface Table {
  readonly header: HeaderRows;
  readonly columns: readonly Column[];
  /** Numbers of the sheet's rows of answers. */
  readonly rows: readonly number[];
}

/** What tools write under a question without options, and for programs alone. */
const FILLER = /^(response|open-ended response|svar|öppet svar|fritext|\{"ImportId".*)$/iu;

/** Reads a sheet under a header that is known. */
export function readTable(sheet: Sheet, header: HeaderRows): Table {
  const rows = sheet.rows.filter((row) => row >= header.row + header.rows);
  const paths = headerPaths(sheet, header);
  const names = nameRow(paths);
  const seen = new Map<string, number>();
  const keys = paths.map(keyOf);
  const columns = sheet.columns.map((letter, at): Column => {
    const cells = paths[at] ?? [];
    const key = keyOf(cells);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const isAlone = keys.filter((one) => one === key).length === 1;
    const values = rows.map((row) => sheet.value(letter, row));
    const texts = values.map(cellText);
    // What a tool's import needs tells columns apart no better than its names.
    const filled = cells.filter((text) => text !== '' && !text.startsWith('{"ImportId"'));
    return {
      ...{ letter, values, cells: texts, labels: labelsOf(texts), is1904: sheet.is1904 },
      path: filled,
      nth: isAlone || filled.length === 0 ? null : nth,
      name: names === null ? null : (cells[names] ?? null),
      heads: filled.length === 1 ? filled : headsOf(cells, names),
      answered: texts.filter((text) => text !== null).length,
    };
  });
  return { header, rows, columns: columns.filter(({ path, answered }) => path.length > 0 || answered > 0) };
}

const keyOf = (path: readonly string[]): string => JSON.stringify(path.map(matchKey).filter((text) => text !== ''));

function headsOf(cells: readonly string[], names: number | null): string[] {
  const texts = cells.filter((text, row) => text !== '' && row !== names && !FILLER.test(text));
  // Qualtrics: "Question - Selected Choice - Option"
  if (names !== null) return texts.map((text) => text.replace(/ - Selected Choice(?= - |$)/u, '')).slice(0, 1);
  return texts.length > 0 ? texts : cells.filter((text) => text !== '').slice(0, 1);
}
