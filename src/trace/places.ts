import type { BaseReading } from '../published/diagnose/base-reading';
import type { Reading } from '../published/diagnose/reading';
import { chosen, textOf } from '../survey/case';
import { caseOf, organisationOf, tickOf } from '../survey/case-of';
import type { Question } from '../survey/question';
import type { Survey } from '../survey/survey';
import type { CellPlace } from './sheet-cells';

/** The cells that make counted rows counted: the options that they chose; whole rows where no question tells. */
export function countPlaces(rows: readonly unknown[], reading: Reading | null, survey: Survey): CellPlace[] {
  return rowsOfExport(rows, survey).flatMap((row): CellPlace[] => {
    const oneCase = caseOf(row);
    if (!oneCase) return [];
    const { sheet, row: number } = oneCase;
    const whole: CellPlace[] = [{ sheet, row: number, column: null }];
    if (!reading) return whole;
    const tick = tickOf(row);
    const picked =
      reading.how === 'answered'
        ? [...reading.question.columns.values()]
        : chosen(oneCase, reading.question.id)
            .filter((option) => (tick === null ? reading.options.includes(option) : option === tick))
            .flatMap((option) => columnsOf(reading.question, option, textOf(oneCase, reading.question.id) !== null));
    const cells = [...new Set(picked)].map((column) => ({ sheet, row: number, column }));
    return cells.length > 0 ? cells : whole;
  });
}

/** The column of an option, and of its free text where there is one. */
function columnsOf({ columns, options }: Question, option: string, hasText: boolean): string[] {
  const withText = hasText && options.find(({ id }) => id === option)?.text !== undefined;
  return [columns.get(option) ?? columns.get('answer'), withText ? columns.get('text') : undefined].flatMap(
    (column) => column ?? [],
  );
}

/** The cells that put rows into the base: of the question answered, of the one that routes to it, of the form; or whole rows. */
export function basePlaces(rows: readonly unknown[], base: BaseReading | null, survey: Survey): CellPlace[] {
  const columns = base ? baseColumns(base, survey) : [];
  const cases = new Set(rowsOfExport(rows, survey).flatMap((row) => caseOf(row) ?? []));
  return [...cases].flatMap(({ sheet, row }): CellPlace[] =>
    columns.length === 0 ? [{ sheet, row, column: null }] : columns.map((column) => ({ sheet, row, column })),
  );
}

function baseColumns({ state, question, sheet }: BaseReading, survey: Survey): string[] {
  const form = sheet === 'cooperations' ? [...survey.question('form').columns.values()] : [];
  if (state === null || state === 'all' || !question) return form;
  const routing = question.asked && state === 'asked' ? survey.question(question.asked.question) : null;
  return [...new Set([...form, ...(routing?.columns.values() ?? []), ...question.columns.values()])];
}

/** Organisations that were counted are rows of the export where they answered. */
function rowsOfExport(rows: readonly unknown[], survey: Survey): readonly unknown[] {
  return rows.flatMap((row) => {
    if (caseOf(row)) return [row];
    const code = organisationOf(row)?.code;
    return survey.respondents.filter(({ organisation }) => organisation.code === code);
  });
}
