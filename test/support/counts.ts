import { Count } from '../../src/statistics/count';
import type { Measure } from '../../src/survey/measure';
import { inventedSurvey } from './invented-survey';

const survey = inventedSurvey();

/** All respondents, without a question: where only the numbers matter. */
const MEASURE: Measure = {
  rows: 'respondents',
  where: [],
  base: { state: 'all', questions: [] },
  counted: null,
  unit: { of: 'rows' },
};

/** A count of so many of so many rows, where only the numbers matter. */
export const countOf = (label: string, count: number, base: number, key = label.toLowerCase()): Count<number> => {
  const rows = (length: number): number[] => Array.from({ length }, (_, index) => index);
  const one = new Count({ key, label, measure: MEASURE, survey }, { rows: rows(count), baseRows: rows(base) });
  if (key === 'annat') Object.defineProperty(one, 'isRest', { value: true });
  return one as Count<number>;
};
