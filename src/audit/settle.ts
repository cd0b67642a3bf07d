import { inLanguage } from '../input/language';
import { sentences } from '../language/sentences';
import type { ConclusionFinding } from '../nonresponse/finding';
import type { NamedMeasure, PrintedMeasure } from '../nonresponse/printed-measures';
import type { Determined } from './determined';

type Texts = Readonly<Record<NonNullable<ConclusionFinding['settledBy']>, string>>;

const SV: Texts = {
  print: 'Alla tal som avgör det är tryckta eller följer av tryckta',
  choice: 'Vilar på tal som inte är tryckta: rekonstruktionen har valt dem',
};

const EN: Texts = {
  print: 'All numbers that settle it are printed or follow from printed ones',
  choice: 'Rests on numbers that are not printed: the reconstruction has chosen them',
};

/**
 * Tells whether printed numbers alone settle a conclusion, or it rests on
 * numbers that a stand-in export had to choose. Of real answers there is
 * nothing to tell: they are left as they are.
 * @param printed Which claims print which measures.
 * @param earlier What an earlier run of all notebooks said of it, where not all of them tell now what they print.
 */
export function settle(
  { needs, ...finding }: ConclusionFinding,
  printed: readonly PrintedMeasure[],
  determined: Determined,
  earlier: ConclusionFinding | null = null,
): ConclusionFinding {
  if (!needs || finding.certainty === 'not-applicable') return finding;
  const isPrint = needs.every((need) => isDetermined(need, printed, determined));
  const settledBy = isPrint || earlier?.settledBy === 'print' ? 'print' : 'choice';
  return {
    ...finding,
    settledBy,
    explanation: `${finding.explanation} ${sentences(inLanguage({ sv: SV, en: EN })[settledBy])}`,
  };
}

/** Whether some claim's number is that of the measure, and some claim is a share of the same base, and both are determined. */
const isDetermined = (need: NamedMeasure, printed: readonly PrintedMeasure[], { number, base }: Determined): boolean =>
  printed.some(({ claim, counted }) => counted === need.counted && number(claim)) &&
  printed.some((one) => one.base === need.base && base(one.claim));
