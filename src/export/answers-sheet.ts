import type { Codebook } from './codebook';
import { InputError } from '../input/input-error';
import type { Workbook } from '../workbook/workbook';

/**
 * Name of the sheet of the answers: the codebook's, or the only one that holds something.
 * @throws InputError if the codebook names none and there are several, or none.
 */
export function answersSheetOf(workbook: Workbook, { answers, about, tables }: Codebook): string {
  if (answers.sheet !== undefined) return answers.sheet;
  const others = [about?.sheet, ...tables.map(({ sheet }) => sheet)].flatMap((name) => name ?? []);
  const [own, ...further] = workbook.besides(others).map(({ name }) => name);
  if (own !== undefined && further.length === 0) return own;
  throw new InputError([
    {
      file: workbook.file,
      found:
        own === undefined
          ? 'no sheet that holds something'
          : `${further.length + 1} sheets: ${[own, ...further].join(', ')}`,
      expected: 'one sheet of answers',
      remedy: own === undefined ? 'Export the answers again.' : 'Name it in the codebook: answers: { sheet: … }.',
    },
  ]);
}
