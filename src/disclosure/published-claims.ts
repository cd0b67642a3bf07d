import type { Checked, Chapter } from '../published/chapter';
import { hasRows, type CountedRows } from '../published/evidence/counted-rows';
import { pick, placed } from '../published/evidence/leading';
import { isCountedList } from '../published/evidence/evidence';
import { printedDigits, printedNumber } from '../published/evidence/printed-number';
import type { Measure } from '../survey/measure';
import { toldCount, type Published, type Told } from './published';

/**
 * What a chapter's printed numbers tell: counts as they are, whole percents by
 * the range that they leave, first places by what they are ahead of. A number
 * that the export does not give tells nothing of it.
 */
export const publishedClaims = (printed: Pick<Chapter, 'evidences'>): Published[] =>
  printed.evidences().flatMap((checked): Published[] => {
    const tells = checked.result.status === 'holds' ? toldBy(checked) : [];
    const { id, notebook } = checked.result;
    return tells.length === 0 ? [] : [{ id, notebook, is: 'printed', tells }];
  });

function toldBy({ claim: { unit, printed, rule, subject }, evidence, result }: Checked): Told[] {
  if (hasRows(evidence)) {
    const { measure, count, base } = evidence;
    const counted = toldCount(measure, count, base).map((one): Told => ({ ...one, exact: true }));
    if (unit === 'percent') return [...roundedTo(measure, printed ?? ''), ...counted];
    const [, own] = toldCount(measure, count, base);
    return unit === 'count' && own ? [own, ...counted.filter(({ parts }) => parts[0]?.of === 'base')] : [];
  }
  if (rule?.kind === 'most-common') return ahead(evidence, rule.keys);
  return unit === 'rank' && result.value === 1 && subject !== null ? ahead(evidence, [subject]) : [];
}

/** All counts and bases whose share rounds half up to what is printed. */
function roundedTo(measure: Measure, printed: string): Told[] {
  const scale = 10 ** printedDigits(printed);
  const whole = Math.round(printedNumber(printed) * scale);
  const line = (count: number, base: number, bound: number): Told => ({
    parts: [
      { factor: count, of: 'count', measure },
      { factor: base, of: 'base', measure },
    ],
    is: '<=',
    bound,
  });
  return [line(-200 * scale, 2 * whole - 1, 0), line(200 * scale, -(2 * whole + 1), -1)];
}

/** That some counts are greater than all others of one base. */
function ahead(evidence: unknown, keys: readonly string[]): Told[] {
  if (!isCountedList(evidence) || !evidence.every(hasRows)) return [];
  const places = placed(evidence) as CountedRows[];
  const first = pick(places, keys) as CountedRows[] | null;
  const others = places.filter((one) => !first?.includes(one));
  const bases = new Set(
    places.map(({ measure: { rows, where, base, unit } }) =>
      JSON.stringify([rows, where, base.state, base.questions, unit]),
    ),
  );
  if (!first || bases.size !== 1) return [];
  return first.flatMap((one) =>
    others.map((other): Told => ({
      parts: [
        { factor: 1, of: 'count', measure: other.measure },
        { factor: -1, of: 'count', measure: one.measure },
      ],
      is: '<=',
      bound: -1,
    })),
  );
}
