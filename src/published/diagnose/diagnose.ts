import type { Survey } from '../../survey/survey';
import type { Claim } from '../claim';
import type { Evidence } from '../evidence';
import { judge } from '../judge';
import { printedDigits, printedNumber } from '../swedish-number';
import { hasRows, type CountedRows } from './counted-rows';
import { known, type Known } from './known';
import { recognised } from './recognised';
import { otherRoundings } from './roundings';
import { KINDS, type Variation, type VariationKind } from './variation';
import { VARY_ANSWERS } from './vary-answers';
import { VARY_BASE } from './vary-base';
import { varyForms } from './vary-forms';
import { VARY_KINDS } from './vary-kinds';
import { varyOptions } from './vary-options';

/** A nearby way to count that gives exactly what is printed. */
export interface Diagnosis {
  readonly kind: VariationKind;
  /** In Swedish, after "det tryckta talet fås om". */
  readonly text: string;
}

const NEARBY: readonly Variation[] = [...VARY_ANSWERS, ...VARY_KINDS, ...VARY_BASE];

/**
 * Searches nearby ways to count for those that give exactly what is printed:
 * another base or rounding, unfinished answers or several of one organisation
 * counted or not, options or forms swapped, regions among the municipalities.
 * One change at a time. What is found is a suggestion, never an explanation.
 */
export function diagnose(claim: Claim, evidence: Evidence, survey: Survey): Diagnosis[] {
  const found = hasRows(evidence)
    ? [...ofOne(claim, known(evidence, survey), true), ...rounding(claim, evidence)]
    : typeof evidence === 'number'
      ? recognised(evidence, survey).flatMap((one) => ofOne(claim, one, false))
      : ofList(claim, evidence, survey);
  const first = new Map(found.map((one) => [one.text, one]).reverse() as [string, Diagnosis][]);
  return [...first.values()].reverse().sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const gives = (claim: Claim, evidence: Evidence): boolean => judge(claim, evidence, '').status === 'holds';

function ofOne(claim: Claim, one: Known, isShare: boolean): Diagnosis[] {
  const variations = [...varyOptions(claim, one), ...NEARBY, ...varyForms(one)];
  return variations.flatMap(({ kind, text, of }) => {
    const changed = of(one);
    if (!changed || (changed.count === one.count.count && changed.base === one.count.base)) return [];
    if (!gives(claim, isShare ? changed : changed.count)) return [];
    return [{ kind, text: isShare ? `${text} (${changed.count} av ${changed.base})` : text }];
  });
}

/** A comparison or a place: the same change to every count. Options stay, since swapping them turns any comparison. */
function ofList(claim: Claim, evidence: Evidence, survey: Survey): Diagnosis[] {
  if (!Array.isArray(evidence) || !evidence.some(hasRows)) return [];
  const list = (evidence as readonly unknown[]).map((one) => (hasRows(one) ? known(one, survey) : one));
  return NEARBY.flatMap(({ kind, text, of }) => {
    const changed: unknown[] = [];
    for (const one of list) {
      const now = isKnown(one) ? of(one) : one;
      // What does not apply to all of them explains nothing; lists of organisations are long.
      if (now === null) return [];
      changed.push(now);
    }
    return gives(claim, changed as CountedRows[]) ? [{ kind, text }] : [];
  });
}

const isKnown = (one: unknown): one is Known => typeof one === 'object' && one !== null && 'survey' in one;

function rounding({ unit, printed }: Claim, { count, base }: CountedRows): Diagnosis[] {
  if (unit !== 'percent' || printed === null) return [];
  return otherRoundings(count, base, printedNumber(printed), printedDigits(printed)).map((text) => ({
    kind: 'rounding',
    text: `${text} (${count} av ${base})`,
  }));
}
