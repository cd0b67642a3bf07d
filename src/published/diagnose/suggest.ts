import type { Survey } from '../../survey/survey';
import type { Claim } from '../claim';
import type { ClaimResult } from '../claim-result';
import type { Evidence } from '../evidence';
import { diagnose, type Diagnosis } from './diagnose';

/** How many suggestions a reader is shown before the others are only counted. */
const SHOWN = 3;

/**
 * Puts what a diagnosis suggests beside a deviation that the register does not
 * explain. The deviation stays unexplained: that another way to count gives the
 * printed number does not tell that it was counted so.
 */
export function suggest(result: ClaimResult, claim: Claim, evidence: Evidence, survey: Survey): ClaimResult {
  if (result.status !== 'deviates' || result.explained) return result;
  const found = diagnose(claim, evidence, survey);
  return found.length === 0 ? result : { ...result, explanation: suggestionText(found) };
}

/** Suggestions in Swedish. */
export function suggestionText(found: readonly Diagnosis[]): string {
  const [first, ...others] = found.map(({ text }) => text);
  const told = others.slice(0, SHOWN - 1).map((text) => ` Eller om ${text}.`);
  const more = others.length - told.length;
  return `Möjlig förklaring: det tryckta fås om ${first}.${told.join('')}${more > 0 ? ` Ytterligare ${more} sätt ger det.` : ''}`;
}
