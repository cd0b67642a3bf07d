import type { Condition } from '../../survey/measure';
import { labelOf, type Question } from '../../survey/question';
import type { Claim } from '../claims/claim';
import type { CountedRows } from '../evidence/counted-rows';
import { recount } from './recount';
import { registeredOptions } from './registered-options';
import type { Variation } from './variation';

type Chose = Extract<Condition, { is: 'chose' }>;

const quoted = (question: Question, options: readonly string[]): string =>
  options.map((option) => `”${labelOf(question, option)}”`).join(' och ');

/** Other options of the question, one of two or both, and the same option of a question with the same options. */
export function varyOptions(claim: Claim, { measure, survey }: CountedRows): Variation[] {
  const { counted, unit } = measure;
  if (counted?.is !== 'chose' || unit.of === 'values') return [];
  const question = survey.question(counted.question);
  const { options } = counted;
  const registered = registeredOptions(claim, question);
  const isRegistered = (one: readonly string[]): boolean => one.join() === registered?.join();
  const changed = (changes: Partial<Chose>) => (count: CountedRows) =>
    recount(count, { counted: { is: 'chose', question: counted.question, options, how: counted.how, ...changes } });

  const others = question.options
    .map(({ id }) => [id])
    .filter((one) => one.join() !== options.join())
    .map((one): Variation => {
      const texts = `${quoted(question, one)}, inte ${counted.as === undefined ? quoted(question, options) : `”${counted.as}”`}`;
      return isRegistered(one) && !isRegistered(options)
        ? { kind: 'register', text: `det gäller ${texts}; så står det i registret`, of: changed({ options: one }) }
        : { kind: 'options', text: `alternativen förväxlas: det gäller ${texts}`, of: changed({ options: one }) };
    });
  const how = counted.how === 'any' ? 'all' : 'any';
  const together: Variation[] =
    options.length === 2
      ? [
          {
            kind: 'options',
            text: how === 'all' ? 'båda alternativen ska ha angetts' : 'något av alternativen räcker',
            of: changed({ how }),
          },
        ]
      : [];
  const siblings = survey.questions
    .filter((one) => one.id !== question.id && sameOptions(one, question))
    .map((one): Variation => ({
      kind: 'options',
      text: `frågan är ”${one.text}”, inte ”${question.text}”`,
      of: (count) =>
        recount(count, {
          counted: { ...counted, question: one.id },
          base: {
            ...count.measure.base,
            questions: count.measure.base.questions.map((id) => (id === question.id ? one.id : id)),
          },
          ...(count.measure.unit.of === 'ticks' && { unit: { of: 'ticks', question: one.id } }),
        }),
    }));
  return [...others, ...together, ...siblings];
}

const sameOptions = (one: Question, other: Question): boolean => one.type === other.type && idsOf(one) === idsOf(other);

/** The order of options says nothing. */
const idsOf = ({ options }: Question): string =>
  options
    .map(({ id }) => id)
    .sort()
    .join();
