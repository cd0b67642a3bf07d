import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { placeable, ranked } from '../statistics/ranking';
import { equalsText } from './equals';
import { another } from './another';
import { nounOf, type NounPhrase } from './noun-of';
import { formatCount } from './numbers';
import { roundedShare } from './rounded-share';
import { shareText, SMALL_GROUP } from './share-text';
import { listed, quoted, uncapitalised } from './words';

export interface LeadingTextOptions {
  /** What comes before the first one. */
  readonly lead?: string;
  /** What comes before the first ones where all are equal and none leads; without it, `lead`. */
  readonly equalLead?: string;
  /** What they are common among or for, in place of a lead: "bland orsakerna", "för att samordna vänorter". */
  readonly among?: string;
  /** What the sentence is about, for where none leads: "Samordning av vänorter". */
  readonly topic?: string;
  /** How many places are named. */
  readonly places?: number;
  /** Labels are names, such as those of countries, and need no quotation marks. */
  readonly names?: boolean;
  /** What the labels are, in the plural, for those that are too many to name. */
  readonly many?: NounPhrase;
}

/**
 * Which options lead, in words. The option "annat" takes no place, but is told
 * where it has as many as those that do; options that nobody chose are left out.
 * @param noun What the base is made of, in the plural, such as "kommuner".
 * @example leadingText(orsaker.counts, 'kommuner') // "Vanligast är ”Brist på tid”: 26 av 38 kommuner (68 procent)"
 */
export function leadingText(counts: readonly Count[], noun: NounPhrase, options: LeadingTextOptions = {}): string {
  const { topic, places = 1, many = inLanguage({ sv: 'alternativ', en: 'options' }) } = options;
  const { lead, equalLead } = leadsOf(options);
  const written = ({ label }: Count): string => (options.names ? label : quoted(label));
  const order = ranked(placeable(counts));
  const unplaced = counts.filter((one) => one.count > 0 && !order.includes(one));
  const chosen = order.filter(({ count }) => count > 0);
  const [first] = chosen;
  if (!first) {
    const only = unplaced.map((one) => `${written(one)}, ${shareText(one, noun)}`);
    const none = noneText(counts, only, noun, many);
    return topic === undefined ? none : `${topic}: ${uncapitalised(none)}`;
  }

  const equal = chosen.filter(({ count }) => count === first.count);
  const next = chosen.slice(equal.length, Math.max(equal.length, places));
  const last = next.at(-1) ?? first;
  const hidden = chosen.slice(equal.length + next.length).filter(({ count }) => count === last.count).length;
  const aside = unplaced.filter(({ count }) => count >= last.count);
  const told = (one: Count): string => {
    const others =
      one === last && hidden > 0
        ? `, ${inLanguage({ sv: 'lika många som', en: 'as many as' })} ${another(hidden, many)}`
        : '';
    return `${written(one)} (${shortText(one)}${others})`;
  };
  const start = equal.length > 1 && equal.length === order.length ? equalLead : lead;
  const each = equal.length > 1 ? inLanguage({ sv: 'vardera ', en: 'each with ' }) : '';
  const then = inLanguage({ sv: 'därefter', en: 'followed by' });
  const besides = inLanguage({ sv: 'bortsett från', en: 'leaving aside' });
  return [
    `${start} ${equalsText(equal.map(written), many)}: ${each}${shareText(first, noun)}`,
    ...(next.length === 0 ? [] : [`${then} ${listed(next.map(told))}`]),
    ...(aside.length === 0 ? [] : [`${besides} ${listed(aside.map(told))}`]),
  ].join(', ');
}

/** What the sentence begins with; a lead of one's own tells of equal ones, too, unless they have theirs. */
function leadsOf({ lead, equalLead, among }: LeadingTextOptions): { lead: string; equalLead: string } {
  const rest = (verb: string): string => (among === undefined ? verb : `${among} ${verb}`);
  const own = lead ?? inLanguage({ sv: `Vanligast ${rest('är')}`, en: `Most common ${rest('is')}` });
  const equal = inLanguage({ sv: `Lika vanliga ${rest('är')}`, en: `Equally common ${rest('are')}` });
  return { lead: own, equalLead: equalLead ?? lead ?? equal };
}

/** In place of a ranking that does not exist. */
function noneText(counts: readonly Count[], only: readonly string[], noun: NounPhrase, many: NounPhrase): string {
  const [first] = counts;
  const answers = nounOf(noun).answers;
  if (!first || first.base === 0)
    return inLanguage({
      sv: `Det finns inga ${answers ? 'svar' : 'uppgifter'} att rangordna`,
      en: `There are no ${answers ? 'answers' : 'details'} to rank`,
    });
  return only.length === 0
    ? inLanguage({ sv: `Inga ${nounOf(many).plural} har angetts`, en: `No ${nounOf(many).plural} were given` })
    : inLanguage({ sv: `Det enda som har angetts är ${listed(only)}`, en: `All that was given is ${listed(only)}` });
}

/** "26 procent", in counts for small groups. */
const shortText = (one: Count): string => (one.base < SMALL_GROUP ? formatCount(one.count) : roundedShare(one));
