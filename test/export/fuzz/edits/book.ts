import type { RandomQuestion } from '../random-survey';
import { copyGrid, type Grid } from './grid';
import type { SaveForm } from './save-book';

/** A workbook in a spreadsheet program, to be edited and saved. */
export interface Book {
  readonly questions: readonly RandomQuestion[];
  sheets: Grid[];
  save: SaveForm;
}

export const [ANSWERS, LIST, ABOUT] = ['Svar', 'Lista', 'Om'] as const;

export const copyBook = (book: Book): Book => ({ ...book, sheets: book.sheets.map(copyGrid) });

/** A sheet by its name at the start. */
export function sheetOf({ sheets }: Book, name: string): Grid {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
