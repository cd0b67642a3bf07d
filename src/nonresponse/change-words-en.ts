import { counted } from '../language/counted';
import { numberRange } from '../language/number-range';
import { formatCount } from '../language/numbers';
import type { Change, ChangeWords } from './change-words';
import { whyNotText } from './why-not';

const sinceText = ({ isFall, year }: Change): string => `The ${isFall ? 'decrease' : 'increase'} since ${year}`;

/** How far a change stands, in English. */
export const changeWordsEn: ChangeWords = {
  unknown: 'Whether the number has changed cannot be said: no data',
  same: (year) => `The number among those who answered is the same as in ${year}`,
  judged(change, certainty, { count, base, population, interval, worst }, noun) {
    const { isFall, year, before } = change;
    const [all, than, since] = [counted(population, noun), `against ${formatCount(before)}`, sinceText(change)];
    const others = `the ${formatCount(population - base)} who did not answer`;
    if (population === base) return `${since} holds: all ${all} are known`;
    if (certainty === 'always') {
      const end = isFall ? `at most ${formatCount(worst.high)}` : `at least ${formatCount(worst.low)}`;
      return `${since} holds whatever ${others} would have said: ${end} of ${all}, ${than}`;
    }
    if (certainty === 'interval' && interval)
      return (
        `${since} holds if nonresponse is random (${numberRange(interval)} of ${all} with 95 percent confidence, ${than}), ` +
        `but not whatever ${others} would have said (${numberRange(worst)})`
      );
    const falls = `; the decrease falls if ${formatCount(before - count)} of ${others} are to be counted too`;
    return (
      `Whether the number among all ${all} has ${isFall ? 'decreased' : 'increased'} since ${year} is not settled by the answers: ` +
      `${numberRange(worst)}, ${than}${isFall ? falls : ''}`
    );
  },
  unjudged(change, reason, others) {
    const { isFall, before, now } = change;
    const since = sinceText(change);
    const text = `${since} cannot be judged: ${whyNotText(reason)}`;
    if (reason !== 'listed-rows') return text;
    if (!isFall)
      return `${since} holds however many those have who did not answer: at least ${formatCount(now)}, against ${formatCount(before)}`;
    return others === 0
      ? text
      : `${text}; it falls if the ${formatCount(others)} together have at least ${formatCount(before - now)}`;
  },
};
