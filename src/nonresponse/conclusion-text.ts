import { inLanguage } from '../input/language';
import { formatCount } from '../language/numbers';
import { sentences } from '../language/sentences';
import { certaintyText } from './certainty-text';
import { comparisons } from './comparisons';
import type { ConclusionFinding } from './finding';
import { whyNotText } from './why-not';

interface Told extends Pick<ConclusionFinding, 'certainty' | 'reason' | 'among' | 'tipping'> {
  /** Holds by itself, and not beside the figure's others. */
  readonly isLost: boolean;
}

/** How far a conclusion stands and what it would take for it to fall, in sentences. */
export function conclusionText({ certainty, reason, isLost, among, tipping }: Told): string {
  if (reason !== null) return sentences(`${certaintyText(certainty)}: ${whyNotText(reason)}`);
  const { together, butNot, also } = inLanguage({ sv: togetherSv, en: togetherEn })(among);
  const isTogether = certainty === 'interval' && among > 1;
  const howFar = isLost
    ? `${certaintyText('interval')}, ${butNot} ${together}`
    : `${certaintyText(certainty)}${isTogether ? `, ${also} ${together}` : ''}`;
  return sentences(howFar, ...(tipping === null ? [] : [inLanguage({ sv: tippingSv, en: tippingEn })(tipping)]));
}

const togetherSv = (among: number) => ({
  together: `när figurens ${comparisons(among)} prövas tillsammans (Holm)`,
  ...{ butNot: 'men inte', also: 'också' },
});

const togetherEn = (among: number) => ({
  together: `when the figure’s ${comparisons(among)} are tested together (Holm)`,
  ...{ butNot: 'but not', also: 'also' },
});

type Tipped = NonNullable<Told['tipping']>;

function tippingSv({ least, others }: Tipped): string {
  const who = `de ${formatCount(others)} som inte svarat`;
  return least === 0
    ? `Faller redan om ${who} svarar som de som svarat`
    : `Faller om ${formatCount(least)} av ${who} svarar annorlunda än om de svarat som de andra`;
}

function tippingEn({ least, others }: Tipped): string {
  const who = `the ${formatCount(others)} nonrespondents`;
  return least === 0
    ? `Falls already if ${who} answer as those who answered`
    : `Falls if ${formatCount(least)} of ${who} answer otherwise than in the proportions of those who answered`;
}
