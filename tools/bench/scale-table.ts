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
 * under it whether the cost grows with the rows. It is judged of both together:
 * the more respondents, the less of what is counted stays in the processor's
 * cache, so that counting alone costs more a row though it takes no more steps.
 */
export function scaleTable(scales: readonly Scale[]): string {
  const [load, count, both] = [
    costs(scales, ({ loadMs }) => loadMs),
    costs(scales, ({ countMs }) => countMs),
    costs(scales, ({ loadMs, countMs }) => loadMs + countMs),
  ];
  const lines = scales.map(({ respondents, cooperations, loadMs, countMs, peakBytes }, at) => [
    `${respondents}`,
    `${cooperations}`,
    ...[(loadMs / 1000).toFixed(2), load.each[at]?.toFixed(3) ?? '', load.ratios[at] ?? ''],
    ...[(countMs / 1000).toFixed(2), count.each[at]?.toFixed(3) ?? '', count.ratios[at] ?? ''],
    (peakBytes / 1e6).toFixed(0),
  ]);
  return [alignedTable([HEADS, ...lines], () => true), both.verdict].join('\n');
}

function costs(scales: readonly Scale[], msOf: (scale: Scale) => number) {
  const each = scales.map((scale) => msOf(scale) / scale.respondents);
  const isCompared = scales.map(({ respondents }) => respondents >= COMPARED_FROM);
  const compared = each.filter((_, at) => isCompared[at]);
  const [least, most] = [Math.min(...compared), Math.max(...compared)];
  return {
    each,
    ratios: each.map((cost, at) => (isCompared[at] ? ratio(cost, least) : '')),
    verdict:
      compared.length < 2
        ? 'nothing to compare'
        : `load and count: a row costs up to ${ratio(most, least)} times as much, at most ${MOST}: ${most <= MOST * least ? 'met' : 'MISSED'}`,
  };
}
