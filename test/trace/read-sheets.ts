import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { parse } from 'yaml';

/** The files that a trace speaks of. */
export interface Files {
  readonly export: string;
  readonly codebook: string;
  readonly reference: string;
}

/** A question or field, as the codebook's YAML has it. */
export interface Entry {
  readonly id: string;
  readonly number?: number;
  readonly part?: string;
  readonly header?: string;
  readonly type: 'single' | 'multiple' | 'text' | 'list';
  readonly text: string;
  readonly options?: readonly {
    readonly id: string;
    readonly label: string;
    readonly exclusive?: boolean;
    readonly text?: string;
  }[];
  readonly optionsFrom?: 'countries';
  readonly asked?: { readonly question: string; readonly any: readonly string[] };
  readonly forms?: readonly string[];
  readonly fields?: readonly string[];
}

interface Codebook {
  readonly answers: {
    readonly sheet: string;
    readonly headerRows: number;
    readonly ticked: readonly string[];
    readonly unticked: readonly string[];
  };
  readonly administrative: { readonly answerId: string; readonly code: string };
  readonly questions: readonly Entry[];
  readonly tables: readonly [
    {
      readonly sheet: string;
      readonly headerRows: number;
      readonly answerId: string;
      readonly fields: readonly Entry[];
    },
  ];
}

export interface Registered {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'region';
  readonly group: string | null;
}

/** What stands in a column: a question's option, its answer, its text; or ids and codes. */
export type Column =
  { readonly is: 'id' | 'code' } | { readonly is: 'answer'; readonly entry: Entry; readonly slot: string };

/** Text as somebody reads it: white space and what nobody sees make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The same without letter case. */
export const keyOf = (text: string): string => plain(text).toLocaleLowerCase('sv');

/** A sheet with what its header says of each column. */
export class ReadSheet {
  readonly columns = new Map<string, Column>();
  /** Rows below the header. */
  readonly rows: readonly number[];
  private readonly read = new Map<string, string>();
  private ids?: Map<string, readonly number[]>;

  constructor(
    readonly name: string,
    private readonly cells: XLSX.WorkSheet,
    headerRows: number,
    heads: Readonly<Record<string, 'id' | 'code'>>,
    entries: readonly Entry[],
  ) {
    const { e } = XLSX.utils.decode_range(cells['!ref'] ?? 'A1');
    const letters = Array.from({ length: e.c + 1 }, (_, at) => XLSX.utils.encode_col(at));
    const isHeader = (row: number): boolean => letters.some((letter) => heads[this.text(letter, row)] === 'id');
    const header = Array.from({ length: e.r + 1 }, (_, at) => at + 1).find(isHeader);
    if (header === undefined) throw new Error(`no header on ${name}`);
    let head = '';
    for (const letter of letters) {
      const below = headerRows === 2 ? this.text(letter, header + 1) : '';
      // A merged head stands over the columns to its right, too.
      head = this.text(letter, header) || (below === '' ? '' : head);
      const own = heads[head];
      const column: Column | undefined = own ? { is: own } : columnOf(entries, head, below);
      if (column) this.columns.set(letter, column);
    }
    const first = header + headerRows;
    this.rows = Array.from({ length: e.r + 2 - first }, (_, at) => first + at);
  }

  text(letter: string, row: number): string {
    const address = `${letter}${row}`;
    const read = this.read.get(address);
    if (read !== undefined) return read;
    const cell = this.cells[address] as XLSX.CellObject | undefined;
    const text = cell?.v === undefined ? '' : plain(String(cell.v));
    this.read.set(address, text);
    return text;
  }

  /** Rows by their answer id. */
  get byId(): ReadonlyMap<string, readonly number[]> {
    if (!this.ids) {
      this.ids = new Map();
      const letter = this.letterOf('id') ?? '';
      for (const row of this.rows) {
        const id = this.text(letter, row);
        this.ids.set(id, [...(this.ids.get(id) ?? []), row]);
      }
    }
    return this.ids;
  }

