import type { Count } from '../../src/statistics/count';
import type { NounPhrase } from '../../src/language/noun-of';
import { sharesText } from '../../src/language/shares-text';

/**
 * How many are internationally engaged in any form, a kind of organisation each.
 * @example engagementText([kommuner.any, 'kommuner'])
 * // "Något internationellt engagemang har 156 av 213 kommuner (73 procent)"
 */
export const engagementText = (...groups: readonly (readonly [Count, NounPhrase])[]): string =>
  sharesText('Internationellt engagemang', groups, (shares) => `Något internationellt engagemang har ${shares}`);
