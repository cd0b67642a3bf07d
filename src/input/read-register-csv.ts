import { basename } from 'node:path';
import type { z } from 'zod';
import { decodeText } from './decode-text';
import { findDelimiter, parseCsv, type CsvRecord } from './parse-csv';
import { Faults } from './input-error';
import { nameDamage } from './name-damage';
import { didYouMean } from './nearest';
import { normaliseText } from './normalise-text';
import { readBytes } from './read-bytes';

const REMEDY = 'Mend the line, or restore the file from the repository.';

/**
 * Reads a register: a CSV file with a header row, of which only the columns of
 * the schema are read, and the first of them is a key that stands once.
 * @throws InputError naming file and line, with all faults of the file.
 */
export function readRegisterCsv<T>(path: string, schema: z.ZodObject & z.ZodType<T>): T[] {
  const file = basename(path);
  const [header, ...lines] = nameDamage(file, () => readRecords(path));
  const heads = (header?.cells ?? []).map(normaliseText);
  const columns = Object.keys(schema.shape);
  const faults = new Faults();
  for (const column of columns.filter((one) => !heads.includes(one))) {
    const found = `no column ${column}${didYouMean(
      column,
      heads.filter((head) => !columns.includes(head)),
    )}`;
    faults.add({ file, place: 'line 1', found, expected: columns.join(', '), remedy: REMEDY });
  }
  faults.throwIfAny();

  const [key = ''] = columns;
  const seen = new Map<string, number>();
  const rows = lines.flatMap(({ cells, line }): T[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const place = `line ${line}`;
    if (cells.length !== heads.length) {
      faults.add({ file, place, found: `${cells.length} cells`, expected: `${heads.length}`, remedy: REMEDY });
      return [];
    }
    const entry = Object.fromEntries(columns.map((one) => [one, normaliseText(cells[heads.indexOf(one)] ?? '')]));
    const first = seen.get(entry[key] ?? '');
    if (first !== undefined)
      faults.add({
        file,
        place,
        found: `${key} "${entry[key]}", as in line ${first}`,
        expected: 'a value that stands once',
        remedy: REMEDY,
      });
    seen.set(entry[key] ?? '', line);
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [parsed.data];
    for (const { path: at, message } of parsed.error.issues) {
      const found = `${String(at[0])} "${entry[String(at[0])]}"`;
      faults.add({ file, place, found, expected: message, remedy: REMEDY });
    }
    return [];
  });
  if (rows.length === 0) faults.add({ file, found: 'no rows', expected: 'at least one', remedy: REMEDY });
  faults.throwIfAny();
  return rows;
}

function readRecords(path: string): CsvRecord[] {
  const text = decodeText(readBytes(path, 'a register in CSV form', REMEDY));
  return parseCsv(text, findDelimiter(text));
}
