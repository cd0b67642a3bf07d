import { expect } from 'chai';
import type { BookType, WorkBook } from 'xlsx';
import { utils } from 'xlsx';
import { ANSWERS_PART, inPart, type Spoiling } from '../../support/spoiled-export';
import { spoiled, type FaultCase } from './fault-case';

const REOPEN = 'Open the file in a spreadsheet program, save it anew, and compare the cell.';
const rename =
  (from: string, to: string) =>
  (book: WorkBook): void => {
    book.SheetNames[book.SheetNames.indexOf(from)] = to;
    book.Sheets[to] = book.Sheets[from]!;
  };
const row = (cells: string, number = 3): string => `<row r="${number}">${cells}</row></sheetData>`;
const extra = (cells: string, number?: number): Spoiling => ({
  parts: inPart(ANSWERS_PART, '</sheetData>', row(cells, number)),
});

/** Sheets that are not there, not shown, or hold what no sheet can. */
export const SHEET_FAULTS: readonly FaultCase[] = [
  spoiled(
    'sheet renamed',
    'error',
    'export.xlsx, sheet Svar: found no such sheet (did you mean "Svara"?), expected one of Svara, Samarbeten, Läs mig. Rename the sheet, or its name in the codebook.',
    {
      book: rename('Svar', 'Svara'),
    },
  ),
  spoiled('sheet in another letter case', 'read', '', { book: rename('Svar', ' SVAR') }),
  spoiled(
    'empty sheet',
    'error',
    'export.xlsx, sheet Samarbeten: found an empty sheet, expected rows. Export the answers again and give that file.',
    {
      cooperations: (rows) => rows.splice(0),
    },
  ),
  spoiled(
    'two sheets wrong at once',
    'error',
    'export.xlsx, sheet Svar: found no header row, expected a row with "Svars-ID". Restore the header rows, or correct headerRows in the codebook.\nexport.xlsx, sheet Samarbeten: found no such sheet, expected one of Svar, Annat namn, Läs mig. Rename the sheet, or its name in the codebook.',
    {
      rows: (rows) => rows.splice(0, 2),
      book: rename('Samarbeten', 'Annat namn'),
    },
  ),
  spoiled(
    'two sheets whose names differ by a space',
    'error',
    'export.xlsx, sheet Svar: found 2 sheets of that name ("Svar", "Svar "), expected one. Rename or remove those that are not meant.',
    {
      book: (book) => utils.book_append_sheet(book, book.Sheets['Svar']!, 'Svar '),
    },
  ),
  spoiled('several sheets of data', 'warning', 'Blad som kodboken inte nämner läses inte (Svar (2))', {
    book: (book) => utils.book_append_sheet(book, book.Sheets['Svar']!, 'Svar (2)'),
  }),
  spoiled(
    'sheet named by a phone number',
    'warning',
    'Blad som kodboken inte nämner läses inte (Ring [telefonnummer])',
    { book: (book) => utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Ring 08-123 45 67') },
  ),
  spoiled('hidden sheet', 'warning', 'Dolda blad, rader och kolumner behandlas som synliga (Samarbeten)', {
    book: (book) => {
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    },
  }),
  spoiled(
    'hidden row and column',
    'warning',
    'Dolda blad, rader och kolumner behandlas som synliga (Svar!3:3, Svar!N:N)',
    {
      book: ({ Sheets: { Svar } }) => {
        Svar!['!rows'] = [{}, {}, { hidden: true }];
        Svar!['!cols'] = Array.from({ length: 14 }, (_, index) => ({ hidden: index === 13, wch: 9 }));
      },
    },
  ),
  spoiled('hidden rows in an .xlsb', 'warning', 'Dolda blad, rader och kolumner behandlas som synliga (Svar!3:3)', {
    name: 'export.xlsb',
    bookType: 'xlsb',
    book: ({ Sheets: { Svar } }) => {
      Svar!['!rows'] = [{}, {}, { hidden: true }];
    },
  }),
  spoiled('claimed range too small', 'read', '', {
    parts: inPart(ANSWERS_PART, /<dimension ref="[^"]*"/u, '<dimension ref="A1:A1"'),
  }),
  spoiled('claimed range of the whole sheet', 'read', '', {
    parts: inPart(ANSWERS_PART, /<dimension ref="[^"]*"/u, '<dimension ref="A1:XFD1048576"'),
  }),
  spoiled(
    'impossible cell reference',
    'error',
    `export.xlsx, sheet Svar, ZZZZ99999999: found an impossible cell reference, expected a cell of row 5, columns A to XFD. ${REOPEN}`,
    extra('<c r="ZZZZ99999999"><v>1</v></c>', 5),
  ),
  spoiled(
    'cell in another row’s place',
    'error',
    `export.xlsx, sheet Svar, B9: found an impossible cell reference, expected a cell of row 5, columns A to XFD. ${REOPEN}`,
    extra('<c r="B9"><v>1</v></c>', 5),
  ),
  spoiled(
    'impossible row',
    'error',
    `export.xlsx, sheet Svar, row 99999999: found an impossible row number, expected rows 1 to 1048576. ${REOPEN}`,
    extra('', 99999999),
  ),
  spoiled(
    'the same cell twice',
    'error',
    `export.xlsx, sheet Svar, H3: found the same cell twice, expected each cell once. ${REOPEN}`,
    extra('<c r="H3"><v>1</v></c>'),
  ),
  spoiled(
    'link over the whole sheet',
    'error',
    `export.xlsx, ${ANSWERS_PART}: found links over too many cells, expected at most 1000000. Copy the sheets with the answers into a new workbook and give that.`,
    {
      parts: inPart(
        ANSWERS_PART,
        '</sheetData>',
        '</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>',
      ),
    },
  ),
  spoiled(
    'misspelt element among the cells',
    'error',
    `export.xlsx, ${ANSWERS_PART}: found an element <w> among the cells, expected an undamaged workbook. Export the answers again, and send the file without opening it in between.`,
    extra('<c r="H9"><w>1</w></c>', 9),
  ),
  spoiled(
    'cell of unknown type',
    'error',
    `export.xlsx, sheet Svar, H9: found a cell of unknown type, expected a value. ${REOPEN}`,
    extra('<c r="H9" t="q"><v>1</v></c>', 9),
  ),
  spoiled(
    'a number that is none',
    'error',
    `export.xlsx, sheet Svar, H9: found a number that is none, expected a value. ${REOPEN}`,
    extra('<c r="H9"><v>1x</v></c>', 9),
  ),
  spoiled(
    'a stray cell far away',
    'warning',
    'Kolumner som kodboken inte känner läses inte (Svar!XFD: utan rubrik)',
    extra('<c r="XFD1048576"><v>1</v></c>', 1048576),
  ),
  spoiled(
    'dates counted from 1904',
    'normalisation',
    'Datum som är löpnummer, eller text i annan form än ÅÅÅÅ-MM-DD med eller utan klockslag, läses som datum (Svar!D3, Svar!D4)',
    {
      book: (book) => {
        book.Workbook = { WBProps: { date1904: true } };
        // 41729 is 1 April 2018 when days are counted from 1904, and 30 March 2014 when from 1900.
        book.Sheets['Svar']!['D3'] = { t: 'n', v: 41729.375 };
        book.Sheets['Svar']!['D4'] = { t: 'n', v: 41730.375 };
      },
    },
  ),
  ...['xlsx', 'xlsb', 'ods', 'biff8'].map((bookType) => {
    const ending = bookType === 'biff8' ? 'xls' : bookType;
    return spoiled(
      `cells merged among the answers, in an .${ending}`,
      'error',
      `export.${ending}, sheet Svar, N3:N4: found merged cells among the answers, expected a value in each cell. Split the cells, and fill in each of them.`,
      {
        name: `export.${ending}`,
        bookType: bookType as BookType,
        cells: { N4: undefined },
        book: ({ Sheets }) => (Sheets['Svar']!['!merges'] = [utils.decode_range('N3:N4')]),
      },
    );
  }),
  spoiled('cells merged in the header, in a column that is not read, and below the answers', 'read', '', {
    book: ({ Sheets }) => (Sheets['Svar']!['!merges'] = ['H1:J1', 'E3:E4', 'A6:C7'].map(utils.decode_range)),
  }),
  spoiled(
    'table that does not start at A1',
    'read',
    '',
    {
      rows: (rows) => {
        rows.forEach((cells) => cells.unshift(null, null));
        rows.unshift([], []);
      },
    },
    (survey) => expect(survey.respondents.map(({ row: at }) => at)).to.deep.equal([5, 6]),
  ),
];
