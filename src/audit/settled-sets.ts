import type { Consistency } from './consistency';

/**
 * The sets of printed claims that can hold together: the largest, and those in which another number
 * of a contradiction is given up instead. What one of them rules out, the contradictions that are in
 * print already do not explain.
 */
export function settledSets({ held, findings }: Pick<Consistency, 'held' | 'findings'>): ReadonlySet<string>[] {
  const swaps = findings.flatMap((finding) =>
    finding.kind === 'contradiction' ? finding.instead.map((instead) => [finding.outside, instead] as const) : [],
  );
  return [
    new Set(held),
    ...swaps.map(([outside, instead]) => new Set([...held, outside].filter((id) => id !== instead))),
  ];
}
