import { uncapitalised } from '../language/words';
import { certaintyText } from './certainty-text';
import { comparisons } from './comparisons';
import type { Certainty } from './certainty';
import type { ConclusionFinding } from './finding';
import { whyNotText } from './why-not';

const ORDER: readonly Certainty[] = ['always', 'interval', 'undetermined', 'does-not-hold'];

/**
 * How many conclusions stand how far, a sentence each; what nonresponse says
 * nothing of by its reason. What there is none of is told, but for reasons.
 */
export function certaintyLines(conclusions: readonly ConclusionFinding[]): string[] {
  const line = (of: readonly ConclusionFinding[], text: string): string =>
    `${comparisons(of.length)}: ${uncapitalised(text)}.`;
  const reasons = [...new Set(conclusions.flatMap(({ reason }) => reason ?? []))];
  return [
    ...ORDER.map((certainty) =>
      line(
        conclusions.filter((one) => one.certainty === certainty),
        certaintyText(certainty),
      ),
    ),
    ...reasons.map((reason) =>
      line(
        conclusions.filter((one) => one.reason === reason),
        `${certaintyText('not-applicable')}: ${whyNotText(reason)}`,
      ),
    ),
  ];
}
