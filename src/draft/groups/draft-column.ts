import { separatorOf } from '../table/separator-of';
import { splitCell } from '../table/split-cell';
import { headingOf, type Column } from '../table/column';
import { columnKind } from '../table/column-kind';
import { isCode } from '../table/cell-form';
import { isMissingCode } from '../table/missing-code';
import { labelsOf } from '../table/labels-of';
import { choiceOptions } from './choice-options';
import type { DraftQuestion } from './draft';

/** Few answers from which little can be told. */
const FEW = 10;

/** The question of a column that stands alone. */
export function draftColumn(column: Column, text = headingOf(column)): DraftQuestion {
  const kind = columnKind(column);
  const base = {
    ...{ column, text: text || `Column ${column.letter}`, columns: [column], answered: column.answered },
    name: column.name ?? text,
  };
  const unsure = [
    ...(text === '' ? ['the column has no header'] : []),
    ...(column.answered > 0 && column.answered < FEW ? [`only ${column.answered} answered: its type is a guess`] : []),
  ];
  const missing = [...column.labels].filter(([key]) => isMissingCode(key)).map(([, label]) => label.text);
  const withMissing = { ...base, ...(missing.length > 0 && { missing }) };
  switch (kind) {
    case 'number':
      return {
        ...withMissing,
        type: 'number',
        doubts: [...unsure, ...(mayBeCodes(column) ? ['numbers or codes? If codes, type single with options'] : [])],
      };
    case 'date':
      return { ...withMissing, type: 'date', doubts: unsure };
    case 'odd-date':
      return {
        ...base,
        type: 'text',
        doubts: [...unsure, 'dates whose day and month can be mixed up, so read as text'],
      };
    case 'choice':
      return draftChoice(base, column, unsure);
    case 'list': {
      const separator = separatorOf(column) ?? '';
      const parts = column.cells.flatMap((cell) => (cell === null ? [] : [cell]));
      const { options, doubts, order } = choiceOptions(
        labelsOf(splitCell(parts, separator).flatMap((own) => [...new Set(own)])),
      );
      const cells = 'several choices in a cell: an option whose label holds the separator may have been split';
      return { ...base, type: 'multiple', separator, options, order, doubts: [...unsure, ...doubts, cells] };
    }
    default:
      return { ...base, type: 'text', doubts: unsure };
  }
}

function draftChoice(
  base: Pick<DraftQuestion, 'column' | 'text' | 'columns' | 'answered' | 'name'>,
  column: Column,
  unsure: readonly string[],
): DraftQuestion {
  const { options, doubts, missing, order } = choiceOptions(column.labels);
  if (options.length === 0)
    return { ...base, type: 'text', doubts: [...unsure, ...doubts, 'no answer that could be an option'] };
  const isCoded = options.every(({ label }) => /^-?\d+$/u.test(label));
  const codes = isCoded
    ? ['codes or numbers? If codes, give each option its label and the number as code; else type number']
    : [];
  const letters = !isCoded && options.length > 2 && options.every(({ label }) => label.length <= 3 && isCode(label));
  return {
    ...base,
    type: 'single',
    options,
    order,
    ...(missing.length > 0 && { missing }),
    doubts: [
      ...unsure,
      ...doubts,
      ...codes,
      ...(letters ? ['codes? Give each option its label, and this as code'] : []),
    ],
  };
}

/** Whether numbers are whole, few, and recur. */
const mayBeCodes = ({ labels, answered }: Column): boolean =>
  labels.size <= 30 && answered >= 3 * labels.size && [...labels.keys()].every((key) => /^\d{1,3}$/u.test(key));
