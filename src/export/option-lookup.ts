import type { Option, Question } from '../survey/question';
import { matchKey } from '../input/normalise-text';

const LOOKUPS = new WeakMap<Question, ReadonlyMap<string, Option>>();

/** Options by the match keys of their label, code and other names; the first of two with the same key. */
export function optionLookup(question: Question): ReadonlyMap<string, Option> {
  const known = LOOKUPS.get(question);
  if (known) return known;
  const lookup = new Map<string, Option>();
  const add = (name: string, option: Option): void => {
    if (!lookup.has(matchKey(name))) lookup.set(matchKey(name), option);
  };
  for (const option of question.options) add(option.label, option);
  for (const option of question.options) if (option.code !== undefined) add(option.code, option);
  for (const option of question.options) for (const name of option.names ?? []) add(name, option);
  LOOKUPS.set(question, lookup);
  return lookup;
}
