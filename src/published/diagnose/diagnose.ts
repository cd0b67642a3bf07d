import { inLanguage } from '../../input/language';
import type { Claim } from '../claims/claim';
import type { Evidence } from '../evidence/evidence';
import { judge } from '../claims/judge';
import { printedDigits, printedNumber } from '../evidence/printed-number';
import { hasRows, type CountedRows } from '../evidence/counted-rows';
import { otherRoundings } from './roundings';
import { KINDS, type Variation, type VariationKind } from './variation';
import { VARY_ANSWERS } from './vary-answers';
import { VARY_BASE } from './vary-base';
import { varyForms } from './vary-forms';
import { varyKinds } from './vary-kinds';
import { varyOptions } from './vary-options';

/** A nearby way to count that gives exactly what is printed. */
export interface Reading {
  readonly kind: VariationKind;
  /** After "det tryckta talet fås om", "the printed number comes out if"; the same for every number that the same change gives. */
  readonly change: string;
  /** Count and base that it gives; null for comparisons. */
  readonly gives: { readonly count: number; readonly base: number } | null;
}

/** What a search for nearby ways to count found. */
export interface Diagnosis {
  readonly readings: readonly Reading[];
  /** How many ways were tried that give another count or base than the notebook's: by luck some fit. */
  readonly tried: number;
}

const nearby = ({ survey }: CountedRows): readonly Variation[] => [...VARY_ANSWERS, ...varyKinds(survey), ...VARY_BASE];

/**
 * Searches nearby ways to count for those that give exactly what is printed:
 * another base or rounding, unfinished answers or several of one organisation
 * counted or not, options or forms swapped, populations mixed.
 * One change at a time, made to the count's measure. What is found is a
 * suggestion, never an explanation.
 */
export function diagnose(claim: Claim, evidence: Evidence): Diagnosis {
  const { readings, tried } = hasRows(evidence) ? ofOne(claim, evidence) : ofList(claim, evidence);
  const first = new Map([...readings].reverse().map((one) => [one.change, one]));
  const sorted = [...first.values()].reverse().sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { readings: sorted, tried };
}

/** Whether a change left a number as it was. */
const isSame = (one: unknown, other: unknown): boolean =>
  hasRows(one) && hasRows(other) ? one.count === other.count && one.base === other.base : one === other;

const fits = (claim: Claim, evidence: Evidence): boolean => judge(claim, evidence, '').status === 'holds';

function ofOne(claim: Claim, one: CountedRows): Diagnosis {
  const variations = [...varyOptions(claim, one), ...nearby(one), ...varyForms(one)];
  const others = variations.flatMap(({ kind, text, of }) => {
    const changed = of(one);
    return changed === null || isSame(changed, one) ? [] : [{ kind, change: inLanguage(text), changed }];
  });
  const readings = others
    .filter(({ changed }) => fits(claim, changed))
    .map(({ kind, change, changed: { count, base } }) => ({ kind, change, gives: { count, base } }));
  const roundings = rounding(claim, one);
  return { readings: [...readings, ...roundings.readings], tried: others.length + roundings.tried };
}

/** A comparison or a place: the same change to every count. Options stay, since swapping them turns any comparison. */
function ofList(claim: Claim, evidence: Evidence): Diagnosis {
  if (!Array.isArray(evidence) || !evidence.some(hasRows)) return { readings: [], tried: 0 };
  const list = evidence as readonly unknown[];
  const first = list.find(hasRows);
  const others = (first ? nearby(first) : []).flatMap(({ kind, text, of }) => {
    const changed = list.map((one) => (hasRows(one) ? of(one) : one));
    // What does not apply to all of them explains nothing, and what changes none of them is no other way to count.
    return changed.includes(null) || changed.every((one, at) => isSame(one, list[at]))
      ? []
      : [{ kind, change: inLanguage(text), changed: changed as CountedRows[] }];
  });
  return {
    readings: others
      .filter(({ changed }) => fits(claim, changed))
      .map(({ kind, change }) => ({ kind, change, gives: null })),
    tried: others.length,
  };
}

function rounding({ unit, printed }: Claim, { count, base }: CountedRows): Diagnosis {
  if (unit !== 'percent' || printed === null || base === 0) return { readings: [], tried: 0 };
  const { fitting, tried } = otherRoundings(count, base, printedNumber(printed), printedDigits(printed));
  return { readings: fitting.map((change) => ({ kind: 'rounding', change, gives: { count, base } })), tried };
}
