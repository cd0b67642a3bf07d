import { inLanguage } from '../input/language';
import { counted } from '../language/counted';
import type { NounPhrase } from '../language/noun-of';

/** "1 jämförelse", "3 comparisons". */
export const comparisons = (many: number): string =>
  counted(
    many,
    inLanguage<NounPhrase>({
      sv: 'jämförelser',
      en: { singular: 'comparison', plural: 'comparisons', gender: 'common' },
    }),
  );
