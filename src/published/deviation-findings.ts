import type { ClaimResult } from './claims/claim-result';
import type { Found } from './finding';

/** A reproduced number is not what is printed. */
export interface DeviationFinding extends Found {
  readonly kind: 'deviation';
  /** Whether the register explains it; if not, the explanation is a suggestion, or says that there is none. */
  readonly explained: boolean;
}

/** Every deviation, with its explanation or what a diagnosis suggests. */
export const deviationFindings = (results: readonly ClaimResult[]): DeviationFinding[] =>
  results
    .filter(({ status }) => status === 'deviates')
    .map(({ id, explanation, explained, notebook }) => ({
      kind: 'deviation',
      claims: [id],
      explanation: explanation ?? 'Avviker; inget näraliggande sätt att räkna ger det tryckta.',
      explained,
      notebook,
    }));
