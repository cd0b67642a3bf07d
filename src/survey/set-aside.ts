import type { Cooperation } from './cooperation';
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
  readonly cooperations: readonly (Cooperation & { readonly respondent: SetAsideRespondent })[];
}
