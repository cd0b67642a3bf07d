import type { Question } from '../survey/question';
import type { CodebookField, CodebookQuestion } from './codebook';
import { slotsOf } from './columns';
import type { SheetColumns } from './find-columns';
import type { Reference } from './reference';

/** A question of the codebook with the columns in which it was found; countries are the options of a field that says so. */
export function questionOf(
  entry: CodebookQuestion | CodebookField,
  at: SheetColumns | undefined,
  { countries }: Reference,
): Question {
  const fromCountries = 'optionsFrom' in entry && entry.optionsFrom === 'countries';
  const columns = slotsOf(entry).flatMap(({ slot }): [string, string][] => {
    const letter = at?.letters.get(`${entry.id}/${slot}`);
    return letter ? [[slot, letter]] : [];
  });
  return {
    id: entry.id,
    number: 'number' in entry ? entry.number : null,
    type: entry.type,
    text: entry.text,
    options: fromCountries ? countries.map(({ name }) => ({ id: name, label: name })) : (entry.options ?? []),
    asked: entry.asked ?? null,
    ...('forms' in entry && { list: { forms: entry.forms ?? [], fields: entry.fields ?? [] } }),
    ...('concerns' in entry && entry.concerns && { concerns: entry.concerns }),
    columns: new Map(columns),
  };
}
