import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Question } from '../survey/question';
import { where } from '../survey/where';
import { countsOver } from './counts-over';
import { Distribution } from './distribution';
import type { Mention } from './measured';

/**
 * Each option's share of all mentions: the base is ticks, not cases, so the
 * shares sum to 100 and say nothing of how many cases mention anything.
 * @param words What the ticks are called, in Swedish: "områden".
 */
export function mentions<C extends Case>(
  cases: Cases<C>,
  { id, text, options }: Question,
  words?: string,
): Distribution<Mention<C>> {
  const base = { state: 'answered', questions: [id], ...(words !== undefined && { words }) } as const;
  const unit = { of: 'ticks', question: id } as const;
  const categories = options.map((option) => ({
    key: option.id,
    label: option.label,
    condition: where.chose(id, option.id),
  }));
  return new Distribution({
    title: text,
    measure: { rows: cases.kind, where: cases.conditions, base, unit },
    missing: [],
    survey: cases.survey,
    ...countsOver<Mention<C>>(cases, { base, unit }, categories),
  });
}
