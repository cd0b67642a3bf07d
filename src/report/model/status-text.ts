import { inLanguage } from '../../input/language';
import { formatCount } from '../../language/numbers';
import type { ClaimResult } from '../../published/claims/claim-result';
import { summarise } from '../../published/summarise';

/** How the printed numbers fared, in a sentence; null without any. */
export function statusText(claims: readonly ClaimResult[]): string | null {
  if (claims.length === 0) return null;
  const { claims: many, hold, explained, unexplained, notInExport } = summarise(claims);
  const parts = (words: readonly [number, string][]): string =>
    words
      .filter(([number]) => number > 0)
      .map(([number, word]) => `${formatCount(number)} ${word}`)
      .join(', ');
  return inLanguage({
    sv: () =>
      `Av ${formatCount(many)} tryckta uppgifter: ${parts([
        [hold, 'stämmer'],
        [explained, 'avviker med förklaring'],
        [unexplained, 'avviker utan förklaring'],
        [notInExport, 'finns inte i exporten'],
      ])}.`,
    en: () =>
      `Of ${formatCount(many)} printed numbers: ${parts([
        [hold, hold === 1 ? 'holds' : 'hold'],
        [explained, `${explained === 1 ? 'deviates' : 'deviate'} with an explanation`],
        [unexplained, `${unexplained === 1 ? 'deviates' : 'deviate'} without one`],
        [notInExport, `${notInExport === 1 ? 'is' : 'are'} not in the export`],
      ])}.`,
  })();
}
