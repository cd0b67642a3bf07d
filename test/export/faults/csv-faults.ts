import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODINGS, writeCsv, type CsvForm } from '../../support/csv-export';
import { SMALL_CODEBOOK } from '../../support/small-export';
import { goodBook, swap } from '../../support/spoiled-export';
import type { FaultCase, Severity } from './fault-case';

const AGAIN = 'Export the answers again, and send the file without opening it in between.';

/** The good export as CSV, its answers spoiled as text. */
function csv(
  fault: string,
  severity: Severity,
  message: string,
  spoil: (text: string, folder: string) => string,
  form: Partial<CsvForm> = {},
): FaultCase {
  const { delimiter = ';', encode = ENCODINGS['UTF-8'] } = form;
  const make: FaultCase['make'] = (folder) => {
    const spoilOnce = (text: string): Buffer => encode(text.includes('Påbörjad') ? spoil(text, folder) : text);
    const path = writeCsv(goodBook(), folder, 'Svar', { delimiter, encode: spoilOnce });
    const codebook = join(folder, 'kodbok.yaml');
    writeFileSync(codebook, SMALL_CODEBOOK);
    spoil('', folder);
    return { export: path, codebook };
  };
  return { fault, severity, message, make };
}

const same = (text: string): string => text;
const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text && swap(text, from, to);

/** Tables in text form. */
export const CSV_FAULTS: readonly FaultCase[] = [
  csv('comma', 'read', '', same, { delimiter: ',' }),
  csv('tab', 'read', '', same, { delimiter: '\t' }),
  csv('first line that names the delimiter', 'read', '', (text) => `sep=;\n${text}`),
  csv('line ends of old Macs', 'read', '', (text) => text.replaceAll('\n', '\r')),
  csv('line ends of Windows', 'read', '', (text) => text.replaceAll('\n', '\r\n')),
  csv('title lines and blank lines', 'read', '', (text) => `Enkät 2018\n\n${text}\n\n\n`),
  csv('line break in a quoted cell', 'read', '', replace(/^a1/mu, '"\n a1"')),
  csv(
    'second file missing',
    'error',
    'export.csv, sheet Samarbeten: found no second file, expected export-Samarbeten.csv beside it. Save that sheet as CSV too, under this name.',
    (text, folder) => {
      if (text === '') unlinkSync(join(folder, 'export-Samarbeten.csv'));
      return text;
    },
  ),
  csv(
    'quotation mark that is not closed',
    'error',
    `export.csv, line 4: found a quotation mark that is not closed, expected an undamaged workbook. ${AGAIN}`,
    replace(/^a2/mu, '"a2'),
  ),
  csv(
    'delimiter in a cell without quotation marks',
    'error',
    'export.csv, line 3: found 16 cells, expected 15, as in the other rows. Put quotation marks around the cell that holds the delimiter, or export the answers as .xlsx.',
    replace(/;Ja;$/mu, ';Ja;bra; men dyrt'),
  ),
  csv(
    'letters read in the wrong encoding',
    'error',
    'export.csv, line 1: found "Ã¥" where a Swedish letter stood, expected text in its own encoding. Export the answers again as CSV UTF-8, or as .xlsx.',
    (text) => text && Buffer.from(text, 'utf8').toString('latin1'),
  ),
  csv(
    'error value in words in CSV',
    'error',
    'export.csv, sheet Svar, N3: found the error value #SAKNAS!, expected a value. Replace the cell by its value, or empty it.',
    replace(/;Ja;$/mu, ';#SAKNAS!;'),
  ),
  csv(
    'column too narrow for its number',
    'error',
    'export.csv, sheet Svar, D3: found the error value #####, expected a value. Replace the cell by its value, or empty it.',
    replace('2018-04-01 10:00;kim', '#####;kim'),
  ),
  csv(
    'table of millions of cells',
    'error',
    'export.csv, line 1: found over 5000000 cells with something in them, expected at most 5000000. Copy the sheets with the answers into a new workbook and give that.',
    (text) => (text ? 'a;'.repeat(5.1e6) : ''),
  ),
  csv(
    'table of millions of blank cells',
    'error',
    'export.csv, line 1: found over 25000000 cells, blank ones too, expected at most 25000000. Copy the sheets with the answers into a new workbook and give that.',
    (text) => (text ? ';'.repeat(25.1e6) : ''),
  ),
  csv(
    'CSV without any rows',
    'error',
    'export.csv, sheet Svar: found an empty sheet, expected rows. Export the answers again and give that file.',
    (text) => (text ? '\n\n' : ''),
  ),
];
