import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import type { SurveyFiles } from '../../../../src/export/survey-files';
import { ENCODINGS, writeCsv, type CsvForm } from '../../../support/csv-export';
import { codebookOf } from '../write-random';
import { NOTHING } from './meaning-of';
import { ANSWERS, type Book } from './book';
import type { Cell, Grid } from './grid';

/** The program's format to save in. */
export type SaveForm =
  | { readonly as: 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' }
  | {
      readonly as: 'csv';
      readonly delimiter: CsvForm['delimiter'];
      readonly encoding: keyof typeof ENCODINGS;
    };

const BOOK_TYPES = { xlsx: 'xlsx', xlsm: 'xlsm', xlsb: 'xlsb', xls: 'biff8', ods: 'ods' } as const;

/** Saves a workbook and its codebook into a folder. */
export function saveBook(folder: string, book: Book): SurveyFiles {
  const codebook = join(folder, 'kodbok.yaml');
  writeFileSync(
    codebook,
    codebookOf(
      { questions: book.questions, responses: [] },
      NOTHING.filter((text) => /[a-z]/iu.test(text)),
    ),
  );
  const workbook = workbookOf(book);
  const { save } = book;
  if (save.as === 'csv') {
    const encode = ENCODINGS[save.encoding];
    return { codebook, export: writeCsv(workbook, folder, ANSWERS, { delimiter: save.delimiter, encode }) };
  }
  const path = join(folder, `export.${save.as}`);
  const bookType = BOOK_TYPES[save.as];
  writeFileSync(
    path,
    XLSX.write(workbook, { type: 'buffer', bookType, compression: true, cellStyles: true }) as Buffer,
  );
  return { codebook, export: path };
}

function workbookOf({ sheets }: Book): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? 1 : 0 })) };
  return book;
}

function worksheetOf({ rows, merges, hiddenRows, hiddenColumns }: Grid): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map(cellObject)));
  if (merges.length > 0) {
    sheet['!merges'] = merges.map(({ rows: [fromRow, toRow], columns: [from, to] }) => ({
      s: { r: fromRow, c: from },
      e: { r: toRow, c: to },
    }));
  }
  const hidden = (places: ReadonlySet<number>): { hidden?: boolean }[] =>
    Array.from({ length: Math.max(-1, ...places) + 1 }, (_, at) => (places.has(at) ? { hidden: true } : {}));
  if (hiddenRows.size > 0) sheet['!rows'] = hidden(hiddenRows);
  if (hiddenColumns.size > 0) sheet['!cols'] = hidden(hiddenColumns);
  return sheet;
}

function cellObject({ v, z, f }: Cell): XLSX.CellObject | null {
  if (v === null && f === undefined) return null;
  const t = typeof v === 'number' ? 'n' : typeof v === 'boolean' ? 'b' : 's';
  return { t, ...(v !== null && { v }), ...(z !== undefined && { z }), ...(f !== undefined && { f }) };
}
