import { z } from 'zod';
import { formatNumber } from '../../language/numbers';
import { describe, isTested } from '../evidence/evidence';
import { EvidenceError, noAnswer } from '../evidence/verdict';
import { ruleKind } from './rule-kind';

/** A test does not reject at the level: its p value is not below it. */
export const notSignificant = ruleKind({
  schema: z.strictObject({ kind: z.literal('not-significant'), level: z.number().gt(0).lt(1) }),
  compare: (id, { level }, evidence) => {
    const p = isTested(evidence) ? evidence.p : evidence;
    if (p === null) return noAnswer();
    if (typeof p !== 'number' || !(p >= 0 && p <= 1))
      throw new EvidenceError(`not a p value: ${describe(p)} for ${id}; give a test, a number from 0 to 1, or null`);
    return {
      value: p,
      text: p < 0.0005 ? 'p < 0,001' : `p = ${formatNumber(p)}`,
      count: null,
      base: null,
      holds: p >= level,
      difference: null,
    };
  },
  // It compares no answers, but who answered at all.
  statements: () => null,
});
