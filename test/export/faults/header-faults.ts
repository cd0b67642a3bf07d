import { spoiled, type FaultCase } from './fault-case';
import { utils } from 'xlsx';

const ROWS = 'Restore the header rows, or correct headerRows in the codebook.';
const COLUMN = 'expected every column of the codebook. Rename the column in the export, or its header in the codebook.';
const S = 'export.xlsx, sheet Svar';
const set =
  (row: number, column: number, to: (text: string) => unknown) =>
  (rows: unknown[][]): void => {
    rows[row]![column] = to(String(rows[row]![column] ?? ''));
  };

/** Headers that are missing, changed, or not where they should be. */
export const HEADER_FAULTS: readonly FaultCase[] = [
  spoiled('no header', 'error', `${S}: found no header row, expected a row with "Svars-ID". ${ROWS}`, {
    rows: (rows) => rows.splice(0, 2),
  }),
  spoiled(
    'one header row where two are expected',
    'error',
    `${S}, row 1: found one header row, expected two header rows, question and option below it. ${ROWS}`,
    {
      rows: (rows) => rows.splice(1, 1),
    },
  ),
  spoiled(
    'three header rows where two are expected',
    'error',
    `${S}, row 1: found a row between question and option, expected two header rows, question and option below it. ${ROWS}`,
    {
      rows: (rows) => rows.splice(1, 0, ['', '', '', '', '', '', '', 'Flera svar', 'Flera svar', 'Flera svar']),
    },
  ),
  spoiled(
    'a third header row below the others',
    'error',
    `${S}, A3: found no answer id, expected an answer id in every row. Fill in the id, or remove the row.`,
    {
      rows: (rows) => rows.splice(2, 0, ['', '', '', '', '', '', '', 'Q1_1', 'Q1_2', 'Q1_3']),
    },
  ),
  spoiled(
    'question and option in one header cell',
    'normalisation',
    'Rubriker i annan skrivform än kodbokens läses som kodbokens (Svar!H1, Svar!I1, Svar!J1, Svar!K1, Svar!L1, Svar!M1)',
    {
      rows: (rows) => {
        const [heads, options] = rows.splice(0, 2);
        let last = '';
        rows.unshift(
          heads!.map((head, index) => {
            last = String(head || last);
            return options![index] ? `${last} - ${String(options![index])}` : head;
          }),
        );
      },
    },
  ),
  spoiled('title rows above the header', 'read', '', {
    rows: (rows) => rows.unshift(['Enkät 2018'], [], ['Uttag 2018-05-01']),
  }),
  spoiled('merged header split, its text in every column', 'read', '', {
    rows: (rows) => {
      rows[0]![8] = rows[0]![9] = rows[0]![7];
      rows[0]![11] = rows[0]![12] = rows[0]![10];
    },
  }),
  spoiled('merged header', 'read', '', {
    book: ({ Sheets: { Svar } }) => {
      Svar!['!merges'] = ['H1:J1', 'K1:M1', 'A1:A2'].map((range) => utils.decode_range(range));
    },
  }),
  spoiled('single headers at the foot of the two rows', 'read', '', {
    rows: ([heads, options]) => {
      for (const column of [0, 1, 2, 3, 4, 5, 6]) [heads![column], options![column]] = ['', heads![column]];
    },
  }),
  spoiled('missing column', 'error', `${S}, row 1: found no column "4. Hinder?", ${COLUMN}`, {
    rows: (rows) => rows.forEach((row) => row.splice(13, 1)),
  }),
  spoiled(
    'renamed column',
    'error',
    `${S}, row 1: found no column "4. Hinder?" (did you mean "4. Hindren?"?), ${COLUMN}`,
    {
      rows: set(0, 13, () => '4. Hindren?'),
    },
  ),
  spoiled(
    'renamed column of an option',
    'error',
    `${S}, row 1: found no column "1. Vad har ni? / Andra" (did you mean "1. Vad har ni? / Andre"?), ${COLUMN}`,
    {
      rows: set(1, 8, () => 'Andre'),
    },
  ),
  spoiled(
    'duplicate column',
    'error',
    `${S}, O1: found "4. Hinder?" again, as in N1, expected each header once. Remove or rename one of the columns.\n${S}, row 1: found no column "5. Kommentar", ${COLUMN}`,
    {
      rows: set(0, 14, () => '4. Hinder?'),
    },
  ),
  spoiled('blank header', 'error', `${S}, row 1: found no column "5. Kommentar", ${COLUMN}`, {
    rows: (rows) => {
      rows[0]![14] = '';
      rows[2]![14] = 'Hej';
    },
  }),
  spoiled('extra column', 'warning', 'Kolumner som kodboken inte känner läses inte (Svar!P: ”6. Extra”)', {
    rows: (rows) => rows.forEach((row, index) => row.push(index === 0 ? '6. Extra' : index === 1 ? '' : index)),
  }),
  spoiled(
    'extra column with an e-mail address in its header',
    'warning',
    'Kolumner som kodboken inte känner läses inte (Svar!P: ”Till [e-postadress]”)',
    {
      rows: (rows) =>
        rows.forEach((row, index) => row.push(index === 0 ? 'Till kim.berg@example.se' : index === 1 ? '' : index)),
    },
  ),
  spoiled(
    'extra columns of the same name, or of names that programs trip over',
    'warning',
    'Kolumner som kodboken inte känner läses inte (Svar!P: ”__proto__”, Svar!Q: ”constructor”, Svar!R: ”constructor”)',
    {
      rows: ([heads, , first]) => {
        heads!.push('__proto__', 'constructor', 'constructor');
        first!.push(1, 2, 3);
      },
    },
  ),
  spoiled(
    'extra column without a header',
    'warning',
    'Kolumner som kodboken inte känner läses inte (Svar!Q: utan rubrik)',
    {
      rows: (rows) => rows[2]!.push(null, 'anteckning'),
    },
  ),
  spoiled('columns in another order', 'read', '', {
    rows: (rows) => {
      const order = [14, 13, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 10, 11, 12];
      rows.forEach((row, index) => (rows[index] = order.map((column) => row[column] ?? null)));
    },
  }),
  spoiled(
    'header with no-break space, soft hyphen, zero-width and decomposed letters',
    'normalisation',
    'Rubriker i annan skrivform än kodbokens läses som kodbokens (Svar!H2, Svar!I2, Svar!J2)',
    {
      rows: (rows) => {
        rows[0]![7] = '1.\u00a0Vad  har\u200b ni?';
        rows[1]![7] = '\ufeffva\u0308n\u00adort'.normalize('NFD');
      },
    },
  ),
];
