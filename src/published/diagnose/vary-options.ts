import { labelOf, type Question } from '../../survey/question';
import type { Claim } from '../claim';
import { recount, type Known } from './known';
import type { Reading } from './reading';
import { registeredOptions } from './registered-options';
import type { Variation } from './variation';

const quoted = (question: Question, options: readonly string[]): string =>
  options.map((option) => `”${labelOf(question, option)}”`).join(' och ');

/** Other options of the question, one of two or both, and the same option of a question with the same options. */
export function varyOptions(claim: Claim, { reading, survey }: Known): Variation[] {
  if (!reading || reading.options.length === 0) return [];
  const { question, options } = reading;
  const registered = registeredOptions(claim, question);
  const isRegistered = (one: readonly string[]): boolean => one.join() === registered?.join();
  const changed = (changes: Partial<Reading>) => (known: Known) =>
    recount(known, { reading: changes, ...(changes.question && { base: { question: changes.question } }) });

  const others = question.options
    .map(({ id }) => [id])
    .filter((one) => one.join() !== options.join())
    .map((one): Variation => {
      const texts = `${quoted(question, one)}, inte ${quoted(question, options)}`;
      return isRegistered(one) && !isRegistered(options)
        ? { kind: 'register', text: `det gäller ${texts}; så står det i registret`, of: changed({ options: one }) }
        : { kind: 'options', text: `alternativen förväxlas: det gäller ${texts}`, of: changed({ options: one }) };
    });
  const how = reading.how === 'any' ? 'all' : 'any';
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
      of: changed({ question: one }),
    }));
  return [...others, ...together, ...siblings];
}

const sameOptions = (one: Question, other: Question): boolean =>
  one.type === other.type && one.options.map(({ id }) => id).join() === other.options.map(({ id }) => id).join();
