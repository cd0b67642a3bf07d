import { stepsOf } from '../../src/survey/routing';
import type { Attacker } from '../../src/disclosure/attacker';
import type { Published } from '../../src/disclosure/published';
import { measured } from '../../src/statistics/measured';
import { isRespondent } from '../../src/survey/case-of';
import type { Condition } from '../../src/survey/measure';
import type { Question } from '../../src/survey/question';
import type { Survey } from '../../src/survey/survey';
import { surveyOf, type Invented } from './invented';

/** All that a respondent can answer to a question, in short. */
function answersTo({ type, options }: Question): string[] {
  const ids = options.map(({ id }) => id);
  if (type === 'single') return ['', ...ids];
  return ids.reduce<string[]>((sets, id) => [...sets, ...sets.map((set) => set + id)], ['']);
}

/** Whether answers in short route to a question. */
export const isRouted = (asked: Question['asked'], given: Readonly<Record<string, string | null>>): boolean =>
  asked === null ||
  stepsOf(asked).some((step) => 'any' in step && step.any.some((option) => given[step.question]?.includes(option)));

/** All that a respondent can answer to all questions, by their routing. */
function answersOf(questions: readonly Question[]): Readonly<Record<string, string | null>>[] {
  return questions.reduce<Readonly<Record<string, string | null>>[]>(
    (some, question) =>
      some.flatMap((one) => {
        const { asked, id } = question;
        const isAsked = isRouted(asked, one);
        return (isAsked ? answersTo(question) : [null]).map((answer) => ({ ...one, [id]: answer }));
      }),
    [{}],
  );
}

/** Every survey that the same organisations could have answered, as far as an attacker knows. */
export function* worldsOf(
  questions: readonly Question[],
  truth: readonly Invented[],
  { answers: known }: Attacker,
): Generator<Survey> {
  const all = answersOf(questions);
  const choices = truth.map(({ answers }) =>
    answers === null
      ? [null]
      : all.filter((one) => questions.every(({ id }) => !known.has(id) || one[id] === answers[id])),
  );
  const chosen: Invented[] = [];
  function* from(place: number): Generator<Survey> {
    const one = truth[place];
    if (!one) return yield surveyOf(questions, chosen);
    for (const answers of choices[place] ?? []) {
      chosen[place] = { ...one, answers };
      yield* from(place + 1);
    }
  }
  yield* from(0);
}

/** Whether a survey gives all that is published. */
export const gives = (survey: Survey, things: readonly Published[]): boolean =>
  things.every(({ tells }) =>
    tells.every(({ parts, is, bound }) => {
      const sum = parts.reduce((total, { factor, of, measure }) => {
        const { rows, baseRows } = measured(measure, survey);
        return total + factor * (of === 'count' ? rows : baseRows).length;
      }, 0);
      return is === '=' ? sum === bound : sum <= bound;
    }),
  );

/** How many respondents of a survey conditions hold for. */
export const countIn = (survey: Survey, conditions: readonly Condition[]): number =>
  survey.respondents.where(...conditions.filter((one) => one.is !== 'responded')).rows.filter(isRespondent).length;
