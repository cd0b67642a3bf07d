import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { matchKey } from '../input/normalise-text';

/** Endings of tables in text form. */
export const CSV_ENDINGS = ['.csv', '.tsv', '.tab', '.txt'];

export const isCsvName = (path: string): boolean => CSV_ENDINGS.includes(extname(path).toLowerCase());

/**
 * The files of a CSV export by sheet: the one named holds the answers, and
 * beside it every other sheet is NAME-SHEET.csv. If the named one is itself
 * NAME-SHEET.csv, as when a program saves all sheets, the others share its NAME.
 */
export function csvFiles(path: string, answers: string, others: readonly string[]): Map<string, string> {
  const [folder, ending] = [dirname(path), extname(path)];
  const name = csvStem(path, answers);
  const files = new Map([[answers, path]]);
  for (const sheet of others) {
    const wanted = matchKey(csvName(name, sheet, ending));
    const found = readdirSync(folder).find((one) => matchKey(one) === wanted);
    if (found !== undefined) files.set(sheet, join(folder, found));
  }
  return files;
}

/** What the names of a CSV export's files start with: that of the answers, without `-SHEET`. */
export function csvStem(path: string, answers: string): string {
  const own = basename(path, extname(path));
  const hyphens = [...own.matchAll(/-/gu)].map(({ index }) => index);
  return own.slice(
    0,
    hyphens.find((at) => matchKey(own.slice(at + 1)) === matchKey(answers)),
  );
}

/** What the sheet of a CSV file is called, where nobody names it: as the file. */
export const csvSheetName = (path: string): string => basename(path, extname(path));

/** Name of the file of a sheet. */
export const csvName = (name: string, sheet: string, ending: string): string => `${name}-${sheet}${ending}`;
