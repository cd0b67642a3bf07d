import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { ranked } from '../statistics/ranking';
import { equalsText } from './equals';
import type { NounPhrase } from './noun-of';

export interface OrderTextOptions {
  /** How many places are compared. */
  readonly places?: number;
  /** What is ranked, in the plural, for those that are too many to name. */
  readonly who?: NounPhrase;
}

/**
 * Whether a ranking is another one when something is changed, and who then
 * leads. Those that are equal share a place. Labels are names.
 * @param change How the second one is made: "Med de sporadiska inräknade".
 * @example orderText('Med de sporadiska inräknade', active, activeOrSporadic)
 * // "Med de sporadiska inräknade blir ordningen en annan, men Ockelbo har fortfarande flest"
 */
export function orderText(
  change: string,
  before: readonly Count[],
  after: readonly Count[],
  { places = 10, who }: OrderTextOptions = {},
): string {
  const [earlier, later] = [shared(before, places), shared(after, places)];
  const [first] = later;
  if (!earlier[0] || !first)
    return `${change}${inLanguage({ sv: ' går ordningen inte att jämföra', en: ', the order cannot be compared' })}`;
  if (keysOf(earlier) === keysOf(later))
    return `${change}${inLanguage({ sv: ' blir ordningen densamma', en: ', the order stays the same' })}`;
  const names = equalsText(
    first.map(({ label }) => label),
    who,
  );
  const isSame = keysOf([earlier[0]]) === keysOf([first]);
  return inLanguage({
    sv: `${change} blir ordningen en annan, ${isSame ? `men ${names} har fortfarande flest` : `och ${names} har flest`}`,
    en: `${change}, the order changes, ${
      isSame
        ? `but ${names} still ${first.length === 1 ? 'has' : 'have'} the most`
        : `and ${names} ${first.length === 1 ? 'has' : 'have'} the most`
    }`,
  });
}

/** The counts on each of the first places, down to the last one that is asked for; none that is 0. */
function shared(counts: readonly Count[], places: number): Count[][] {
  const order = ranked(counts).filter(({ count }) => count > 0);
  const values = [...new Set(order.slice(0, places).map(({ count }) => count))];
  return values.map((value) => order.filter(({ count }) => count === value));
}

const keysOf = (groups: readonly (readonly Count[])[]): string =>
  JSON.stringify(groups.map((group) => group.map(({ key }) => key).sort()));
