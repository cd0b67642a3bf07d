import { inLanguage } from '../input/language';
import type { Chapter } from './chapter';
import type { Found } from './finding';
import { measuresOf } from './measures-of';

/** A reproduced number is not what is printed. */
export interface DeviationFinding extends Found {
  readonly kind: 'deviation';
  /** Whether the register explains it; if not, the explanation is a suggestion, or says that there is none. */
  readonly explained: boolean;
}

/** Every deviation of a chapter, with its explanation or what a diagnosis suggests. */
export const deviationFindings = (printed: Chapter): DeviationFinding[] =>
  printed
    .evidences()
    .filter(({ result }) => result.status === 'deviates')
    .map(({ claim, evidence, result: { id, explanation, explained, notebook } }) => ({
      kind: 'deviation',
      claims: [id],
      measures: measuresOf({ claim, evidence }),
      explanation:
        explanation ??
        inLanguage({
          sv: 'Avviker; inget näraliggande sätt att räkna ger det tryckta.',
          en: 'Deviates; no nearby way to count gives what is printed.',
        }),
      explained,
      notebook,
    }));
