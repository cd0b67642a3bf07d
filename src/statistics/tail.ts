/** A probability in whole numbers: so many samples of all there are. */
export interface Tail {
  readonly samples: bigint;
  readonly of: bigint;
}

/**
 * Tells of a probability whether it is more than half the error of a level, so that a test with half the error
 * on each side does not reject; exact. What is exactly as unlikely is rejected.
 * @param level In percent; up to three decimals.
 * @throws RangeError `not a level in percent: …`
 */
export function isKeptAt(level: number): (tail: Tail) => boolean {
  if (!(level > 0 && level < 100)) throw new RangeError(`not a level in percent: ${level}`);
  const error = BigInt(Math.round((100 - level) * 1000));
  return ({ samples, of }) => 200_000n * samples > error * of;
}

/** A probability as a number: the nearest one, as far as floating point goes. */
export function asNumber({ samples, of }: Tail): number {
  if (samples === 0n) return 0;
  const shift = Math.max(0, digits(of) - digits(samples) + 64);
  return Number((samples << BigInt(shift)) / of) / 2 ** shift;
}

/** How many binary digits a whole number has, or a few more. */
const digits = (value: bigint): number => 4 * value.toString(16).length;
