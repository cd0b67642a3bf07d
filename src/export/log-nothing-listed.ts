import type { Respondent } from '../survey/respondent';
import { meetsStep, stepsOf } from '../survey/routing';
import type { Question } from '../survey/question';
import { placeOfAnswer } from './place-of-answer';
import type { ReadingContext } from './read-cell';

/**
 * Notes the answers that say that there is something to list, and list nothing: the
 * list may have been cut off. Named is the cell that says so; of a list that is
 * asked of everybody, and that nobody filled in, its sheet.
 */
export function logNothingListed(
  respondents: readonly Respondent[],
  lists: readonly Question[],
  context: ReadingContext,
  listSheet: string,
): void {
  // Of the questions that one table answers, the one that asks for its rows.
  const ofRows = lists.filter(({ list }) => list && (list.form === null || list.fields.includes(list.form)));
  const asking = ofRows.filter(({ asked }) => asked !== null);
  const isLost = ({ id }: Question): boolean =>
    respondents.every(({ answers }) => answers.get(id)?.state === 'missing');
  if (ofRows.some((one) => one.asked === null && isLost(one))) context.log.add('nothing-listed', listSheet);
  for (const respondent of respondents) {
    for (const { id, asked } of asking) {
      if (respondent.answers.get(id)?.state !== 'missing' || !asked) continue;
      const step = stepsOf(asked).find((one) => meetsStep(one, respondent.answers.get(one.question)));
      const [question, answer] = [step?.question ?? '', respondent.answers.get(step?.question ?? '')];
      const routing = respondent.questions.get(question);
      if (!step || !routing || answer?.state !== 'answered') continue;
      const isMeant = (option: string): boolean => !('any' in step) || step.any.includes(option);
      const said = { ...answer, options: answer.options.filter(isMeant) };
      context.log.add('nothing-listed', placeOfAnswer(context, routing, said, respondent.row));
    }
  }
}
