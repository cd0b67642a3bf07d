import { inLanguage } from '../input/language';
import { weightSummary, type Weights } from '../statistics/weights/weights';
import { formatCount, formatNumber } from './numbers';

/**
 * What weights are and what they cost, for a base line.
 * @example weightsText(columnWeights(survey.respondents))
 * // "viktat: vikter ur exporten, 0,4–2,5 gånger medelvikten, effektiv bas 71 av 80"
 */
export function weightsText(weights: Weights): string {
  const { weighted, effectiveBase, least, greatest } = weightSummary(weights);
  const range = `${formatNumber(least, 1)}–${formatNumber(greatest, 1)}`;
  const [effective, all] = [formatCount(Math.round(effectiveBase)), formatCount(weighted)];
  return inLanguage({
    sv: `viktat: ${weights.says.sv}, ${range} gånger medelvikten, effektiv bas ${effective} av ${all}`,
    en: `weighted: ${weights.says.en}, ${range} times the mean weight, effective base ${effective} of ${all}`,
  });
}
