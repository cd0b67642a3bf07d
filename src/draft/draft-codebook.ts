import { extname } from 'node:path';
import { InputError } from '../input/input-error';
import type { Sheet } from '../workbook/sheet';
import { readWorkbook, type Workbook } from '../workbook/workbook';
import { columnIndex } from '../workbook/column-index';
import { draftGroup } from './groups/draft-group';
import { findRouting } from './groups/find-routing';
import { groupColumns } from './groups/group-columns';
import { setAside } from './groups/set-aside';
import type { DraftQuestion } from './groups/draft';
import type { Draft } from './groups/whole-draft';
import { findHeaderRows } from './table/find-header-rows';
import { readTable } from './table/read-table';
import { languageOf } from './language/language-of';
import { applyStructure } from './apply-structure';
import { withLabels } from './with-labels';
import { readStructure } from './structure/read-structure';

/** What is known of an export beside itself. */
export interface DraftOptions {
  /** Name of the sheet of the answers; without it the only one that holds something. */
  readonly sheet?: string;
  /** How many header rows it has; without it they are found. */
  readonly headerRows?: number;
  /** Path of the tool's structure file, dictionary or list of labels. */
  readonly structure?: string;
}

/**
 * Drafts a codebook from an export that nobody described.
 * @throws InputError if the file cannot be read, has several sheets and none is named, or holds no answers.
 */
export function draftCodebook(path: string, options: DraftOptions = {}): Draft {
  const workbook = readWorkbook(path);
  const sheet = sheetOf(workbook, options.sheet);
  const structure = options.structure === undefined ? null : readStructure(options.structure);
  const found = findHeaderRows(sheet);
  const header = { row: found.row, rows: options.headerRows ?? found.rows };
  const table = readTable(sheet, header);
  if (table.rows.length === 0)
    throw new InputError([
      {
        ...{ file: sheet.file, sheet: sheet.name, found: `no rows below the ${header.rows} of the header` },
        ...{
          expected: 'rows of answers',
          remedy: 'Name the sheet of the answers (--sheet), or say how many header rows it has (--header-rows).',
        },
      },
    ]);
  const told = applyStructure(structure ?? { questions: [], labels: new Map() }, table.columns);
  const aside = setAside(told.left);
  const first = ({ columns }: { readonly columns: readonly { readonly letter: string }[] }): number =>
    columnIndex(columns[0]?.letter ?? 'A');
  const questions = [
    ...told.questions,
    ...groupColumns(aside.rest)
      .flatMap(draftGroup)
      .map((one) => withLabels(one, told.labels)),
  ].sort((a, b) => first(a) - first(b));
  const title = workbook.file.slice(0, workbook.file.length - extname(workbook.file).length) || workbook.file;
  return {
    ...{ file: workbook.file, title, source: `Source: ${title}`, headerRows: header.rows, rows: table.rows.length },
    language: languageOf(textsOf(questions)),
    sheet: workbook.format !== 'csv' && workbook.besides([]).length > 1 ? sheet.name : null,
    aside: { ...aside, personal: [...told.personal, ...aside.personal] },
    questions,
    routing: findRouting(questions),
  };
}

/** What respondents read. */
const textsOf = (questions: readonly DraftQuestion[]): string[] =>
  questions.flatMap(({ text, options = [], items = [] }) => [
    text,
    ...[...options, ...items].map(({ label }) => label),
  ]);

function sheetOf(workbook: Workbook, name: string | undefined): Sheet {
  if (name !== undefined) return workbook.sheet(name);
  const [own, ...others] = workbook.besides([]);
  if (own && others.length === 0) return own;
  throw new InputError([
    {
      file: workbook.file,
      found: own
        ? `${others.length + 1} sheets: ${[own, ...others].map((sheet) => sheet.name).join(', ')}`
        : 'no sheet that holds something',
      ...{ expected: 'one sheet of answers', remedy: own ? 'Name it: --sheet NAME.' : 'Export the answers again.' },
    },
  ]);
}
