import type { Codebook } from './codebook';
import { Faults } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';
import { matchKey, normaliseText } from '../input/normalise-text';
import type { Workbook } from '../workbook/workbook';

/** What the workbook says about itself, such as that it is a reconstruction; empty if it says nothing. */
export function aboutLine(workbook: Workbook, { about }: Codebook): string {
  const sheet = workbook.find(about.sheet) === null ? null : new Faults().attempt(() => workbook.sheet(about.sheet));
  if (!sheet) return '';
  for (const row of sheet.rows) {
    if (matchKey(String(sheet.value('A', row) ?? '')) === matchKey(about.sourceLine))
      return maskPersonal(normaliseText(String(sheet.value('B', row) ?? '')), 'sv');
  }
  return '';
}
