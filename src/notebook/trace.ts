import { didYouMean } from '../input/nearest';
import type { Figure } from '../figures/draw/figure';
import type { Count } from '../statistics/count';
import type { Distribution } from '../statistics/distribution';
import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';
import { countTrace } from '../trace/count-trace';
import { traceTable } from '../trace/trace-table';
import { displayTable } from './display-table';

/** What can be traced: one count, or all that a distribution, table or figure shows. */
export type Traceable = Count | Distribution | Table | Figure;

/**
 * Shows where numbers come from: what is counted and of what, and the cells of
 * the export. Writes nothing.
 * @param label Only the row of this label.
 * @throws Error if nothing was counted there, or no row has the label.
 * @example await trace(figur, 'Båda')
 */
export async function trace(traceable: Traceable, label?: string): Promise<void> {
  const counts = countsOf(traceable);
  const chosen = label === undefined ? counts : counts.filter((one) => one.label === label);
  if (chosen.length === 0) {
    if (label === undefined || counts.length === 0)
      throw new Error('nothing to trace: this was not made of Counts; trace the Count, or a figure or table of Counts');
    const labels = counts.map((one) => one.label);
    throw new Error(`unknown label: ${label}${didYouMean(label, labels)} (known: ${labels.join(', ')})`);
  }
  return displayTable(traceTable(chosen.map(countTrace), chosen[0]?.survey.sourceLine ?? ''));
}

function countsOf(traceable: Traceable): readonly Count[] {
  if ('baseRows' in traceable && 'rows' in traceable) return [traceable as Count];
  if ('counts' in traceable) return traceable.counts;
  return countsBehind('table' in traceable ? traceable.table : traceable);
}
