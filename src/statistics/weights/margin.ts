import { inLanguage } from '../../input/language';
import { didYouMean } from '../../input/nearest';
import { chosen } from '../../survey/case';
import type { Cases } from '../../survey/cases';
import type { Question } from '../../survey/question';
import type { Respondent } from '../../survey/respondent';

/** What the population is known to be by one characteristic, and what each respondent of a sample is by it. */
export interface Margin {
  /** What it is: "kommungrupp", the text of a question. */
  readonly label: string;
  /** By key: how many of the population, or how large a share; from 0. */
  readonly population: ReadonlyMap<string, { readonly label: string; readonly size: number }>;
  readonly keyOf: (respondent: Respondent) => string | null;
  /** Whether sizes are numbers of a population of which the sample is a part. */
  readonly isCounted: boolean;
}

/**
 * A margin of the registers: how many organisations belong to each group, or to
 * each population, among those that the respondents were picked from.
 * @throws Error `no register: …` if the survey knows nobody who was asked.
 * @example poststratify(survey.population('municipality'), registerMargin(survey.population('municipality'), 'group'))
 */
export function registerMargin(cases: Cases<Respondent>, by: 'group' | 'population'): Margin {
  const { survey } = cases;
  const kinds = cases.conditions.flatMap((one) => (one.is === 'kind' ? [one.kinds] : []));
  const asked = [...survey.organisations].filter(({ kind }) => kinds.every((some) => some.includes(kind)));
  if (asked.length === 0)
    throw new Error('no register: the survey does not know who was asked; give sizes to margin()');
  const labels = new Map(survey.groups.map(({ key, label }) => [key, label]));
  const keyOf = (one: { readonly kind: string | null; readonly group?: string | null }): string | null =>
    by === 'group' ? (one.group ?? null) : one.kind;
  const sizes = new Map<string, { label: string; size: number }>();
  for (const one of asked) {
    const key = keyOf(one);
    if (key === null) continue;
    sizes.set(key, { label: labels.get(key) ?? key, size: 1 + (sizes.get(key)?.size ?? 0) });
  }
  return {
    label:
      by === 'group' ? inLanguage({ sv: 'grupp', en: 'group' }) : inLanguage({ sv: 'population', en: 'population' }),
    population: sizes,
    keyOf: ({ kind, organisation }) => keyOf({ kind, group: organisation?.group ?? null }),
    isCounted: true,
  };
}

/**
 * A margin by the options of a question of single choice.
 * @param sizes By option id: shares of the population in any unit, or numbers.
 * @throws Error `unknown option: …`, `not of single choice: …`, `not a size: …`
 * @example margin(survey.question('age'), { young: 21, middle: 54, old: 25 })
 */
export function margin(question: Question, sizes: Readonly<Record<string, number>>): Margin {
  if (question.type !== 'single')
    throw new Error(`not of single choice: ${question.id}; a margin puts each respondent into one cell`);
  const known = question.options.map(({ id }) => id);
  for (const [key, size] of Object.entries(sizes)) {
    if (!known.includes(key))
      throw new Error(`unknown option: ${key} of question ${question.id}${didYouMean(key, known)}`);
    if (!Number.isFinite(size) || size < 0)
      throw new Error(`not a size: ${size} of ${key} of question ${question.id}; give a share or a number from 0`);
  }
  const population = question.options.flatMap(({ id, label }) => {
    const size = sizes[id];
    return size === undefined ? [] : [[id, { label, size }] as const];
  });
  return {
    label: question.text,
    population: new Map(population),
    keyOf: (one) => chosen(one, question.id)[0] ?? null,
    isCounted: false,
  };
}

/**
 * Puts each respondent into a cell of a margin.
 * @throws Error if a respondent has none, a cell has no respondent but a population, or no population but respondents.
 */
export function cellsOf(cases: Cases<Respondent>, { label, population, keyOf }: Margin): Map<Respondent, string> {
  const cells = new Map<Respondent, string>();
  const without = cases.rows.filter((one) => {
    const key = keyOf(one);
    if (key !== null) cells.set(one, key);
    return key === null;
  });
  if (without.length > 0)
    throw new Error(
      `${without.length} of ${cases.length} respondents without a cell of the margin "${label}"; leave them out: cases.where(where.answered(…))`,
    );
  const used = new Set(cells.values());
  for (const [key, { label: cell, size }] of population)
    if (size > 0 && !used.has(key))
      throw new Error(
        `nobody in "${cell}" of the margin "${label}", which has a population; merge it with another cell`,
      );
  for (const key of used)
    if (!((population.get(key)?.size ?? 0) > 0))
      throw new Error(
        `respondents in "${population.get(key)?.label ?? key}" of the margin "${label}", which has no population; give its size, or leave them out`,
      );
  return cells;
}
