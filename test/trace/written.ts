import type { Count } from '../../src/statistics/count';
import { claimTrace } from '../../src/trace/claim-trace';
import { traceJson, type CountJson } from '../../src/trace/trace-json';
import { claimOf, resultOf } from '../published/invented';

const claim = claimOf({ unit: 'count', printed: '1' });
const result = resultOf(claim, 1);

/** What a trace writes about a count, and nothing else of it: measure and cells, by way of a file. */
export const written = (evidence: Count): CountJson => {
  const { parts } = traceJson(claimTrace({ claim, evidence, result }));
  return JSON.parse(JSON.stringify(parts[0])) as CountJson;
};
