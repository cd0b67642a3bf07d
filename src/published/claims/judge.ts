import type { Claim } from './claim';
import type { ClaimResult } from './claim-result';
import { compareList } from './compare-list';
import { compareCount, comparePercent } from './compare-number';
import { compareRank } from './compare-rank';
import type { Evidence } from '../evidence/evidence';
import { printedNumber } from '../evidence/printed-number';
import { noAnswer, type Found, type Verdict } from '../evidence/verdict';
import { compareByRule } from '../rules/rules';

/**
 * Compares one printed number with what was computed for it.
 * @throws EvidenceError if the evidence is of another kind than the claim's unit takes.
 */
export function judge(claim: Claim, evidence: Evidence, notebook: string): ClaimResult {
  const verdict = evidence === null ? noAnswer() : compare(claim, evidence);
  return 'missing' in verdict ? notInExport(claim, verdict.missing, notebook) : found(claim, verdict, notebook);
}

/** The result of a given fact, which no export can give. */
export const judgeGiven = (claim: Claim, notebook: string): ClaimResult =>
  notInExport(claim, claim.because ?? '', notebook);

function compare(claim: Claim, evidence: Evidence): Verdict {
  const printed = claim.printed ?? '';
  switch (claim.unit) {
    case 'count':
      return compareCount(claim, printed, evidence);
    case 'percent':
      return comparePercent(claim, printed, evidence);
    case 'rank':
      return compareRank(claim, printed, evidence);
    case 'list':
      return compareList(claim, claim.items ?? [], evidence);
    case 'comparison':
      if (!claim.rule) throw new Error(`comparison without a rule: ${claim.id}`);
      return compareByRule(claim.id, claim.rule, evidence);
  }
}

const told = ({ id, chapter, label, unit, printed, items, as }: Claim) => ({
  ...{ id, chapter, label, unit },
  printed: printed ?? (items ?? []).join('; '),
  as,
});

function found(claim: Claim, { value, text, count, base, holds, difference }: Found, notebook: string): ClaimResult {
  const explanation = !holds && expected(claim, value, text) ? (claim.deviation?.because ?? null) : null;
  return {
    ...told(claim),
    ...{ value, count, base },
    status: holds ? 'holds' : 'deviates',
    explanation,
    explained: holds || explanation !== null,
    reproduced: text,
    ...{ difference, notebook },
  };
}

/** A deviation explains only the value that it names. */
const expected = ({ deviation, unit }: Claim, value: Found['value'], text: string): boolean =>
  deviation !== null && (unit === 'count' ? value === printedNumber(deviation.value) : text === deviation.value);

const notInExport = (claim: Claim, explanation: string, notebook: string): ClaimResult => ({
  ...told(claim),
  ...{ value: null, count: null, base: null },
  ...{ status: 'not-in-export', explanation, explained: true, reproduced: null, difference: null, notebook },
});
