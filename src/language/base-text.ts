import type { Distribution } from '../statistics/distribution';
import { counted } from './counted';
import { nounOf, type NounPhrase } from './noun-of';
import { formatCount } from './numbers';

export interface BaseTextOptions {
  /** What the base is made of, where its label holds no known noun. */
  readonly noun?: NounPhrase;
  /** What lacks an answer; without it, as the noun tells: municipalities answer, cooperations do not. */
  readonly missingOf?: 'respondents' | 'cooperations';
}

/**
 * The base line of a figure or table: how many, of what, and how many of those
 * asked did not answer, or of a list lack data.
 * @example baseText(orsaker) // "Bas: 38 kommuner som svarat på frågan (2 svarade inte)"
 * @example baseText(typer) // "Bas: 209 samarbeten med angiven typ (8 saknar uppgift)"
 */
export function baseText(
  { baseRows, baseLabel, missing }: Distribution,
  { noun = baseLabel, missingOf = nounOf(noun).answers ? 'respondents' : 'cooperations' }: BaseTextOptions = {},
): string {
  const lacks = missingOf === 'respondents' ? 'svarade inte' : 'saknar uppgift';
  const left = missing.length > 0 ? ` (${formatCount(missing.length)} ${lacks})` : '';
  return `Bas: ${counted(baseRows.length, noun)}${left}`;
}
