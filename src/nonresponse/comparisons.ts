import { inLanguage } from '../input/language';
import { counted } from '../language/counted';

/** "1 jämförelse", "3 comparisons". */
export const comparisons = (many: number): string =>
  counted(many, inLanguage({ sv: 'jämförelser', en: 'comparisons' }));
