import { chosen, hasAnswered, wasAsked, type Case } from '../../survey/case';
import { caseOf, isCooperation, kindOf } from '../../survey/case-of';
import type { Question } from '../../survey/question';
import type { OrganisationKind } from '../../survey/respondent';
import type { Survey } from '../../survey/survey';
import type { CountedRows } from './counted-rows';

/** Which rows a count is of: rows of some kinds and forms that answered a question, were asked it, or all. */
export interface BaseReading {
  readonly sheet: 'answers' | 'cooperations';
  readonly kinds: readonly OrganisationKind[];
  /** Forms of cooperation; empty for respondents. */
  readonly forms: readonly string[];
  /** Null: the base is a part of its own, such as a municipality group. */
  readonly state: State | null;
  readonly question: Question | null;
}

export type State = 'answered' | 'asked' | 'all';

export const STATES: Readonly<Record<State, (oneCase: Case, question: string) => boolean>> = {
  answered: hasAnswered,
  asked: wasAsked,
  all: () => true,
};

/** Rows of the export that a base can be made of: its kinds and forms, whatever they answered. */
export const pool = (
  { sheet, kinds, forms }: Pick<BaseReading, 'sheet' | 'kinds' | 'forms'>,
  cases: { readonly respondents: readonly Case[]; readonly cooperations: readonly Case[] },
): Case[] =>
  (sheet === 'answers' ? cases.respondents : cases.cooperations).filter(
    (oneCase) =>
      kinds.includes(kindOf(oneCase) ?? 'municipality') &&
      (sheet === 'answers' || forms.includes(chosen(oneCase, 'form')[0] ?? '')),
  );

/**
 * Finds out from the rows what a Count's base is.
 * @param question The one that is counted, which is tried first; all others if it does not fit.
 * @returns null if the rows are not of the export.
 */
export function baseReadingOf(count: CountedRows, survey: Survey, question: Question | null): BaseReading | null {
  const base = new Set(count.baseRows.flatMap((row) => caseOf(row) ?? []));
  const [first] = base;
  if (!first) return null;
  const found: BaseReading = {
    sheet: isCooperation(first) ? 'cooperations' : 'answers',
    kinds: [...new Set([...base].flatMap((row) => kindOf(row) ?? []))],
    forms: isCooperation(first) ? [...new Set([...base].flatMap((row) => chosen(row, 'form')))] : [],
    state: null,
    question,
  };
  const all = pool(found, survey);
  const fits = (state: State, id: string): boolean => {
    const rows = all.filter((oneCase) => STATES[state](oneCase, id));
    return rows.length === base.size && rows.every((row) => base.has(row));
  };
  const questions = [...(question ? [question] : []), ...survey.questions.filter(({ id }) => first.answers.has(id))];
  if (fits('all', '')) return { ...found, state: 'all' };
  for (const one of questions) {
    const state = (['answered', 'asked'] as const).find((name) => fits(name, one.id));
    if (state) return { ...found, state, question: one };
  }
  return found;
}
