import * as XLSX from 'xlsx';
import type { WholeCodebook } from './whole-codebook';
import { answerColumns, tableColumns, type ExpectedColumn } from '../../src/export/columns';
import { aboutSheet } from './about-sheet';
import type { AnswerRow, Cell } from './make-rows';

/** A column of a sheet: its two heads and its key. */
interface Column {
  readonly head: string;
  readonly subhead: string;
  readonly key: string;
}

const headed = ({ path: [head = '', subhead = ''], key }: ExpectedColumn): Column => ({ head, subhead, key });

/** Rows after which the tool left an empty one. */
const EMPTY_AFTER = 57;

/**
 * The bytes of the workbook, the same for the same rows: nothing in it depends
 * on when or where it is written. That the answers are invented stands on its
 * first sheet, in the document's properties, in a defined name and in the form
 * of the answer ids, so that no edit loses it.
 * @throws Error if the codebook does not say how a stand-in is known.
 */
export function workbookBytes(rows: readonly AnswerRow[], codebook: WholeCodebook): Buffer {
  const { about } = codebook;
  if (!about?.standIn) throw new Error('about.standIn is missing in the codebook: it says how a stand-in is known');
  const { sheet, sourceLine, standIn } = about;
  const book = XLSX.utils.book_new();
  const readme = XLSX.utils.aoa_to_sheet(aboutSheet(sourceLine, standIn.line));
  readme['!cols'] = [{ wch: 16 }, { wch: 100 }];
  XLSX.utils.book_append_sheet(book, readme, sheet);

  const personal = new Map(codebook.personal.map(({ path: [head = ''] }) => [head, `personal:${head}`]));
  const columns = answerColumns(codebook)
    .map(headed)
    .map((column) => ({
      ...column,
      key: personal.get(column.head) ?? column.key,
    }));
  const answers: Cell[][] = rows.map(({ cells }) => columns.map(({ key }) => cells.get(key) ?? null));
  answers.splice(EMPTY_AFTER, 0, []);
  XLSX.utils.book_append_sheet(book, sheetOf(columns, answers), codebook.answers.sheet);

  const cooperations = rows.flatMap(({ cells, cooperations: own }) =>
    own.map((one) => new Map<string, Cell>([['answerId', cells.get('answerId') ?? null], ...one])),
  );
  const fields = tableColumns(codebook.cooperations).map(headed);
  XLSX.utils.book_append_sheet(
    book,
    sheetOf(
      fields,
      cooperations.map((cells) => fields.map(({ key }) => cells.get(key) ?? null)),
    ),
    codebook.cooperations.sheet,
  );

  book.Props = {
    Title: codebook.survey.title,
    Author: 'npm run reconstruct',
    Comments: standIn.line,
    CreatedDate: new Date(Date.UTC(2018, 5, 1)),
  };
  book.Custprops = { [sourceLine]: standIn.line };
  book.Workbook = { Names: [{ Name: sourceLine, Ref: `"${standIn.line}"` }] };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

/** Two header rows; the first one merged over the columns of a question. */
function sheetOf(columns: readonly Column[], rows: Cell[][]): XLSX.WorkSheet {
  const isFirst = (index: number): boolean => columns[index]?.head !== columns[index - 1]?.head;
  const sheet = XLSX.utils.aoa_to_sheet([
    columns.map(({ head }, index) => (isFirst(index) ? head : null)),
    columns.map(({ subhead }) => subhead || null),
    ...rows,
  ]);
  sheet['!merges'] = columns.flatMap(({ head }, index) => {
    const width = columns.filter((column) => column.head === head).length;
    return isFirst(index) && width > 1 ? [{ s: { r: 0, c: index }, e: { r: 0, c: index + width - 1 } }] : [];
  });
  sheet['!cols'] = columns.map(({ subhead, head }) => ({ wch: Math.min(30, Math.max(10, (subhead || head).length)) }));
  return sheet;
}
