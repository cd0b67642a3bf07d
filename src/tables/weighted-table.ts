import { inLanguage } from '../input/language';
import { countsIn, described, type Shown } from '../language/described';
import { weightsText } from '../language/weights-text';
import type { Respondent } from '../survey/respondent';
import type { Count } from '../statistics/count';
import { weighted } from '../statistics/weights/weighted';
import type { Weights } from '../statistics/weights/weights';
import { COUNT_COLUMNS, countHeads, countRow } from './count-row';
import { rememberCounts } from './counts-behind';
import type { Table, TextOptions } from './table';

export interface WeightedTableOptions extends TextOptions {
  readonly title: string;
  /** Counts of respondents. */
  readonly counts: Shown;
  readonly weights: Weights;
  /** Head of the first column. */
  readonly of: string;
}

/**
 * Counts with their weighted share beside the unweighted one: label, count,
 * base, percent, weighted percent, the ends of its 95 percent interval, and the
 * effective base; all unrounded, null where there is none.
 * @throws Error `not of respondents: …`, `no weight: …`
 * @example await s.show(s.weightedTable({ id: '1-ways', title: 'Ways', counts: ways, weights: s.columnWeights(survey.respondents), of: 'Way' }))
 */
export function weightedTable({ counts: shown, weights, of, ...options }: WeightedTableOptions): Table {
  const counts = countsIn(shown) as readonly Count<Respondent>[];
  const text = { ...options, ...described(options, [shown]) };
  const table = {
    ...text,
    base: options.base ?? `${text.base}; ${weightsText(weights)}`,
    columns: [...COUNT_COLUMNS, 'weighted', 'low', 'high', 'effective'],
    heads: {
      label: of,
      ...countHeads(),
      ...inLanguage({
        sv: { weighted: 'Viktad procent', low: 'Från', high: 'Till', effective: 'Effektiv bas' },
        en: { weighted: 'Weighted percent', low: 'From', high: 'To', effective: 'Effective base' },
      }),
    },
    rows: counts.map((count) => {
      const { percent, interval, effectiveBase } = weighted(count, weights);
      return {
        ...countRow(count),
        weighted: percent,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        effective: effectiveBase,
      };
    }),
  };
  return rememberCounts(table, counts);
}
