import { expect } from 'chai';
import type { WorkBook } from 'xlsx';
import { utils } from 'xlsx';
import type { Survey } from '../../../src/survey/survey';
import { inPart, swap, type Spoiling } from '../../support/spoiled-export';
import { spoiled, type FaultCase } from './fault-case';

const LINE = 'Påhittade svar';
const CHANGED = 'Bladet där exporten säger vad den är saknas eller är ändrat: källraden läses ur det som är kvar';
const SHEET = 'Läs mig';

const telling =
  (...lines: string[]) =>
  ({ sourceLine }: Survey): void => {
    expect(sourceLine).to.equal(['Källa: liten enkät', ...lines].join('. '));
  };
const sheetOf =
  (rows: unknown[][]) =>
  (book: WorkBook): void => {
    book.Sheets[SHEET] = utils.aoa_to_sheet(rows);
  };
const without = (book: WorkBook): void => {
  book.SheetNames.splice(book.SheetNames.indexOf(SHEET), 1);
};
/** A codebook that says how a stand-in is known. */
const standIn = (text: string): string =>
  swap(text, 'sourceLine: Källrad }', `sourceLine: Källrad, standIn: { answerIds: "a\\\\d", line: ${LINE} } }`);
const other = (text: string): string => swap(standIn(text), 'answerIds: "a', 'answerIds: "REK-');

const read = (fault: string, spoiling: Spoiling): FaultCase => spoiled(fault, 'read', '', spoiling, telling(LINE));
const changed = (fault: string, place: string, spoiling: Spoiling, ...lines: string[]): FaultCase =>
  spoiled(fault, 'warning', `${CHANGED} (${place})`, spoiling, telling(...lines));

/** The sheet that says what the export is, after people worked on it. */
export const ABOUT_FAULTS: readonly FaultCase[] = [
  read('source line', {}),
  read('label of the source line with a colon', { book: sheetOf([['Källrad:', LINE]]) }),
  read('label and source line in one cell', { book: sheetOf([['Om filen'], [`Källrad: ${LINE}`]]) }),
  read('a column put before the source line', {
    book: sheetOf([
      ['', 0, 1],
      [0, 'Källrad', LINE],
    ]),
  }),
  read('a blank column between label and source line', { book: sheetOf([['Källrad', '', LINE]]) }),
  changed('sheet with the source line deleted', SHEET, { book: without }),
  changed(
    'sheet with the source line renamed',
    'Om!A1',
    {
      book: (book) => {
        book.SheetNames[book.SheetNames.indexOf(SHEET)] = 'Om';
        book.Sheets['Om'] = book.Sheets[SHEET]!;
      },
    },
    LINE,
  ),
  changed('source line without a text', `${SHEET}!A1`, { book: sheetOf([['Källrad', '']]) }),
  changed('source line as a formula without value', `${SHEET}!A1`, {
    parts: inPart('xl/worksheets/sheet3.xml', /<c r="B1"[^>]*>.*?<\/c>/u, '<c r="B1" t="str"><f>A1</f></c>'),
  }),
  changed(
    'sheet deleted, the line kept as a document property',
    SHEET,
    {
      book: (book) => {
        without(book);
        book.Custprops = { Källrad: LINE };
      },
    },
    LINE,
  ),
  changed(
    'sheet deleted, the line kept as a defined name',
    SHEET,
    {
      book: (book) => {
        without(book);
        book.Workbook = { Names: [{ Name: 'Källrad', Ref: `"${LINE}"` }] };
      },
    },
    LINE,
  ),
  changed('sheet of a stand-in deleted', SHEET, { book: without, codebook: standIn }, LINE),
  changed('source line of a stand-in deleted', SHEET, { book: sheetOf([['Om filen']]), codebook: other }, LINE),
  changed('source line of a stand-in emptied', `${SHEET}!A1`, { book: sheetOf([['Källrad']]), codebook: other }, LINE),
  spoiled(
    'source line that says another thing than the stand-in’s answer ids',
    'read',
    '',
    { book: sheetOf([['Källrad', 'Riktiga svar']]), codebook: standIn },
    telling('Riktiga svar', LINE),
  ),
  spoiled(
    'no sheet with a source line, and a codebook that names none',
    'read',
    '',
    { book: without, codebook: (text) => swap(text, /^about: .*\n/mu, '') },
    telling(),
  ),
];
