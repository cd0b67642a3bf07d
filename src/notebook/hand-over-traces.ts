import { appendFileSync } from 'node:fs';
import { environment } from '../input/environment';
import type { Chapter } from '../published/chapter';
import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';
import { claimTrace, type ClaimTrace } from '../trace/claim-trace';
import { countTrace, type TableTrace } from '../trace/count-trace';

/** Asks for the traces of everything, not of one printed number. */
export const EVERYTHING = '*';

/** What a kernel hands over to `npm run trace`: a line of JSON each. */
export type HandedTrace = ClaimTrace | TableTrace;

/** Hands over the trace of the printed number that is asked for, or of all that the notebook checks. */
export function handOverClaims(printed: Chapter): void {
  const asked = environment.trace();
  if (!asked) return;
  const traced = printed.evidences().filter(({ claim }) => asked.claim === EVERYTHING || claim.id === asked.claim);
  handOver(asked.file, traced.map(claimTrace));
}

/** Hands over the traces of a table's counts, if everything is asked for. */
export function handOverTable(table: Table): void {
  const asked = environment.trace();
  if (asked?.claim !== EVERYTHING) return;
  handOver(asked.file, [{ table: table.id, parts: countsBehind(table).map(countTrace) }]);
}

const handOver = (file: string, traces: readonly HandedTrace[]): void =>
  appendFileSync(file, traces.map((trace) => `${JSON.stringify(trace)}\n`).join(''));
