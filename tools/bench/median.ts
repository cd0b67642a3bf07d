/**
 * The middle value; the mean of the two in the middle of an even number.
 * @throws Error `median of nothing`
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('median of nothing');
  return (low + high) / 2;
}
