import type { Count } from '../statistics/count';
import { percentText } from './numbers';

/**
 * A share in whole percent that never says none or all where it is not:
 * "69 procent", "mindre än 1 procent", "mer än 99 procent".
 */
export function roundedShare(share: Count): string {
  const text = percentText(share);
  if (text === '0 procent' && share.count > 0) return 'mindre än 1 procent';
  return text === '100 procent' && share.count < share.base ? 'mer än 99 procent' : text;
}
