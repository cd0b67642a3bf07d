import type { Distribution } from '../statistics/distribution';
import { formatCount } from './numbers';

/**
 * The base line of a figure or table: how many, of what, and how many of those
 * asked did not answer.
 * @example baseText(orsaker) // "Bas: 38 kommuner som svarat på frågan (2 svarade inte)"
 */
export function baseText({ baseRows, baseLabel, missing }: Distribution): string {
  const unanswered = missing.length > 0 ? ` (${formatCount(missing.length)} svarade inte)` : '';
  return `Bas: ${formatCount(baseRows.length)} ${baseLabel}${unanswered}`;
}
