import { matchKey } from '../../input/normalise-text';
import { bandOf } from './band-of';
import { isNone, isNoOpinion, isOther } from './no-opinion';
import { SCALES } from './scales';

/** Labels in the order proposed, and what it is by; null where they stand as first met. */
export interface OrderedLabels {
  readonly labels: readonly string[];
  readonly by: string | null;
}

/**
 * Orders options: a scale that is known, bands of numbers, leading numbers, or
 * as they were first met. "Other" and answers without an opinion come last.
 */
export function optionOrder(labels: readonly string[]): OrderedLabels {
  const last = labels.filter(isNoOpinion);
  const others = labels.filter((label) => !isNoOpinion(label) && isOther(label));
  const own = labels.filter((label) => !last.includes(label) && !others.includes(label));
  const { labels: ordered, by } = ofScale(own) ?? ofNumbers(own) ?? ofBands(own) ?? { labels: own, by: null };
  const none = by === null ? ordered.filter(isNone) : [];
  return { labels: [...ordered.filter((label) => !none.includes(label)), ...others, ...none, ...last], by };
}

/** By the first scale that has a step of its own for each label, but "Yes, …" may stand for others of its kind. */
function ofScale(labels: readonly string[]): OrderedLabels | null {
  if (labels.length < 2) return null;
  for (const { name, steps } of SCALES) {
    const places = labels.map((label) => steps.findIndex((step) => step.test(matchKey(label))));
    if (places.includes(-1) || new Set(places).size < places.length) continue;
    return { labels: sorted(labels, (at) => [places[at] ?? 0, 0]), by: `a scale of ${name}` };
  }
  return null;
}

/** "1 – Not at all", "2", "3 – Very much" */
function ofNumbers(labels: readonly string[]): OrderedLabels | null {
  const numbers = labels.map((label) => Number(/^(-?\d+)(?:$|\s*[-–=.:)]\s*\p{L}| \p{L}{3})/u.exec(label)?.[1] ?? NaN));
  if (labels.length < 2 || numbers.some(Number.isNaN) || new Set(numbers).size < numbers.length) return null;
  return { labels: sorted(labels, (at) => [numbers[at] ?? 0, 0]), by: 'numbers' };
}

function ofBands(labels: readonly string[]): OrderedLabels | null {
  const bands = labels.map(bandOf);
  // "None" is nothing of what the bands count.
  const known = labels.map(
    (label, at) => bands[at] ?? (isNone(label) || matchKey(label) === 'never' ? ([-Infinity, 0] as const) : null),
  );
  if (labels.length < 2 || bands.filter((band) => band !== null).length < 2 || known.includes(null)) return null;
  return { labels: sorted(labels, (at) => known[at] ?? [0, 0]), by: 'numbers' };
}

function sorted(labels: readonly string[], keyOf: (at: number) => readonly [number, number]): string[] {
  const order = labels.map((_, at) => at);
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return order
    .sort((a, b) => compare(keyOf(a)[0], keyOf(b)[0]) || compare(keyOf(a)[1], keyOf(b)[1]) || a - b)
    .flatMap((at) => labels[at] ?? []);
}
