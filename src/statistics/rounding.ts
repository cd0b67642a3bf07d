/**
 * A share as a percent with a fixed number of decimals, rounded half up by
 * exact integer arithmetic: floating point would round 23 of 40 (57.5) to 57.
 * @param count Whole number from 0.
 * @param base Whole number from 1.
 * @param digits Decimals to keep, from 0.
 * @returns The rounded percent with `.` as decimal mark, such as "58" or "57.5".
 * @throws RangeError if a number is not whole, negative, or the base is 0.
 */
export function roundedPercent(count: number | bigint, base: number | bigint, digits = 0): string {
  for (const [name, value] of Object.entries({ count, base, digits })) {
    if ((typeof value !== 'bigint' && !Number.isSafeInteger(value)) || value < 0)
      throw new RangeError(`not a whole number from 0: ${name} ${value}`);
  }
  if (BigInt(base) === 0n) throw new RangeError('no percent of an empty base: say that there is no data instead');
  const scale = 10n ** BigInt(digits);
  const units = (2n * 100n * scale * BigInt(count) + BigInt(base)) / (2n * BigInt(base));
  if (digits === 0) return units.toString();
  return `${units / scale}.${(units % scale).toString().padStart(digits, '0')}`;
}
