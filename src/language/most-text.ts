import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { ranked } from '../statistics/ranking';
import { equalsText } from './equals';
import { nounOf, type NounPhrase } from './noun-of';
import { formatCount } from './numbers';
import { capitalised } from './words';

export interface MostTextOptions {
  /** Who has it, in the plural, for those that are too many to name. */
  readonly who?: NounPhrase;
  /** How many answered; that none of 0 has any is not known. */
  readonly answered?: number;
}

/**
 * Who has the most of something, by number. Labels are names.
 * @param what In the plural, such as "aktiva vänorter".
 * @example mostText(byOrganisation(active), 'aktiva vänorter') // "Ockelbo har flest aktiva vänorter: 15"
 */
export const mostText = (counts: readonly Count[], what: NounPhrase, options: MostTextOptions = {}): string =>
  inLanguage({ sv: swedish, en: english })(counts, what, options);

function swedish(counts: readonly Count[], what: NounPhrase, { who, answered }: MostTextOptions): string {
  const { singular, plural, gender } = nounOf(what);
  const owners = ranked(counts).filter(({ count }) => count > 0);
  const [first] = owners;
  if (answered === 0) return `Uppgift om ${plural} saknas`;
  if (!first) return `${who === undefined ? 'Ingen' : `Inga ${nounOf(who).plural}`} har ${plural}`;
  if (owners.length === 1) {
    const some = gender === 'neuter' ? 'något' : 'någon';
    return first.count === 1
      ? `Bara ${first.label} har ${some} ${singular}`
      : `Bara ${first.label} har ${plural}: ${formatCount(first.count)}`;
  }
  const equal = owners.filter(({ count }) => count === first.count).map(({ label }) => label);
  const more = equal.length === owners.length ? 'lika många' : 'flest';
  const each = equal.length > 1 ? ' vardera' : '';
  return `${capitalised(equalsText(equal, who))} har ${more} ${plural}: ${formatCount(first.count)}${each}`;
}

function english(counts: readonly Count[], what: NounPhrase, { who, answered }: MostTextOptions): string {
  const { singular, plural } = nounOf(what);
  const owners = ranked(counts).filter(({ count }) => count > 0);
  const [first] = owners;
  if (answered === 0) return `Nothing is known of ${plural}`;
  if (!first) return `${who === undefined ? 'Nobody has' : `No ${nounOf(who).plural} have`} ${plural}`;
  if (owners.length === 1)
    return first.count === 1
      ? `Only ${first.label} has any ${plural}: one ${singular}`
      : `Only ${first.label} has ${plural}: ${formatCount(first.count)}`;
  const equal = owners.filter(({ count }) => count === first.count).map(({ label }) => label);
  if (equal.length === 1) return `${first.label} has the most ${plural}: ${formatCount(first.count)}`;
  const more = equal.length === owners.length ? 'equally many' : 'the most';
  return `${capitalised(equalsText(equal, who))} have ${more} ${plural}: ${formatCount(first.count)} each`;
}
