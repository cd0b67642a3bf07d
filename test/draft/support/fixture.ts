import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { ENCODINGS } from '../../support/csv-export';

type Cell = string | number | boolean | Date | null;

/** An export in the layout of a tool, answers invented, with what a draft must find in it. */
export interface Fixture {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly form: 'xlsx' | { readonly delimiter: ',' | ';' | '\t'; readonly encoding: keyof typeof ENCODINGS };
  /** Merged ranges of a workbook. */
  readonly merged?: readonly string[];
  readonly headerRows: number;
  /** Rows above the header. */
  readonly titles?: number;
  /** Each question as its type and its columns: `multiple D–G`. */
  readonly groups: readonly string[];
  readonly personal?: readonly string[];
  readonly structure?: { readonly file: string; readonly text: string };
}

/** Writes a fixture; gives its path. */
export function writeFixture({ name, rows, form, merged = [] }: Fixture, folder: string): string {
  if (form === 'xlsx') {
    const sheet = XLSX.utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { cellDates: true, UTC: true },
    );
    sheet['!merges'] = merged.map((range) => XLSX.utils.decode_range(range));
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Sheet');
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    return path;
  }
  const { delimiter, encoding } = form;
  const cell = (value: Cell): string => {
    const text = value === null ? '' : String(value);
    return /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const path = join(folder, `${name}.csv`);
  const text = rows.map((row) => row.map(cell).join(delimiter)).join('\r\n');
  writeFileSync(path, ENCODINGS[encoding](`${text}\r\n`));
  return path;
}

export function writeStructure({ structure }: Fixture, folder: string): string | undefined {
  if (!structure) return undefined;
  writeFileSync(join(folder, structure.file), structure.text);
  return join(folder, structure.file);
}
