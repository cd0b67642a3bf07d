import type { Asker, Seen, Span } from './asker';
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

type Limits = Pick<SmallGroupSettings, 'baseBelow' | 'countUpTo' | 'nearlyBelow'>;

/** A number that tells too much. */
export interface Exposed {
  readonly target: Target;
  readonly span: Span;
  readonly learns: Learns;
}

/** Whether a number tells too much for an attacker who sees everything; null if it does not. */
export function exposedIn(asker: Asker, target: Target, limits: Limits): Exposed | null {
  const learns = learnsFrom(asker, target, limits);
  const { form, rows, count } = target;
  if (learns === 'one-of-them') return { target, learns, span: asker.spanOf(form) };
  if (learns) return { target, learns, span: { least: count, greatest: count } };
  if (!isSmall(count, limits) || asker.widthSeen(form) >= limits.nearlyBelow) return null;
  const span = asker.spanOf(form);
  // Of rows that may all be or not be anything is known but that.
  const isOpen = span.least === 0 && span.greatest === rows;
  return !isOpen && span.greatest - span.least < limits.nearlyBelow ? { target, learns: 'nearly', span } : null;
}

const isSmall = (count: number, { countUpTo }: Limits): boolean => count >= 1 && count <= countUpTo;

/** What somebody learns who sees some lines; null if nothing that counts. */
export function learnsFrom(
  asker: Asker,
  target: Target,
  limits: Limits,
  seen: Seen = asker.all,
): Exclude<Learns, 'nearly'> | null {
  const { count, rows, organisations, answer, form } = target;
  const isExposed = (): boolean => asker.isExposed(form, seen);
  if (rows > 0 && organisations < limits.baseBelow && !answer.not) {
    const isOne = organisations === 1 || count === rows;
    if (isOne && isExposed()) return 'each';
    if (count === 0 && allAnswered(asker, target, seen) && isExposed()) return 'each';
    if (asker.model.unit === 'organisations' && rows > 1 && learnsAsOne(asker, target, seen)) return 'one-of-them';
  }
  return isSmall(count, limits) && isExposed() ? 'few' : null;
}

/** The only one that gave an answer learns that no other did; the only one that did not learns that all others did. */
function learnsAsOne(asker: Asker, target: Target, seen: Seen): boolean {
  const { count, rows, form } = target;
  if (count !== 1 && count !== rows - 1) return false;
  if (!allAnswered(asker, target, seen)) return false;
  const { least, greatest } = asker.spanOf(form, seen);
  return (count === 1 && greatest === 1) || (count === rows - 1 && least === count);
}

/** Whether an attacker knows that all of the group that were asked answered. */
function allAnswered(asker: Asker, { answered, rows }: Target, seen: Seen): boolean {
  return answered !== null && asker.model.countOf(answered) === rows && asker.isExposed(answered, seen);
}
