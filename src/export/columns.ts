import type { Codebook, CodebookField, CodebookQuestion } from './codebook';
import { didYouMean } from './nearest';
import type { Fault, Faults } from './input-error';
import { matchKey, normaliseText } from './normalise-text';
import type { Sheet } from './workbook';

/** A column that the codebook speaks of. */
interface ExpectedColumn {
  /** First header row. */
  readonly head: string;
  /** Second header row; empty where there is only one. */
  readonly subhead: string;
  /** `personal`, `unused`, an administrative key, or `question/slot`. */
  readonly key: string;
  /** May be missing from an export. */
  readonly optional?: boolean;
}

/** Where the codebook's columns stand on a sheet. */
export interface SheetColumns {
  readonly firstRow: number;
  /** Column letter by key: administrative key or `question/slot`. */
  readonly letters: ReadonlyMap<string, string>;
  /** Columns that are dropped unread. */
  readonly personal: readonly string[];
  /** Heads of columns that the codebook does not know, with their letters. */
  readonly unknown: readonly string[];
}

/** Slots of a question's columns: option ids, `answer` for a single choice, `text` for free text. */
export function slotsOf({ type, options = [] }: CodebookQuestion | CodebookField): { slot: string; subhead: string }[] {
  const text = options
    .filter((option) => option.text !== undefined)
    .map((option) => ({ slot: 'text', subhead: option.text ?? '' }));
  if (type === 'multiple') return [...options.map(({ id, label }) => ({ slot: id, subhead: label })), ...text];
  if (type === 'single') return [{ slot: 'answer', subhead: '' }, ...text];
  return type === 'text' ? [{ slot: 'text', subhead: '' }] : [];
}

/** First header of a question: its number and text, unless the codebook says otherwise. */
export const headOf = ({ header, number, part, text }: CodebookQuestion): string =>
  header ?? `${number}${part ?? ''}. ${text}`;

const questionColumns = (head: string, question: CodebookQuestion | CodebookField): ExpectedColumn[] =>
  slotsOf(question).map(({ slot, subhead }) => ({ head, subhead, key: `${question.id}/${slot}` }));

/** The columns that the answers sheet should have. */
export function answerColumns({ administrative, personal, questions }: Codebook): ExpectedColumn[] {
  const { unused, ...keys } = administrative;
  return [
    ...Object.entries(keys).map(([key, head]) => ({ head, subhead: '', key })),
    ...unused.map((head) => ({ head, subhead: '', key: 'unused', optional: true })),
    ...personal.map((head) => ({ head, subhead: '', key: 'personal', optional: true })),
    ...questions.flatMap((question) => questionColumns(headOf(question), question)),
  ];
}

/** The columns that the cooperations sheet should have. */
export function cooperationColumns({ cooperations }: Codebook): ExpectedColumn[] {
  return [
    { head: cooperations.answerId, subhead: '', key: 'answerId' },
    ...cooperations.fields.flatMap((field) => questionColumns(field.text, field)),
  ];
}

const keyOf = ({ head, subhead }: { head: string; subhead: string }): string =>
  JSON.stringify([matchKey(head), matchKey(subhead)]);
const shown = ({ head, subhead }: { head: string; subhead: string }): string =>
  subhead ? `${head} / ${subhead}` : head;

/**
 * Finds the columns by their headers, in any order and under any title rows.
 * The first header row may be merged: it counts to the right until the next head.
 */
export function findColumns(
  file: string,
  sheet: Sheet,
  headerRows: number,
  expected: readonly ExpectedColumn[],
  faults: Faults,
): SheetColumns {
  const fault = (rest: Omit<Fault, 'file' | 'sheet'>): void => faults.add({ file, sheet: sheet.name, ...rest });
  const anchor = expected.find(({ key }) => key === 'answerId');
  const headRow = findHeadRow(sheet, anchor?.head ?? '');
  if (headRow === null) {
    fault({
      found: `no column ${anchor?.head}`,
      expected: `a header row with "${anchor?.head}"`,
      remedy: 'Restore the header row, or mend the codebook.',
    });
    faults.throwIfAny();
    throw new Error('unreachable');
  }

  const heads = readHeads(sheet, headRow, headerRows);
  const byKey = new Map<string, { letter: string; head: string; subhead: string }>();
  for (const head of heads) {
    const earlier = byKey.get(keyOf(head));
    if (earlier && expected.some((one) => keyOf(one) === keyOf(head))) {
      fault({
        place: `${head.letter}${headRow}`,
        found: `"${shown(head)}" again, as in ${earlier.letter}${headRow}`,
        expected: 'each header once',
        remedy: 'Remove or rename one of the columns.',
      });
    } else byKey.set(keyOf(head), head);
  }

  const letters = new Map<string, string>();
  const personal: string[] = [];
  const known = new Set(expected.map(keyOf));
  const strangers = heads.filter((head) => !known.has(keyOf(head)));
  for (const column of expected) {
    const found = byKey.get(keyOf(column));
    if (!found && !column.optional) {
      const hint = didYouMean(shown(column), strangers.map(shown));
      fault({
        place: `row ${headRow}`,
        found: `no column "${shown(column)}"${hint}`,
        expected: 'every column of the codebook',
        remedy: 'Rename the column in the export, or its header in the codebook.',
      });
    }
    if (!found) continue;
    if (column.key === 'personal') personal.push(found.letter);
    else letters.set(column.key, found.letter);
  }
  return {
    firstRow: headRow + headerRows,
    letters,
    personal,
    unknown: strangers.map((head) => `${head.letter}: ”${shown(head)}”`),
  };
}

/** Title rows may stand above the header; it is the first row with the answer id's head. */
function findHeadRow(sheet: Sheet, anchor: string): number | null {
  for (let row = 1; row <= Math.min(sheet.lastRow, 30); row++) {
    if (sheet.columns.some((column) => matchKey(String(sheet.value(column, row) ?? '')) === matchKey(anchor)))
      return row;
  }
  return null;
}

function readHeads(
  sheet: Sheet,
  headRow: number,
  headerRows: number,
): { letter: string; head: string; subhead: string }[] {
  let last = '';
  return sheet.columns.flatMap((letter) => {
    const head = normaliseText(String(sheet.value(letter, headRow) ?? ''));
    const subhead = headerRows === 2 ? normaliseText(String(sheet.value(letter, headRow + 1) ?? '')) : '';
    if (head) last = head;
    return head || subhead ? [{ letter, head: head || last, subhead }] : [];
  });
}
