import { chose, hasAnswered, type Case } from '../../survey/case';
import { caseOf, tickOf } from '../../survey/case-of';
import type { Question } from '../../survey/question';
import type { Survey } from '../../survey/survey';
import type { CountedRows } from './counted-rows';

/** Which answers make a count: those that chose any, or all, of the options; without options, all that answered. */
export interface Reading {
  readonly question: Question;
  readonly options: readonly string[];
  readonly how: 'any' | 'all' | 'answered';
  /** Whether ticks are counted, not rows. */
  readonly ticks: boolean;
}

/** Of questions with more options, such as countries, pairs are not tried. */
const MOST_PAIRED = 30;

/** Whether a reading counts a row. */
export function counts({ question, options, how, ticks }: Reading, row: unknown): boolean {
  if (ticks) return options.includes(tickOf(row) ?? '');
  const oneCase = caseOf(row);
  if (!oneCase) return false;
  if (how === 'answered') return hasAnswered(oneCase, question.id);
  const has = (option: string): boolean => chose(oneCase, question.id, option);
  return how === 'any' ? options.some(has) : options.every(has);
}

/**
 * Finds out from the rows which answers a Count counts: the question and
 * options that every counted row chose and no other of the base. An option of
 * the Count's own key comes first, then the questions in their order: single options, then two of them.
 * Null if no question divides the base so, or the rows are not of the export.
 */
export function readingOf(count: CountedRows, survey: Survey): Reading | null {
  const ticks = count.baseRows.some((row) => tickOf(row) !== null);
  const cases = count.baseRows.flatMap((row) => caseOf(row) ?? []);
  if (cases.length === 0) return null;
  const counted = new Set(count.rows);
  const fits = (reading: Reading): boolean => count.baseRows.every((row) => counts(reading, row) === counted.has(row));
  return candidates(count, survey.questions.filter(isAbout(cases)), ticks).find(fits) ?? null;
}

/** Questions of the sheet that the cases stand on. */
const isAbout =
  (cases: readonly Case[]) =>
  ({ id, type }: Question): boolean =>
    type !== 'list' && cases[0]?.answers.has(id) === true;

function candidates({ key, rows, baseRows }: CountedRows, questions: readonly Question[], ticks: boolean): Reading[] {
  const named = questions.filter(({ options }) => options.some(({ id }) => id === key));
  // Question by question, as few rows fit many by chance: what is asked first is what most is counted of.
  const chosen = questions.flatMap((question) => [
    ...question.options.map(({ id }): Reading => ({ question, options: [id], how: 'any', ticks })),
    ...(ticks ? [] : pairs(question)),
  ]);
  const byKey = named.map((question): Reading => ({ question, options: [key], how: 'any', ticks }));
  // Nobody and everybody fit many options; only the Count's own key tells which is meant.
  if (rows.length === 0) return byKey;
  const answered = questions.map((question): Reading => ({ question, options: [], how: 'answered', ticks: false }));
  const toKey = answered.filter(({ question }) => question.id === key);
  if (rows.length === baseRows.length) return [...byKey, ...toKey, ...(ticks ? [] : answered)];
  return [...byKey, ...toKey, ...chosen, ...(ticks ? [] : answered)];
}

/** Two options of a question: either of them, or both. */
function pairs(question: Question): Reading[] {
  const { type, options } = question;
  if (type !== 'multiple' && (type !== 'single' || options.length > MOST_PAIRED)) return [];
  return options.flatMap(({ id }, at) =>
    options.slice(at + 1).flatMap((other): Reading[] => [
      { question, options: [id, other.id], how: 'any', ticks: false },
      { question, options: [id, other.id], how: 'all', ticks: false },
    ]),
  );
}
