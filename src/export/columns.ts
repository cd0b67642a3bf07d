import type { Codebook, CodebookField, CodebookTable, CodebookOption, CodebookQuestion } from './codebook';
import { columnOf, type ColumnAddress } from './column-address';

/** A column that the codebook speaks of. */
export interface ExpectedColumn extends ColumnAddress {
  /** `personal`, `unused`, an administrative key, or `question/slot`. */
  readonly key: string;
  /** Further paths that name it where question and option stand in one header row. */
  readonly inOneRow: readonly (readonly string[])[];
  /** May be missing from an export. */
  readonly optional?: boolean;
}

/** A column of a question, by what stands in it. */
interface Slot {
  readonly slot: string;
  readonly address: ColumnAddress;
  /** Elements that may stand for the last one of the path in a header of one row, such as a code. */
  readonly codes: readonly string[];
}

/** Name of the slot of an option's free text; the first of a question is called `text` alone. */
export const textSlot = (option: string, isFirst: boolean): string => (isFirst ? 'text' : `text:${option}`);

/** What a question's columns are called: see `slotsOf`. */
export const slotNames = (entry: CodebookQuestion | CodebookField): string[] =>
  slotsOf(entry, columnOf(entry.text), 1).map(({ slot }) => slot);

/**
 * The columns of a question by slot: option ids, `answer` for one cell that
 * holds the choice, `text` for free text; items of a grid before a point, as in
 * `speed/answer` of the question of its own that an item is.
 */
function slotsOf(entry: CodebookQuestion | CodebookField, head: ColumnAddress, headerRows: number): Slot[] {
  const { type, options = [], items = [], spread = false, separator } = entry;
  const under = (own: ColumnAddress | undefined, label: string, above = head): ColumnAddress =>
    own === undefined ? columnOf(...above.path, label) : within(above, own, headerRows);
  const ofOptions = (above = head, prefix = ''): Slot[] =>
    options.filter(hasColumn).map(({ id, label, header, code, names = [] }) => ({
      slot: `${prefix}${id}`,
      address: under(header, label, above),
      codes: [...(code === undefined ? [] : [code]), ...names],
    }));
  const texts = options
    .filter(({ text }) => text !== undefined)
    .map(({ id, text }, at): Slot => ({ slot: textSlot(id, at === 0), address: under(text, ''), codes: [] }));
  switch (type) {
    case 'list':
      return [];
    case 'grid':
      return items.flatMap(({ id, label, header }): Slot[] => {
        const address = under(header, label);
        return spread ? ofOptions(address, `${id}.`) : [{ slot: `${id}.answer`, address, codes: [] }];
      });
    case 'rank':
      if (items.length === 0) return ofOptions();
      return items.map(({ id, label, header }) => ({ slot: `place:${id}`, address: under(header, label), codes: [] }));
    case 'multiple':
      return [...(separator === undefined ? ofOptions() : [{ slot: 'answer', address: head, codes: [] }]), ...texts];
    case 'single':
      return [...(spread ? ofOptions() : [{ slot: 'answer', address: head, codes: [] }]), ...texts];
    case 'number':
    case 'date':
    case 'text':
      return [{ slot: 'text', address: head, codes: [] }];
  }
}

const hasColumn = ({ tick }: CodebookOption): boolean => tick !== false;

/** A header of one word stands under that of the question, unless there is one header row, or it tells more. */
const within = (head: ColumnAddress, own: ColumnAddress, headerRows: number): ColumnAddress =>
  headerRows > 1 && own.path.length === 1 && own.nth === null ? columnOf(...head.path, ...own.path) : own;

/** First header of a question: its number, if it has one, and text, unless the codebook says otherwise. */
function headOf(entry: CodebookQuestion | CodebookField): ColumnAddress {
  if (entry.header) return entry.header;
  const number = 'number' in entry && entry.number !== undefined ? `${entry.number}${entry.part ?? ''}. ` : '';
  return columnOf(`${number}${entry.text}`);
}

function questionColumns(entry: CodebookQuestion | CodebookField, headerRows: number): ExpectedColumn[] {
  const head = headOf(entry);
  return slotsOf(entry, head, headerRows).map(({ slot, address, codes }) => ({
    ...address,
    key: `${entry.id}/${slot}`,
    inOneRow: inOneRow(head, address, codes),
  }));
}

/** "Question - Option" and "Q1[SQ001]" are one header that tells both, and so may the option's text alone. */
function inOneRow(head: ColumnAddress, { path }: ColumnAddress, codes: readonly string[]): (readonly string[])[] {
  if (head.path.length === 0 || path.join() === head.path.join()) return [];
  const isUnder = head.path.every((text, at) => path[at] === text);
  return isUnder ? codes.map((code) => [...head.path, code]) : path.length === 1 ? [[...head.path, ...path]] : [];
}

const plain = (key: string, address: ColumnAddress | undefined, optional = false): ExpectedColumn[] =>
  address ? [{ ...address, key, inOneRow: [], ...(optional && { optional }) }] : [];

/** The columns that the answers sheet should have. */
export function answerColumns({ administrative, personal, questions, answers }: Codebook): ExpectedColumn[] {
  const { unused, ...keys } = administrative;
  return [
    ...Object.entries(keys).flatMap(([key, address]) => plain(key, address)),
    ...unused.flatMap((address) => plain('unused', address, true)),
    ...personal.flatMap((address) => plain('personal', address, true)),
    ...questions.flatMap((question) => questionColumns(question, answers.headerRows)),
  ];
}

/** The columns that the sheet of a linked table should have. */
export const tableColumns = ({ answerId, fields, headerRows }: CodebookTable): ExpectedColumn[] => [
  ...plain('answerId', answerId),
  ...fields.flatMap((field) => questionColumns(field, headerRows)),
];
