import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { read as readBook, type ParsingOptions, type WorkBook, type WorkSheet } from 'xlsx';
import { csvFiles, csvName, csvStem, isCsvName } from './csv-files';
import { csvSheet } from './csv-sheet';
import { checkCompound } from './file/check-compound';
import { checkPackage, type PackageFormat } from './file/check-package';
import { CellCount } from '../input/cell-count';
import { damaged, DamageError, tooLarge } from '../input/damage';
import { LIMITS } from '../input/limits';
import { fileKind, type FileKind } from './file/file-kind';
import type { SheetFacts } from './file/sheet-facts';
import { InputError } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';
import { nameDamage } from '../input/name-damage';
import { didYouMean } from '../input/nearest';
import { matchKey } from '../input/normalise-text';
import { inscriptions, type Inscription } from './inscriptions';
import { openSheet, rowsOfCells } from './open-sheet';
import { parseApart } from './parse-apart';
import { quietly } from './quietly';
import { readBytes } from '../input/read-bytes';
import type { Sheet } from './sheet';

/** The formats that the spreadsheet library reads. */
type BookFormat = PackageFormat | 'xls';

/** The raw export as a file. */
export interface Workbook {
  /** File name without folder, to be shown: personal details in it are masked. */
  readonly file: string;
  /** SHA-256 of the file, as hex; of all its files one after the other, if it is CSV. */
  readonly sha256: string;
  /** What it is by its content. */
  readonly format: BookFormat | 'csv';
  readonly sheetNames: readonly string[];
  /** Names of sheets that the spreadsheet program does not show. */
  readonly hiddenSheets: readonly string[];
  /** What it carries beside its sheets: document properties and defined names. */
  readonly inscriptions: readonly Inscription[];
  /** What the spreadsheet library had to say about it, each text once. */
  readonly remarks: readonly string[];
  /** The sheets of other names than these that hold something. */
  besides(names: readonly string[]): Sheet[];
  /**
   * The sheet of a name, in any letter case and Unicode form.
   * @throws InputError if there is no such sheet, there are several of that name, or it is empty.
   */
  sheet(name: string): Sheet;
}

/** Sheets that a CSV export has as files of their own. */
export interface CsvSheets {
  readonly answers: string;
  readonly others: readonly string[];
}

const EXPECTED = 'a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or .csv';
const REMEDY = 'Export the answers again and give that file.';

/**
 * Reads a workbook of any format that people send, or CSV files.
 * @throws InputError if the file is missing, empty, damaged, locked, too large or no workbook.
 */
export function readWorkbook(path: string, sheets: CsvSheets = { answers: 'Svar', others: [] }): Workbook {
  const file = basename(path);
  return nameDamage(file, () => {
    const bytes = readBytes(path, EXPECTED, REMEDY);
    const kind = fileKind(bytes);
    if (kind === 'zip') return openZip(bytes, file);
    if (kind === 'compound') {
      checkCompound(bytes);
      return openBook(parse(bytes, 'xls'), file, sha256(bytes), 'xls', new Map(), 0);
    }
    if (kind === 'text' && isCsvName(path)) return openCsv(path, bytes, sheets);
    const remedy = kind === 'fods' ? 'Save it as .ods or .xlsx and give that file.' : REMEDY;
    throw new DamageError([{ found: DESCRIPTIONS[kind], expected: EXPECTED, remedy }]);
  });
}

const DESCRIPTIONS: Readonly<Record<Exclude<FileKind, 'zip' | 'compound'>, string>> = {
  empty: 'an empty file',
  pdf: 'a PDF document',
  picture: 'a picture',
  html: 'a web page (HTML) under the name of a workbook',
  fods: 'a spreadsheet in a single XML file (.fods)',
  xml: 'an XML file',
  rtf: 'a text document (RTF)',
  text: 'text that is not named .csv',
  binary: 'a file of unknown kind',
};

function openZip(bytes: Buffer, file: string): Workbook {
  const { format, readable, facts, cells } = checkPackage(bytes);
  return openBook(parse(readable, format), file, sha256(bytes), format, facts, cells);
}

