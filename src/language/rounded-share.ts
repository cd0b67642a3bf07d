import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { percentText, percentWord } from './numbers';

/**
 * A share in whole percent that never says none or all where it is not:
 * "69 procent", "mindre än 1 procent", "mer än 99 procent".
 */
export function roundedShare(share: Count): string {
  const text = percentText(share);
  if (text === `0 ${percentWord()}` && share.count > 0)
    return inLanguage({ sv: 'mindre än 1 procent', en: 'less than 1 percent' });
  return text === `100 ${percentWord()}` && share.count < share.base
    ? inLanguage({ sv: 'mer än 99 procent', en: 'more than 99 percent' })
    : text;
}
