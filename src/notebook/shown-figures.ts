import type { ShownFigure } from '../nonresponse/conclusion-findings';
import { measureKey } from '../survey/measure-key';
import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';

const shown = new Map<string, ShownFigure>();

/** Remembers what a figure or table shows, so that what it compares can be judged together. */
export function rememberShown(table: Table): void {
  const measures = new Set(countsBehind(table).map(({ measure }) => measureKey(measure)));
  if (measures.size > 0) shown.set(table.id, { id: table.id, measures });
}

/** The figures and tables that this notebook has shown so far, in order. */
export const shownFigures = (): ShownFigure[] => [...shown.values()];
