import type { Claim } from '../published/claims/claim';
import type { ClaimResult } from '../published/claims/claim-result';
import { evidencesOf, hasRows, type CountedRows } from '../published/evidence/counted-rows';
import type { Evidence } from '../published/evidence/evidence';
import { countTrace, rankedTrace, type CountTrace, type TracedNumber } from './count-trace';

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
  /** The counts that the number is made of; of a rank, that of its subject first. */
  readonly parts: readonly CountTrace[];
  /** Of a place among organisations: those that have any, by the rows that they listed. */
  readonly ranked: TracedNumber | null;
  /** What is no count: numbers that are given for earlier years, results of tests. */
  readonly given: readonly (string | number)[];
}

/** Traces what a cell gave as evidence. */
export function claimTrace({
  claim,
  evidence,
  result,
}: {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly result: ClaimResult;
}): ClaimTrace {
  const all = evidencesOf(evidence);
  const counts = all.filter(hasRows);
  const survey = counts[0]?.survey;
  const isSubject = ({ key, label }: CountedRows): boolean => claim.subject === key || claim.subject === label;
  const subject = claim.unit === 'rank' ? counts.find(isSubject) : undefined;
  return {
    result,
    counts: claim.counts,
    base: claim.base,
    file: survey?.file ?? '',
    cleaning: (survey?.cleaning ?? [])
      .filter(({ places }) => places.length > 0)
      .map(({ rule, description, places }) => ({ rule, description, places: places.length })),
    parts: [...counts.filter(isSubject), ...counts.filter((one) => !isSubject(one))].map(countTrace),
    ranked: subject ? rankedTrace(subject) : null,
    given: all.filter((one) => typeof one === 'number' || typeof one === 'string'),
  };
}
