/**
 * Every simple random sample of so many of a population, as how many of each
 * kind are in it: drawn one by one, so that no formula is shared with what is tested.
 * @param kinds How many of each kind there are.
 */
export function* drawnSamples(kinds: readonly number[], base: number): Generator<number[]> {
  const members = kinds.flatMap((number, kind) => Array.from({ length: number }, () => kind));
  for (let chosen = 0; chosen < 2 ** members.length; chosen++) {
    const drawn = members.filter((_, at) => (chosen >> at) & 1);
    if (drawn.length === base) yield kinds.map((_, kind) => drawn.filter((one) => one === kind).length);
  }
}
