import type { ClaimResult } from '../published/claim-result';
import type { DeviationFinding } from './export-finding';

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
