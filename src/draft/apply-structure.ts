import { matchKey } from '../input/normalise-text';
import { draftColumn } from './groups/draft-column';
import type { DraftQuestion } from './groups/draft';
import type { Aside } from './groups/set-aside';
import type { Structure, ToldColumn, ToldOption } from './structure/structure';
import { isNumber } from './table/cell-form';
import type { Column } from './table/column';
import { draftTold } from './told-question';

/** What a structure file tells of an export's columns. */
export interface Told {
  readonly questions: readonly DraftQuestion[];
  readonly personal: readonly Aside[];
  /** The columns that it does not know, and those of which it knows texts and labels alone. */
  readonly left: readonly Column[];
  /** Labels of codes by column letter. */
  readonly labels: ReadonlyMap<string, readonly ToldOption[]>;
}

/** Finds the questions of a structure file among the columns of an export. */
export function applyStructure(structure: Structure, columns: readonly Column[]): Told {
  const byName = new Map<string, Column>();
  for (const column of columns)
    for (const name of [column.name ?? '', ...column.path].map(matchKey))
      if (name !== '' && !byName.has(name)) byName.set(name, column);
  const taken = new Set<Column>();
  const find = ({ headers }: ToldColumn): Column | null => {
    const found = headers.map((header) => byName.get(matchKey(header))).find((column) => column && !taken.has(column));
    if (found) taken.add(found);
    return found ?? null;
  };
  const questions: DraftQuestion[] = [];
  const personal: Aside[] = [];
  for (const told of structure.questions) {
    const own = told.columns.map(find);
    const other = told.other ? find(told.other) : null;
    const found = own.flatMap((column) => column ?? []);
    if (told.isPersonal) personal.push(...found.map((column) => ({ column, doubt: 'personal by the structure file' })));
    else if (found.length > 0) questions.push(draftTold(told, own, other));
    if (other && (told.isPersonal || found.length === 0))
      questions.push(draftColumn(other, `${told.text} – ${told.other?.label ?? ''}`));
  }
  const left = columns.filter((column) => !taken.has(column));
  const labels = new Map<string, readonly ToldOption[]>();
  const relabelled = left.map((column): Column => {
    const name = [column.name ?? '', ...column.path].map(matchKey).find((one) => structure.labels.has(one));
    const own = name === undefined ? undefined : structure.labels.get(name);
    if (!own) return column;
    if (own.options.length > 0) labels.set(column.letter, own.options);
    return own.text === null ? column : { ...column, name: column.path[0] ?? null, heads: [own.text] };
  });
  return { questions, personal, left: relabelled, labels };
}

/** Whether all answers of a column are codes that have a label, so that it is no number. */
export const isLabelled = ({ labels }: Column, options: readonly ToldOption[]): boolean => {
  const codes = new Set(options.flatMap(({ code, label }) => [code, label]).map(matchKey));
  const known = [...labels.keys()].filter((key) => codes.has(key) || (isNumber(key) && codes.has(String(Number(key)))));
  return labels.size > 0 && known.length >= labels.size / 2;
};
