import { didYouMean } from '../input/nearest';
import { where } from '../survey/where';
import { Count } from './count';
import type { Distribution } from './distribution';
import { countedOf } from './measured';

/**
 * Options of a distribution merged into one, over the same base: those who chose
 * any of them. With multiple response that is fewer than the sum of the counts.
 * @param keys Option ids.
 * @throws Error `unknown category: …`, or if what is counted is no choice of options
 * @example together(frequencies(survey.respondents, survey.question('rude')), ['very', 'somewhat'], 'Rude')
 */
export function together<C>(
  distribution: Distribution<C>,
  keys: readonly string[],
  label: string,
  key = keys.join('-'),
): Count<C> {
  const { counts, measure, baseRows, survey } = distribution;
  const known = counts.map((one) => one.key);
  const choices = keys.map((one) => {
    if (!known.includes(one))
      throw new Error(`unknown category: ${one}${didYouMean(one, known)} (known: ${known.join(', ')})`);
    const { counted } = distribution.of(one).measure;
    if (counted?.is !== 'chose') throw new Error(`no choice of options: "${one}" of "${distribution.title}"`);
    return counted;
  });
  const question = choices[0]?.question ?? '';
  const whole = { ...measure, counted: where.chose(question, ...choices.flatMap(({ options }) => options)) };
  return new Count({ key, label, measure: whole, survey }, { baseRows, rows: countedOf(whole, baseRows, survey) });
}
