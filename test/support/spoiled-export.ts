import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import type { SurveyFiles } from '../../src/export/survey-files';
import { answerRow, HEAD, SMALL_CODEBOOK } from './small-export';
import { unzip, zip } from './zip';

/** How a good export is spoiled, at any depth; what is not given stays good. */
export interface Spoiling {
  readonly name?: string;
  readonly bookType?: XLSX.BookType;
  readonly book?: (book: XLSX.WorkBook) => void;
  /** The sheet of answers as rows, header included. */
  readonly rows?: (rows: unknown[][]) => void;
  readonly cooperations?: (rows: unknown[][]) => void;
  /** Cells of the sheet of answers, by address. */
  readonly cells?: Readonly<Record<string, XLSX.CellObject | undefined>>;
  readonly parts?: (parts: Map<string, string>) => void;
  readonly bytes?: (bytes: Buffer) => Buffer;
  readonly codebook?: (text: string) => string;
}

/** Part of the sheet of answers. */
export const ANSWERS_PART = 'xl/worksheets/sheet1.xml';

/** A small export in which two municipalities answered and one cooperation is listed. */
export function goodBook({ rows, cooperations, cells = {}, book: change }: Spoiling = {}): XLSX.WorkBook {
  const answers: unknown[][] = [
    ...HEAD.map((row) => [...row]),
    answerRow({ id: 'a1', name: 'Ale', code: '1440', mail: 'kim.berg@example.se', har: [1], hinder: 'Ja' }),
    answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [null, null, 1], orsak: [1], hinder: 'Nej' }),
  ];
  const list: unknown[][] = [
    ['Svars-ID', 'Form', 'Land'],
    ['a1', 'Vänort', 'Norge'],
  ];
  rows?.(answers);
  cooperations?.(list);
  const book = XLSX.utils.book_new();
  const blank = (table: unknown[][]): unknown[][] => table.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const sheet = XLSX.utils.aoa_to_sheet(blank(answers), { UTC: true });
  for (const [address, cell] of Object.entries(cells)) {
    if (cell) sheet[address] = cell;
    else Reflect.deleteProperty(sheet, address);
  }
  XLSX.utils.book_append_sheet(book, sheet, 'Svar');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(blank(list)), 'Samarbeten');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Källrad', 'Påhittade svar']]), 'Läs mig');
  change?.(book);
  return book;
}

/** The bytes of the good export, spoiled. */
export function spoiledBytes(spoiling: Spoiling = {}): Buffer {
  const { bookType = 'xlsx', parts: change, bytes: spoil } = spoiling;
  const book = goodBook(spoiling);
  let bytes = XLSX.write(book, { type: 'buffer', bookType, compression: true, cellStyles: true }) as Buffer;
  if (change) {
    const parts = unzip(bytes);
    change(parts);
    bytes = zip(parts);
  }
  return spoil ? spoil(bytes) : bytes;
}

/** Writes a spoiled export and its codebook into a folder. */
export function writeSpoiled(folder: string, spoiling: Spoiling): SurveyFiles {
  const files = { export: join(folder, spoiling.name ?? 'export.xlsx'), codebook: join(folder, 'kodbok.yaml') };
  writeFileSync(files.export, spoiledBytes(spoiling));
  writeFileSync(files.codebook, spoiling.codebook?.(SMALL_CODEBOOK) ?? SMALL_CODEBOOK);
  return files;
}

/** Replaces a text that must be there. */
export function swap(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${from}`);
  return changed;
}

/** Changes one part of an archive. */
export const inPart =
  (name: string, from: string | RegExp, to: string) =>
  (parts: Map<string, string>): void => {
    parts.set(name, swap(parts.get(name) ?? '', from, to));
  };
