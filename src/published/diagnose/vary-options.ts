import type { Texts } from '../../input/language';
import type { Condition } from '../../survey/measure';
import { labelOf, type Question } from '../../survey/question';
import type { Claim } from '../claims/claim';
import type { CountedRows } from '../evidence/counted-rows';
import { recount } from './recount';
import { registeredOptions } from './registered-options';
import type { Variation } from './variation';

type Chose = Extract<Condition, { is: 'chose' }>;

const labels = (question: Question, options: readonly string[]): Texts => ({
  sv: options.map((option) => `”${labelOf(question, option)}”`).join(' och '),
  en: options.map((option) => `“${labelOf(question, option)}”`).join(' and '),
});

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
      const as = counted.as;
      const own = as === undefined ? labels(question, options) : { sv: `”${as}”`, en: `“${as}”` };
      const other = labels(question, one);
      const [sv, en] = [`det gäller ${other.sv}, inte ${own.sv}`, `it is ${other.en}, not ${own.en}`];
      const of = changed({ options: one });
      return isRegistered(one) && !isRegistered(options)
        ? { kind: 'register', text: { sv: `${sv}; så står det i registret`, en: `${en}; so the register says` }, of }
        : { kind: 'options', text: { sv: `alternativen förväxlas: ${sv}`, en: `options are mixed up: ${en}` }, of };
    });
  const how = counted.how === 'any' ? 'all' : 'any';
  const together: Variation[] =
    options.length === 2
      ? [
          {
            kind: 'options',
            text:
              how === 'all'
                ? { sv: 'båda alternativen ska ha angetts', en: 'both options must have been chosen' }
                : { sv: 'något av alternativen räcker', en: 'either of the options is enough' },
            of: changed({ how }),
          },
        ]
      : [];
  const siblings = survey.questions
    .filter((one) => one.id !== question.id && sameOptions(one, question))
    .map((one): Variation => ({
      kind: 'options',
      text: {
        sv: `frågan är ”${one.text}”, inte ”${question.text}”`,
        en: `the question is “${one.text}”, not “${question.text}”`,
      },
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
