import { matchKey } from '../../input/normalise-text';

/** What may stand around the numbers of a band. */
const WORDS = new Set(
  (
    'to and up or more less under over than years year old of age år till kr tkr mkr kronor sek usd eur dollars euro ' +
    'younger older below above between at least most mindre mer fler färre yngre äldre eller och högst minst mellan ' +
    'upp uppåt över times time people persons employees personer anställda invånare timmar hours hour minutes minuter ' +
    'min h k m ft feet in inches cm kg km months weeks days månader veckor dagar st gånger per week a in i the about ungefär cirka ca'
  ).split(' '),
);
/** A number with thousands after a comma, a point or a space, or with decimals. */
const NUMBER = /\d{1,3}(?:[ ,.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;

/** Where a band of numbers lies: by its lower end, then by its upper one. Null if the label is none. */
export function bandOf(label: string): readonly [low: number, high: number] | null {
  const key = matchKey(label);
  const numbers = (key.match(NUMBER) ?? []).map(valueOf);
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return null;
  const rest = key.replace(NUMBER, ' ').match(/\p{L}+/gu) ?? [];
  if (rest.some((word) => !WORDS.has(word))) return null;
  if (second !== undefined) return [first, second];
  if (
    /[<≤]|^(under|less|below|mindre|högst|färre|yngre|up to|upp till|at most)|younger|or less|eller (färre|mindre|yngre)/u.test(
      key,
    )
  )
    return [-Infinity, first];
  if (
    /[>≥+]|^(over|more|above|mer|minst|fler|över|at least|older)|and up|or (more|older)|older|above|uppåt|eller (fler|mer|äldre)|och (uppåt|över|äldre)/u.test(
      key,
    )
  )
    return [first, Infinity];
  return [first, first];
}

const valueOf = (text: string): number =>
  Number(/^\d{1,3}(?:[ ,.]\d{3})+$/u.test(text) ? text.replace(/[ ,.]/gu, '') : text.replace(',', '.'));
