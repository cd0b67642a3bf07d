/**
 * So many divided in the proportions of what was counted, whole, by largest
 * remainders; equal ones by order.
 * @throws RangeError `no proportions: …` if nothing was counted.
 * @example apportioned(77, [146, 67]) // [53, 24]
 */
export function apportioned(number: number, counted: readonly number[]): number[] {
  const whole = counted.reduce((sum, one) => sum + one, 0);
  if (whole === 0) throw new RangeError('no proportions: nobody answered');
  const parts = counted.map((one) => Math.floor((number * one) / whole));
  const left = number - parts.reduce((sum, one) => sum + one, 0);
  const remainders = counted.map((one, at) => ({ at, remainder: (number * one) % whole }));
  const raised = remainders.sort((a, b) => b.remainder - a.remainder).slice(0, left);
  for (const { at } of raised) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}