  /** The letter of a question's column, or of the ids or codes. */
  letterOf(entry: Entry | 'id' | 'code', slot = ''): string | undefined {
    for (const [letter, column] of this.columns)
      if (column.is === 'answer' ? column.entry === entry && column.slot === slot : column.is === entry) return letter;
    return undefined;
  }
}

function columnOf(entries: readonly Entry[], head: string, below: string): Column | undefined {
  const entry = entries.find(
    ({ header, number, part, text }) =>
      head === (header ?? (number === undefined ? text : `${number}${part ?? ''}. ${text}`)),
  );
  if (!entry) return undefined;
  const options = entry.options ?? [];
  if (options.some(({ text }) => text !== undefined && text === below)) return { is: 'answer', entry, slot: 'text' };
  if (entry.type !== 'multiple') return { is: 'answer', entry, slot: entry.type === 'text' ? 'text' : 'answer' };
  const option = options.find(({ label }) => label === below);
  return option && { is: 'answer', entry, slot: option.id };
}

/** Workbook, codebook and registers, read with SheetJS and a YAML parser and nothing of the repository. */
export class ReadFiles {
  readonly answers: ReadSheet;
  readonly list: ReadSheet;
  readonly entries: readonly Entry[];
  readonly organisations: readonly Registered[];
  /** Names of countries by each of the names that they go by. */
  readonly countries: ReadonlyMap<string, string>;
  readonly codebook: Codebook;

  constructor(files: Files) {
    const book = XLSX.read(readFileSync(files.export));
    this.codebook = parse(readFileSync(files.codebook, 'utf8'), { merge: true }) as Codebook;
    const { answers, administrative, questions, tables } = this.codebook;
    this.answers = new ReadSheet(
      answers.sheet,
      book.Sheets[answers.sheet]!,
      answers.headerRows,
      { [administrative.answerId]: 'id', [administrative.code]: 'code' },
      questions,
    );
    const { sheet, headerRows, answerId, fields } = tables[0];
    this.list = new ReadSheet(sheet, book.Sheets[sheet]!, headerRows, { [answerId]: 'id' }, fields);
    this.entries = [...questions, ...fields];
    this.organisations = [
      ...csv(files, 'kommuner.csv').map(({ kommunkod = '', kommun = '', grupp = '' }): Registered => ({
        ...{ code: kommunkod, name: kommun, kind: 'municipality', group: grupp },
      })),
      ...csv(files, 'regioner.csv').map(({ lanskod = '', namn_var_2018: name = '' }): Registered => ({
        code: lanskod,
        name,
        kind: 'region',
        group: null,
      })),
    ];
    this.countries = new Map(
      csv(files, 'lander.csv').flatMap(({ land = '', andra_namn: others = '' }) =>
        [land, ...others.split(';')].filter(Boolean).map((name): [string, string] => [keyOf(name), land]),
      ),
    );
  }

  sheet(name: string): ReadSheet {
    const found = [this.answers, this.list].find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no cells of answers on ${name}`);
    return found;
  }

  entry(id: string): Entry {
    const found = this.entries.find((one) => one.id === id);
    if (!found) throw new Error(`the codebook has no ${id}`);
    return found;
  }

  /** The option ids of a question. */
  optionsOf({ options, optionsFrom }: Entry): readonly string[] {
    return optionsFrom ? [...new Set(this.countries.values())] : (options ?? []).map(({ id }) => id);
  }

  /** The organisation of a row of the answers: codes lose their leading zero where they were numbers. */
  organisationIn(row: number): Registered {
    const code = this.answers.text(this.answers.letterOf('code') ?? '', row);
    const padded = code.padStart(code.length > 2 ? 4 : 2, '0');
    const found = this.organisations.find((one) => one.code === padded);
    if (!found) throw new Error(`${this.answers.name}, row ${row}: no organisation has the code ${code}`);
    return found;
  }
}

/** Lines of a register by their heads; a cell in quotation marks may hold commas. */
function csv({ reference }: Files, name: string): Partial<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(reference, name), 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  const cellsOf = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    );
  const heads = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [heads[at] ?? '', cell])));
}
