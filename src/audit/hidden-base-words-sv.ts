import { listed } from '../language/words';
import type { HiddenBaseWords } from './hidden-base-words';

/** What is known of a base, in Swedish. */
export const hiddenBaseWordsSv: HiddenBaseWords = {
  limit: (most, because, wrong) =>
    `högst ${most}${because === null ? '' : `: ${because}`}${wrong === null ? '' : `, om ${wrong} är fel`}`,
  percents: (printed) => `${listed(printed)} procent`,
  makeUpTheBase: 'med svar som tillsammans är hela basen',
  agree: 'och går ihop med de andra talen',
  agreeing: ' och går ihop med de andra talen',
  impossible: (percents) => `ingen bas ger ${percents}`,
  determined: (percents, base) => `bara basen ${base} ger ${percents}`,
  narrowed: (percents, many, agreeing, bases) =>
    `${percents} ges av ${many} möjliga baser${agreeing === '' ? '' : ` som går ihop med de andra talen`}: ${bases}`,
  open: (percents, which) => `${percents} säger nästan inget om basen. ${which}`,
  more: (ranges, many) => `${ranges.join(', ')} och ${many} spann till`,
  fromOn: (first) => `Varje bas från ${first} och uppåt ger dem`,
  someOf: (many, most, agreeing, [first, last]) =>
    `${many} av ${most} tänkbara baser ger dem${agreeing}${first < last ? `, däribland alla från ${first} till ${last}` : ''}`,
  example: (line, isGreatest) => `${isGreatest ? 'Med den största basen' : 'Till exempel'} är ${line}.`,
  /** "Om basen är alla vänorter (483) står andelarna för 172–176, 133–137 och 153–156." */
  reading: (reading, base, counts) => `Om ${reading} (${base}) står andelarna för ${listed(counts)}.`,
};
