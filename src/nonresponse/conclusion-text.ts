import { counted } from '../language/counted';
import { formatCount } from '../language/numbers';
import { sentences } from '../language/sentences';
import { certaintyText } from './certainty-text';
import type { ConclusionFinding } from './finding';
import { whyNotText } from './why-not';

interface Told extends Pick<ConclusionFinding, 'certainty' | 'reason' | 'among' | 'tipping'> {
  /** Holds by itself, and not beside the figure's others. */
  readonly isLost: boolean;
}

/** How far a conclusion stands and what it would take for it to fall, in Swedish sentences. */
export function conclusionText({ certainty, reason, isLost, among, tipping }: Told): string {
  if (reason !== null) return sentences(`${certaintyText(certainty)}: ${whyNotText(reason)}`);
  const together = `när figurens ${counted(among, 'jämförelser')} prövas tillsammans (Holm)`;
  const isTogether = certainty === 'interval' && among > 1;
  const howFar = isLost
    ? `${certaintyText('interval')}, men inte ${together}`
    : `${certaintyText(certainty)}${isTogether ? `, också ${together}` : ''}`;
  return sentences(howFar, ...(tipping === null ? [] : [tippingText(tipping)]));
}

function tippingText({ least, others }: NonNullable<Told['tipping']>): string {
  const who = `de ${formatCount(others)} som inte svarat`;
  return least === 0
    ? `Faller redan om ${who} svarar som de som svarat`
    : `Faller om ${formatCount(least)} av ${who} svarar annorlunda än om de svarat som de andra`;
}
