import { writeFileSync } from 'node:fs';
import * as XLSX from 'xlsx';

/** Where a column's heads stand and its letter. */
type Column = { readonly head: string; readonly subhead: string; readonly index: number };

/** A sheet of a workbook, of the repository's unless told otherwise, as plain cells, read without the project's loader. */
export class RawExport {
  private readonly book: XLSX.WorkBook;
  /** All rows as text, the two header rows first. */
  readonly rows: string[][];
  private readonly columns: Column[];

  constructor(
    readonly sheet = 'Svar',
    file = 'data/raw/internationella-samarbeten-2018-rekonstruerad.xlsx',
  ) {
    this.book = XLSX.read(file, { type: 'file' });
    this.rows = XLSX.utils.sheet_to_json<string[]>(this.book.Sheets[sheet]!, { header: 1, raw: false, defval: '' });
    const [heads = [], subheads = []] = this.rows;
    let head = '';
    this.columns = heads.map((text, index) => {
      head = text || head;
      return { head: clean(head), subhead: clean(subheads[index] ?? ''), index };
    });
  }

  /** Index of a column by the start of its question and its option. */
  column(head: string, subhead = ''): number {
    const found = this.columns.filter((one) => one.head.startsWith(head) && one.subhead === subhead);
    if (found.length !== 1) throw new Error(`${found.length} columns "${head} / ${subhead}"`);
    return found[0]!.index;
  }

  /** The one answer of each organisation that counts in this file: the last finished one. */
  answers(kind: 'municipality' | 'region'): string[][] {
    const [status, code] = [this.column('Status'), this.column('Kod')];
    const byCode = new Map<string, string[]>();
    for (const row of this.rows.slice(2)) {
      const own = clean(row[code] ?? '').padStart(kind === 'region' ? 2 : 4, '0');
      const isKind = kind === 'region' ? clean(row[code] ?? '').length <= 2 : clean(row[code] ?? '').length >= 3;
      if (!isKind || !clean(row[code] ?? '') || clean(row[status] ?? '') === 'Test') continue;
      const earlier = byCode.get(own);
      if (!earlier || clean(row[status] ?? '') === 'Slutförd') byCode.set(own, row);
    }
    return [...byCode.values()];
  }

  /** Sets a cell of a row that {@link rows} or {@link answers} gave; blank empties it. */
  set(row: string[], column: number, value: string): void {
    row[column] = value;
    const address = XLSX.utils.encode_cell({ r: this.rows.indexOf(row), c: column });
    const sheet = this.book.Sheets[this.sheet]!;
    if (value === '') Reflect.deleteProperty(sheet, address);
    else sheet[address] = { t: 's', v: value };
  }

  write(file: string): string {
    writeFileSync(file, XLSX.write(this.book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    return file;
  }
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Whether a multiple-response cell is ticked, as this workbook writes it. */
export const isTicked = (cell: string | undefined): boolean =>
  !['', '0', 'nej'].includes(clean(cell ?? '').toLowerCase());
