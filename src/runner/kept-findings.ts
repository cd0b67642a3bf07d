import type { ExportFinding } from '../notebook/export-finding';

/**
 * Of an earlier run's findings those that a run of some notebooks cannot make
 * anew: the other notebooks' own, and small groups that something published by
 * another notebook tells. These last tell the earlier numbers until all notebooks run.
 * @param ran File names of the notebooks that run now.
 */
export const keptFindings = (earlier: readonly ExportFinding[], ran: readonly string[]): ExportFinding[] =>
  earlier.filter((one) =>
    one.kind === 'small-group'
      ? one.notebooks.some((notebook) => !ran.includes(notebook))
      : !ran.includes(one.notebook),
  );
