import { counted } from '../language/counted';
import { numberRange } from '../language/number-range';
import { formatCount } from '../language/numbers';
import type { Change, ChangeWords } from './change-words';
import { whyNotText } from './why-not';

const sinceText = ({ isFall, year }: Change): string => `${isFall ? 'Minskningen' : 'Ökningen'} sedan ${year}`;

/** How far a change stands, in Swedish. */
export const changeWordsSv: ChangeWords = {
  unknown: 'Om antalet har ändrats går inte att säga: uppgift saknas',
  same: (year) => `Antalet bland de svarande är detsamma som ${year}`,
  judged(change, certainty, { count, base, population, interval, worst }, noun) {
    const { isFall, year, before } = change;
    const [all, than, since] = [counted(population, noun), `mot ${formatCount(before)}`, sinceText(change)];
    const others = formatCount(population - base);
    if (population === base) return `${since} gäller: alla ${all} är kända`;
    if (certainty === 'always') {
      const end = isFall ? `högst ${formatCount(worst.high)}` : `minst ${formatCount(worst.low)}`;
      return `${since} gäller vad de ${others} som inte svarade än hade sagt: ${end} av ${all}, ${than}`;
    }
    if (certainty === 'interval' && interval)
      return (
        `${since} gäller om bortfallet är slumpmässigt (${numberRange(interval)} av ${all} med 95 procents säkerhet, ${than}), ` +
        `men inte vad de ${others} som inte svarade än hade sagt (${numberRange(worst)})`
      );
    const falls = `; minskningen faller om ${formatCount(before - count)} av de ${others} som inte svarade ska räknas in`;
    return (
      `Om antalet bland alla ${all} har ${isFall ? 'minskat' : 'ökat'} sedan ${year} avgörs inte av svaren: ` +
      `${numberRange(worst)}, ${than}${isFall ? falls : ''}`
    );
  },
  unjudged(change, reason, others) {
    const { isFall, before, now } = change;
    const since = sinceText(change);
    const text = `${since} kan inte bedömas: ${whyNotText(reason)}`;
    if (reason !== 'listed-rows') return text;
    if (!isFall)
      return `${since} gäller hur många de än har som inte svarat: minst ${formatCount(now)}, mot ${formatCount(before)}`;
    return others === 0
      ? text
      : `${text}; den faller om de ${formatCount(others)} tillsammans har minst ${formatCount(before - now)}`;
  },
};
