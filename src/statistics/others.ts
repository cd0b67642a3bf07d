import { apportioned } from './apportioned';
import type { Comparison } from './comparison';
import type { PairedSample } from './paired-sample';
import type { Sample } from './sample';

/** What one of the others can say: to one question, or to two of them; `alike` is both or none. */
export type Answer = 'yes' | 'no' | 'onlyOne' | 'onlyOther' | 'alike';

/** Some of the others, whose answer to the one, the other, or both questions is not known. */
export interface Others {
  readonly to: 'one' | 'other' | 'both';
  /** How many would give each answer, if they answered as those who did. */
  readonly expected: Readonly<Partial<Record<Answer, number>>>;
  /** What each answer adds to the difference. */
  readonly adds: Readonly<Partial<Record<Answer, number>>>;
}

/** Who the others of a comparison are; the difference of those who answered, and what it is of. */
export interface Unknown {
  readonly seen: number;
  readonly of: number;
  readonly others: readonly Others[];
}

/** Who did not answer what is compared, and what they would say if they answered as those who did. */
export function unknownOf(comparison: Comparison): Unknown {
  if (comparison.kind === 'paired') {
    const { onlyOne, onlyOther, population } = comparison;
    return { seen: onlyOne - onlyOther, of: population, others: [ofBoth(comparison, population - comparison.base)] };
  }
  const { one } = comparison;
  const unseen = one.population - one.base;
  if (comparison.kind === 'given')
    return { seen: one.count - comparison.number, of: 1, others: [ofOne('one', one, unseen, 1)] };
  const { other } = comparison;
  const otherUnseen = other.population - other.base;
  if (comparison.kind === 'overlapping' && comparison.both && comparison.both.base > 0) {
    const { base, population } = comparison.both;
    const [oneAlone, otherAlone] = [one.base - base, other.base - base];
    return {
      seen: one.count - other.count,
      of: population,
      others: [
        ofBoth(comparison.both, unseen - otherAlone),
        ofOne('one', one, otherAlone, 1),
        ofOne('other', other, oneAlone, -1),
      ],
    };
  }
  return {
    seen: one.count * other.population - other.count * one.population,
    of: one.population * other.population,
    others: [ofOne('one', one, unseen, other.population), ofOne('other', other, otherUnseen, -one.population)],
  };
}

function ofOne(to: 'one' | 'other', { count, base }: Sample, number: number, added: number): Others {
  const [yes = 0, no = 0] = apportioned(number, [count, base - count]);
  return { to, expected: { yes, no }, adds: { yes: added, no: 0 } };
}

function ofBoth({ onlyOne, onlyOther, base }: PairedSample, number: number): Others {
  const alike = base - onlyOne - onlyOther;
  const [same = 0, one = 0, other = 0] = apportioned(number, [alike, onlyOne, onlyOther]);
  return {
    to: 'both',
    expected: { onlyOne: one, alike: same, onlyOther: other },
    adds: { onlyOne: 1, alike: 0, onlyOther: -1 },
  };
}
