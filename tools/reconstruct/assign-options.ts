import { tick, type RespondentDraft } from './draft';
import type { Random } from './random';

/**
 * Ticks options so that each gets its count and everybody in the base ticks at
 * least one; with exclusive options exactly one.
 * @throws Error if the counts cannot cover the base.
 */
export function assignOptions(
  base: readonly RespondentDraft[],
  question: string,
  counts: Readonly<Record<string, number>>,
  random: Random,
  exclusive = false,
): void {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  let open = entries.reduce((sum, [, count]) => sum + count, 0);
  if (open < base.length || (exclusive && open !== base.length)) {
    throw new Error(`${question}: ${open} ticks do not make answers of ${base.length} respondents`);
  }
  let untouched = random.shuffled(base);
  for (const [option, count] of entries) {
    if (count > base.length) throw new Error(`${question}: ${count} of ${base.length} cannot tick ${option}`);
    open -= count;
    // As many newcomers as later options could not reach, the others from everybody.
    const newcomers = Math.max(exclusive ? count : 0, untouched.length - open, 0);
    const first = untouched.slice(0, newcomers);
    const others = exclusive
      ? []
      : random.shuffled(base.filter((draft) => !first.includes(draft))).slice(0, count - first.length);
    const chosen = [...first, ...others];
    for (const draft of chosen) tick(draft, question, option);
    untouched = untouched.filter((draft) => !chosen.includes(draft));
  }
}
