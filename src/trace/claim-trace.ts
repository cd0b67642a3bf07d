import type { Claim } from '../published/claim';
import type { ClaimResult } from '../published/claim-result';
import { hasRows, type CountedRows } from '../published/diagnose/counted-rows';
import { recognised } from '../published/diagnose/recognised';
import type { Evidence } from '../published/evidence';
import type { Survey } from '../survey/survey';
import { countTrace, type CountTrace } from './count-trace';

/** Where a reproduced number comes from: plain data, so that a notebook's kernel can hand it over. */
export interface ClaimTrace {
  readonly result: ClaimResult;
  /** What is counted, of what, as the register says. */
  readonly counts: string;
  readonly base: string | null;
  /** The workbook, without folder. */
  readonly file: string;
  /** Cleaning rules that took out or changed something, with how often. */
  readonly cleaning: readonly { readonly rule: string; readonly description: string; readonly places: number }[];
  readonly parts: readonly CountTrace[];
  /** Evidence that came without rows: numbers that are given or computed of others, texts. */
  readonly withoutRows: readonly (string | number)[];
  /** Whole sets of rows that are as many as a number without rows: perhaps what it counts. */
  readonly guesses: readonly CountTrace[];
}

/** Traces what a cell gave as evidence. */
export function claimTrace(
  { claim, evidence, result }: { readonly claim: Claim; readonly evidence: Evidence; readonly result: ClaimResult },
  survey: Survey,
): ClaimTrace {
  const all = evidencesOf(evidence);
  const withoutRows = all.filter((one) => typeof one === 'number' || typeof one === 'string');
  return {
    result,
    counts: claim.counts,
    base: claim.base,
    file: survey.file,
    cleaning: survey.cleaning
      .filter(({ places }) => places.length > 0)
      .map(({ rule, description, places }) => ({ rule, description, places: places.length })),
    parts: all.filter(hasRows).map((one) => countTrace(one, survey)),
    withoutRows,
    guesses: withoutRows
      .filter((one) => typeof one === 'number')
      .flatMap((value) => recognised(value, survey).map(({ count }) => countTrace(count, survey))),
  };
}

/** The numbers of evidence; of a computed rank, its count. */
function evidencesOf(evidence: Evidence): (CountedRows | number | string)[] {
  const list: readonly unknown[] = Array.isArray(evidence) ? evidence : [evidence];
  return list.flatMap((one): (CountedRows | number | string)[] => {
    if (hasRows(one) || typeof one === 'number' || typeof one === 'string') return [one];
    const counted = typeof one === 'object' && one !== null && 'count' in one ? one.count : null;
    return hasRows(counted) ? [counted] : [];
  });
}
