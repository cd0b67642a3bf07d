import { swap } from '../../support/spoiled-export';
import { spoiled, type FaultCase } from './fault-case';

const REMEDY = 'Correct the weight, or leave out administrative.weight.';
const EXPECTED = 'expected a number from 0, such as 1,25';

/** An export of two answers with a column of weights. */
const weights = (first: unknown, second: unknown) => ({
  rows: (rows: unknown[][]) => ['Vikt', null, first, second].forEach((cell, row) => rows[row]?.push(cell)),
  codebook: (text: string) => swap(text, 'code: Kod,', 'code: Kod, weight: Vikt,'),
});

/** A column that says how much each answer weighs. */
export const WEIGHT_FAULTS: readonly FaultCase[] = [
  spoiled(
    'no weight',
    'error',
    `export.xlsx, sheet Svar, P4: found no weight, ${EXPECTED}. ${REMEDY}`,
    weights(1, null),
  ),
  spoiled(
    'negative weight',
    'error',
    `export.xlsx, sheet Svar, P3: found weight -1, ${EXPECTED}. ${REMEDY}`,
    weights(-1, '1'),
  ),
  spoiled(
    'weight that is no number',
    'error',
    `export.xlsx, sheet Svar, P3: found a weight that is no number, ${EXPECTED}. ${REMEDY}`,
    weights('tung', 1),
  ),
  spoiled(
    'weights that are all 0',
    'error',
    'export.xlsx, sheet Svar: found weights that are all 0, expected a weight above 0. Correct the column, or leave out administrative.weight.',
    weights(0, '0'),
  ),
];
