import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';

/** How a program writes CSV. */
export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t';
  readonly encode: (text: string) => Buffer;
}

/** Letters that Windows-1252 has and Latin-1 has not; what is composed of two it cannot write. */
const CP1252: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '”': 0x94, '…': 0x85, '€': 0x80 };

export const ENCODINGS = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with byte order mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 without byte order mark': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16, high byte first': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Windows-1252': (text: string) =>
    Buffer.from([...text.normalize('NFC')].map((character) => CP1252[character] ?? character.codePointAt(0) ?? 0)),
} as const;

/** Writes the sheets of a workbook as CSV files that stand together; gives the path of the answers. */
export function writeCsv(
  book: XLSX.WorkBook,
  folder: string,
  answers: string,
  { delimiter, encode }: CsvForm,
  nameOf = (sheet: string): string => (sheet === answers ? 'export.csv' : `export-${sheet}.csv`),
): string {
  for (const sheet of book.SheetNames) {
    const text = XLSX.utils.sheet_to_csv(book.Sheets[sheet]!, { FS: delimiter, dateNF: 'yyyy-mm-dd hh:mm' });
    writeFileSync(join(folder, nameOf(sheet)), encode(text));
  }
  return join(folder, nameOf(answers));
}
