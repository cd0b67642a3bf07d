import { textOf, type Case } from '../survey/case';
import { Count } from './count';

/**
 * Cases whose free text to any of some questions contains a keyword, in any
 * letter case. The base is the cases that wrote something there. A keyword is
 * a reading aid, no coding: look at the texts too.
 * @param without A keyword that must not occur in the same text.
 */
export function mentioning<C extends Case>(
  cases: readonly C[],
  questions: readonly string[],
  keyword: string,
  without?: string,
): Count<C> {
  const textsOf = (oneCase: C): string[] =>
    questions.flatMap((question) => textOf(oneCase, question)?.toLocaleLowerCase('sv') ?? []);
  const has = (text: string, word: string): boolean => text.includes(word.toLocaleLowerCase('sv'));
  const writers = cases.filter((oneCase) => textsOf(oneCase).length > 0);
  const found = writers.filter((oneCase) =>
    textsOf(oneCase).some((text) => has(text, keyword) && !(without !== undefined && has(text, without))),
  );
  return new Count(keyword, keyword, found, writers);
}
