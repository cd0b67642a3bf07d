import { matchKey } from '../input/normalise-text';
import { choiceOptions } from './groups/choice-options';
import type { DraftItem, DraftOption, DraftQuestion } from './groups/draft';
import { draftColumn } from './groups/draft-column';
import { rowsAnswered } from './groups/parts-of-rows';
import { isTicked, tickOf } from './groups/tick-of';
import { isNoOpinion } from './options/no-opinion';
import type { ToldOption, ToldQuestion } from './structure/structure';
import { labelsOf } from './table/labels-of';
import type { Column } from './table/column';

/** Share of the answers that a structure file must know to be believed. */
const BELIEVED = 0.5;

/** A question that a structure file tells, with its columns of the export. */
export function draftTold(
  told: ToldQuestion,
  columns: readonly (Column | null)[],
  other: Column | null,
): DraftQuestion {
  const { type, name, text } = told;
  const found = columns.flatMap((column) => column ?? []);
  const [only] = found;
  const all = other ? [...found, other] : found;
  const missing = told.columns.filter((_, at) => !columns[at]).map(({ label }) => label);
  const base = {
    ...{ name, text, columns: all, answered: rowsAnswered(found) },
    ...(told.condition !== undefined && { asked: `asked, by the structure file: ${told.condition}` }),
  };
  const lacking = missing.length > 0 ? [`the export lacks ${missing.length} of its columns`] : [];
  if (type === 'multiple') return { ...base, type, options: boxes(told, columns, other), doubts: lacking };
  if (type === 'number' || type === 'date' || type === 'text')
    return { ...base, type, doubts: lacking, ...(only && { column: only }) };
  const labels = labelsOf(found.flatMap(({ cells }) => cells));
  const options = optionsOf(told.options, labels);
  const known = new Set(
    options.flatMap(({ label, code }) => [label, ...(code === undefined ? [] : [code])]).map(matchKey),
  );
  const [total, unknown] = [[...labels], [...labels].filter(([key]) => !known.has(key))].map((list) =>
    list.reduce((sum, [, { count }]) => sum + count, 0),
  );
  if (only && (unknown ?? 0) > (1 - BELIEVED) * (total ?? 0)) {
    const doubt = 'most answers are none of the options of the structure file';
    if (type === 'single') return { ...draftColumn(only, text), ...base, doubts: [doubt] };
    return { ...base, type, ...choiceOptions(labels), ...items(type, told, columns), doubts: [doubt] };
  }
  const doubts = [...lacking, ...(unknown ? [`${unknown} answers are none of the options of the structure file`] : [])];
  const own = other ? options.map((one) => (one.code === '-oth-' ? { ...one, text: other } : one)) : options;
  return {
    ...base,
    type,
    options: own,
    doubts,
    ...items(type, told, columns),
    ...(only && type === 'single' && { column: only }),
  };
}

function items(
  type: ToldQuestion['type'],
  told: ToldQuestion,
  columns: readonly (Column | null)[],
): { readonly items?: readonly DraftItem[] } {
  if (type === 'single') return {};
  const all = told.columns.flatMap(({ label }, at) => {
    const column = columns[at];
    return column ? [{ label, column, answered: column.answered }] : [];
  });
  return { items: all };
}

/** Options with their counts by label or code; a code that is another option's label would mean two. */
function optionsOf(told: readonly ToldOption[], labels: ReturnType<typeof labelsOf>): DraftOption[] {
  return told.map(({ code, label }) => {
    const isClear = matchKey(code) !== matchKey(label) && !told.some((one) => matchKey(one.label) === matchKey(code));
    const keys = [...new Set([label, ...(isClear ? [code] : [])].map(matchKey))];
    const count = keys.reduce((sum, key) => sum + (labels.get(key)?.count ?? 0), 0);
    return { label, count, ...(isClear && { code }), ...(isNoOpinion(label) && { substantive: false }) };
  });
}

/** One column an option; that of others has its text alone. */
function boxes(told: ToldQuestion, columns: readonly (Column | null)[], text: Column | null): DraftOption[] {
  const options = told.columns.flatMap(({ label }, at): DraftOption[] => {
    const column = columns[at];
    if (!column) return [];
    const tick = tickOf({ column, leaf: [label] });
    return [{ label, column, count: tick ? column.cells.filter((cell) => isTicked(tick, cell)).length : 0 }];
  });
  const label = told.other?.label ?? '';
  return text ? [...options, { label, count: text.answered, tick: false, text }] : options;
}