function openBook(
  { value: book, remarks }: ReturnType<typeof parse>,
  file: string,
  hash: string,
  format: BookFormat,
  facts: ReadonlyMap<string, SheetFacts>,
  cells: number,
): Workbook {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const hiddenSheets = book.SheetNames.filter((_, index) => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0);
  const read = Object.values(book.Sheets).reduce((sum, sheet) => sum + countCells(sheet), 0);
  if (read < cells) {
    const found = `a workbook of which ${read} cells can be read`;
    throw new DamageError([{ found, expected: `the ${cells} that it holds`, remedy: REMEDY }]);
  }
  const about = {
    ...{ file, sha256: hash, format, sheetNames: book.SheetNames, hiddenSheets, remarks },
    inscriptions: inscriptions(book),
  };
  const opened = new Map<string, Sheet>();
  return workbookOf(about, (name) => {
    const sheet =
      opened.get(name) ?? openSheet(book.Sheets[name] ?? {}, { file, name, is1904, facts: facts.get(name) });
    opened.set(name, sheet);
    // The library's own cells are not asked again, and take much memory.
    Reflect.deleteProperty(book.Sheets, name);
    return sheet;
  });
}

/** How the library reads, whatever the format. */
const OPTIONS: ParsingOptions = {
  type: 'buffer',
  cellDates: true,
  UTC: true,
  // A wrong <dimension> would hide rows.
  nodim: true,
  // Damage throws instead of giving an empty sheet.
  WTF: true,
  // Rows as arrays: half the time and memory of one object for all cells.
  dense: true,
  cellHTML: false,
  // What a cell shows is not looked at, and a number format that the library does not know would throw.
  cellText: false,
};

/** What the library reads, and what it remarks. */
const parse = (bytes: Buffer, format: BookFormat) =>
  quietly((): WorkBook => {
    // cellStyles: hidden rows and columns; of the other formats our own scan tells them.
    if (format === 'xlsb' || format === 'xls') return parseApart(bytes, { ...OPTIONS, cellStyles: true });
    try {
      return readBook(bytes, OPTIONS);
    } catch {
      throw damaged('a damaged workbook');
    }
  });

function countCells(sheet: WorkSheet): number {
  let count = 0;
  for (const row of rowsOfCells(sheet)) row?.forEach(() => count++);
  return count;
}

function openCsv(path: string, answers: Buffer, { answers: answersName, others }: CsvSheets): Workbook {
  const files = csvFiles(path, answersName, others);
  const hash = createHash('sha256');
  const opened = new Map<string, Sheet>();
  const count = new CellCount();
  let weight = 0;
  for (const [sheet, own] of files) {
    const file = basename(own);
    nameDamage(file, () => {
      const bytes = sheet === answersName ? answers : readBytes(own, 'a .csv file', REMEDY);
      weight += bytes.length;
      if (weight > LIMITS.file) throw tooLarge(`${megabytes(weight)} with the other sheets`, megabytes(LIMITS.file));
      hash.update(bytes);
      opened.set(sheet, csvSheet(bytes, file, sheet, count));
    });
  }
  const file = basename(path);
  const about = {
    ...{ file, format: 'csv' as const, hiddenSheets: [], inscriptions: [], remarks: [] },
    sha256: hash.digest('hex'),
    sheetNames: [...opened.keys()],
  };
  const book = workbookOf(about, (name) => {
    const found = opened.get(name);
    if (!found) throw new Error(`unknown sheet: ${name}`);
    return found;
  });
  return {
    ...book,
    sheet: (name) => {
      if (opened.has(name)) return book.sheet(name);
      throw new InputError([
        {
          file,
          sheet: name,
          found: 'no second file',
          expected: `${csvName(csvStem(path, answersName), name, extname(path))} beside it`,
          remedy: 'Save that sheet as CSV too, under this name.',
        },
      ]);
    },
  };
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function workbookOf(about: Omit<Workbook, 'besides' | 'sheet'>, open: (name: string) => Sheet): Workbook {
  const { file, sheetNames } = about;
  const fail = (sheet: string, found: string, expected: string, remedy: string): InputError =>
    new InputError([{ file, sheet, found, expected, remedy }]);
  const isNamed = (one: string, name: string): boolean => matchKey(one) === matchKey(name);
  return {
    ...about,
    file: maskPersonal(file, 'sv'),
    besides: (names) =>
      sheetNames
        .filter((one) => !names.some((name) => isNamed(one, name)))
        .map(open)
        .filter(({ rows }) => rows.length > 0),
    sheet(name) {
      const [own, ...others] = sheetNames.filter((one) => isNamed(one, name));
      if (own === undefined)
        throw fail(
          name,
          `no such sheet${didYouMean(name, sheetNames)}`,
          `one of ${sheetNames.join(', ')}`,
          'Rename the sheet, or its name in the codebook.',
        );
      if (others.length > 0)
        throw fail(
          name,
          `${others.length + 1} sheets of that name (${[own, ...others].map((one) => `"${one}"`).join(', ')})`,
          'one',
          'Rename or remove those that are not meant.',
        );
      const sheet = open(own);
      if (sheet.rows.length === 0) throw fail(name, 'an empty sheet', 'rows', REMEDY);
      return sheet;
    },
  };
}
