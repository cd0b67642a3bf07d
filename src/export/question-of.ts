import type { Option, Question } from '../survey/question';
import { matchKey } from '../input/normalise-text';
import type { CodebookField, CodebookOption, CodebookQuestion } from './codebook';
import type { SheetColumns } from './find-columns';
import type { Reference } from './reference';

/**
 * A question of the codebook with the columns in which it was found. A grid is
 * followed by its items, each of which is a question of its own. The rows of a
 * register are the options of a field that says so.
 */
export function questionsOf(
  entry: CodebookQuestion | CodebookField,
  at: SheetColumns | undefined,
  { registers }: Pick<Reference, 'registers'>,
  isField = false,
): Question[] {
  const from = entry.optionsFrom;
  const options =
    from === undefined
      ? (entry.options ?? []).map(optionOf)
      : (registers.find(({ id }) => id === from)?.rows ?? []).map(({ name, otherNames }) => ({
          ...{ id: name, label: name },
          ...(otherNames.length > 0 && { names: otherNames }),
        }));
  const columns = columnsOf(entry.id, at);
  const whole: Question = {
    ...(isField && { isField }),
    id: entry.id,
    number: 'number' in entry ? (entry.number ?? null) : null,
    type: entry.type,
    text: entry.text,
    options,
    asked: entry.asked ?? null,
    ...('forms' in entry && { list: { forms: entry.forms ?? [], fields: entry.fields ?? [] } }),
    ...('concerns' in entry && entry.concerns && { concerns: entry.concerns }),
    ...(entry.separator !== undefined && { separator: entry.separator }),
    ...(entry.missing !== undefined && { missing: new Set(entry.missing.map(matchKey)) }),
    columns,
  };
  if (entry.type !== 'grid') return [whole];
  const items = (entry.items ?? []).map(({ id, label }): Question => ({
    ...whole,
    id: `${entry.id}.${id}`,
    type: 'single',
    text: label,
    grid: entry.id,
    columns: new Map(
      [...columns].flatMap(([slot, letter]) => {
        const [item, own] = slot.split('.');
        return item === id && own !== undefined ? [[own, letter]] : [];
      }),
    ),
  }));
  return [{ ...whole, options: [], items: items.map(({ id }) => id) }, ...items];
}

const optionOf = ({ id, label, code, names, exclusive, substantive, text }: CodebookOption): Option => ({
  id,
  label,
  ...(code !== undefined && { code }),
  ...(names !== undefined && { names }),
  ...(exclusive !== undefined && { exclusive }),
  ...(substantive !== undefined && { substantive }),
  ...(text !== undefined && { hasText: true }),
});

/** Letters by slot, in the codebook's order. */
const columnsOf = (id: string, at: SheetColumns | undefined): Map<string, string> =>
  new Map(
    at?.expected.flatMap(({ key }): [string, string][] => {
      const letter = at.letters.get(key);
      return key.startsWith(`${id}/`) && letter !== undefined ? [[key.slice(id.length + 1), letter]] : [];
    }),
  );
