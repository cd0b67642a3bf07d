import type { Asker, Span } from './asker';
import type { SmallGroupSettings } from './small-group-settings';
import type { Target } from './target';

/**
 * What an attacker learns of a small number. `each`: what each of a few known organisations answered;
 * `one-of-them`: one of them, who knows its own answer, learns the others'; `few`: how few gave an answer,
 * though not who; `nearly`: the same but for a little.
 */
export type Learns = 'each' | 'one-of-them' | 'few' | 'nearly';

/** From the gravest. */
export const LEARNS: readonly Learns[] = ['each', 'one-of-them', 'few', 'nearly'];

export interface Exposed {
  readonly target: Target;
  readonly span: Span;
  readonly learns: Learns;
}

/** Whether a number tells too much for an attacker who sees everything; null if it does not. */
export function exposedIn(asker: Asker, target: Target, settings: SmallGroupSettings): Exposed | null {
  const { count, rows, organisations, form } = target;
  const isFewOrganisations = organisations < settings.baseBelow && rows > 0;
  const isSmall = count >= 1 && count <= settings.countUpTo;
  const isNone = count === 0 && isFewOrganisations;
  const isAll = count === rows && isFewOrganisations;
  const isAllButOne = count === rows - 1 && isFewOrganisations;
  const isOne = organisations === 1 && rows > 0;
  if (!isSmall && !isNone && !isAll && !isAllButOne && !isOne) return null;
  // Most numbers are seen to be open by answers that are known already.
  if (asker.widthSeen(form) >= settings.nearlyBelow && !(isFewOrganisations && isSmall)) return null;
  const span = asker.spanOf(form);
  const learns = learnsFrom(asker, target, span, settings);
  return learns && { target, span, learns };
}

function learnsFrom(asker: Asker, target: Target, span: Span, settings: SmallGroupSettings): Learns | null {
  const { count, rows, organisations, answer } = target;
  const isExact = span.least === span.greatest;
  const isSmall = count >= 1 && count <= settings.countUpTo;
  if (organisations < settings.baseBelow && !answer.not) {
    if (isExact && (organisations === 1 || count === rows)) return 'each';
    if (isExact && count === 0 && allAnswered(asker, target)) return 'each';
    if (asker.model.unit === 'organisations' && rows > 1) {
      const learnsNone = count === 1 && span.greatest === 1 && allAnswered(asker, target);
      if (learnsNone || (count === rows - 1 && span.least === count)) return 'one-of-them';
    }
  }
  if (!isSmall) return null;
  if (isExact) return 'few';
  // Of one row that may be or not be anything is known but that.
  const isOpen = span.least === 0 && span.greatest === rows;
  return !isOpen && span.greatest - span.least < settings.nearlyBelow ? 'nearly' : null;
}

/** Whether an attacker knows that all of the group that were asked answered. */
function allAnswered(asker: Asker, { answered, rows }: Target): boolean {
  return answered !== null && asker.model.countOf(answered) === rows && asker.spanOf(answered).least === rows;
}
