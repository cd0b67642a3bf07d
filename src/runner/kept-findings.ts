import type { ExportFinding } from '../notebook/export-finding';
import { ofOtherNotebooks } from './other-notebooks';

/**
 * Of an earlier run's findings those that a run of some notebooks cannot make
 * anew: the other notebooks' own, and those of two tables of which another
 * notebook makes one. These last tell the earlier numbers until all notebooks run.
 * @param ran File names of the notebooks that run now.
 */
export function keptFindings(earlier: readonly ExportFinding[], ran: readonly string[]): ExportFinding[] {
  const isOther = ofOtherNotebooks(ran);
  return earlier.filter(
    (one) => !ran.includes(one.notebook) || (one.kind === 'small-group' && one.tables.some(isOther)),
  );
}
