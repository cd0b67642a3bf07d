import { alignedTable } from './aligned-table';
import { ratio } from './comparison-table';
import type { Scale } from './scale';

const HEADS = ['respondents', 'cooperations', 'load s', 'ms a row', 'ratio', 'count s', 'ms a row', 'ratio', 'peak MB'];
/** From this size on a row must cost the same: below it, what is done once weighs. */
const COMPARED_FROM = 1000;
/** How many times as much as the cheapest it may cost. */
export const MOST = 1.3;

/**
 * Surveys of several sizes as aligned text: what loading and counting take, in
 * all and for each respondent, beside the cheapest of those that are compared;
 * under it whether the cost grows with the rows.
 */
export function scaleTable(scales: readonly Scale[]): string {
  const [load, count] = [costs(scales, 'loadMs'), costs(scales, 'countMs')];
  const lines = scales.map(({ respondents, cooperations, loadMs, countMs, peakBytes }, at) => [
    `${respondents}`,
    `${cooperations}`,
    ...[(loadMs / 1000).toFixed(2), load.each[at]?.toFixed(3) ?? '', load.ratios[at] ?? ''],
    ...[(countMs / 1000).toFixed(2), count.each[at]?.toFixed(3) ?? '', count.ratios[at] ?? ''],
    (peakBytes / 1e6).toFixed(0),
  ]);
  return [alignedTable([HEADS, ...lines], () => true), ...[load.verdict('load'), count.verdict('count')]].join('\n');
}

function costs(scales: readonly Scale[], what: 'loadMs' | 'countMs') {
  const each = scales.map((scale) => scale[what] / scale.respondents);
  const isCompared = scales.map(({ respondents }) => respondents >= COMPARED_FROM);
  const compared = each.filter((_, at) => isCompared[at]);
  const [least, most] = [Math.min(...compared), Math.max(...compared)];
  return {
    each,
    ratios: each.map((cost, at) => (isCompared[at] ? ratio(cost, least) : '')),
    verdict: (name: string): string =>
      compared.length < 2
        ? `${name}: nothing to compare`
        : `${name}: a row costs up to ${ratio(most, least)} times as much, at most ${MOST}: ${most <= MOST * least ? 'met' : 'MISSED'}`,
  };
}
