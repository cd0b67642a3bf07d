/**
 * Which outcomes of a sample speak at least as much for a greater difference as
 * the one that was seen: of each first number, the greatest second one that
 * still does, -1 if none does. An outcome with more of the first or fewer of
 * the second always speaks for it at least as much, whatever the order says.
 * @param most The greatest first number, and the greatest second one with each.
 * @param order Greater for outcomes that speak more for a greater difference.
 */
export function orderedOutcomes(
  seen: { readonly first: number; readonly second: number },
  most: { readonly first: number; readonly second: (first: number) => number },
  order: (first: number, second: number) => number,
): number[] {
  let threshold = -Infinity;
  for (let first = 0; first <= seen.first; first++)
    for (let second = seen.second; second <= most.second(first); second++)
      threshold = Math.max(threshold, order(first, second));
  let greatest = -1;
  return Array.from({ length: most.first + 1 }, (_, first) => {
    for (let second = most.second(first); second > greatest; second--)
      if (order(first, second) >= threshold) greatest = second;
    return greatest;
  });
}
