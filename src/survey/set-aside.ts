import type { TableRow } from './table-row';
import type { Respondent } from './respondent';

/** Why an answer does not count. */
export type SetAsideReason = 'unfinished' | 'earlier';

/** An answer that cleaning took out, in the form of one that counts. */
export interface SetAsideRespondent extends Respondent {
  readonly reason: SetAsideReason;
}

/**
 * What cleaning took out: unfinished answers, and earlier ones of organisations
 * that answered again. Kept to explain deviations; no statistic may count it.
 */
export interface SetAside {
  readonly respondents: readonly SetAsideRespondent[];
  /** Of all linked tables. */
  readonly tableRows: readonly (TableRow & { readonly respondent: SetAsideRespondent })[];
}
