import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import { formatNumber } from '../language/numbers';
import { printedDigits, printedNumber } from '../published/evidence/printed-number';
import type { WordsClash } from './finding';
import type { Statement } from './statements';
import { claimsText, printedText } from './words';

/** Statements that cannot hold together, for readers: what each says, and that they clash. */
export function wordsText(
  { arithmetic, always }: Omit<WordsClash, 'explanation'>,
  statements: readonly Statement[],
  involved: readonly Claim[],
): string {
  const numbers = involved.filter(({ id }) => statements.some((one) => one.numbers.includes(id)));
  const ground = always ? 'vilka talen än är' : `när talen är ${claimsText(numbers)}`;
  const figures = arithmetic.length > 0 ? `: ${arithmetic.join('; ')}` : '';
  return [
    ...statements.map(({ says }) => says),
    `Efter registrets regler kan ${statements.length === 1 ? 'det inte stämma' : 'båda inte stämma samtidigt'}, ${ground}${figures}.`,
    ...(always && numbers.length > 0 ? [`Tryckt är ${claimsText(numbers)}.`] : []),
  ].join(' ');
}

/** How far apart the numbers are, and what each statement asks for: "65 − 57 = 8 procentenheter". */
export function wordsArithmetic(statements: readonly Statement[], involved: readonly Claim[]): string[] {
  const asked = statements.map(({ statedBy, rule }) => {
    const words = involved.filter(({ id }) => statedBy.includes(id)).map(wordsOf);
    return `${listed([...new Set(words)])} kräver ${ruleText(rule)}`;
  });
  const shares = involved.filter(
    ({ id, unit }) => unit === 'percent' && statements.every((one) => one.numbers.includes(id)),
  );
  const values = shares.map(({ printed }) => printedNumber(printed ?? '')).sort((a, b) => b - a);
  const digits = Math.max(0, ...shares.map(({ printed }) => printedDigits(printed ?? '')));
  const [first, second] = values;
  const apart =
    first !== undefined && second !== undefined && values.length === 2
      ? [`${formatNumber(first)} − ${formatNumber(second)} = ${formatNumber(first - second, digits)} procentenheter`]
      : [];
  return [...apart, ...asked];
}

/** The words that are printed: "”detsamma gäller” i kapitel 4". */
const wordsOf = (claim: Claim): string =>
  `${claim.as === null ? printedText(claim) : `”${claim.as}”`} i ${claim.chapterName}`;

function ruleText(rule: Claim['rule']): string {
  if (rule === null) return 'den tryckta ordningen';
  if (rule.kind === 'closely-followed') return `en ledning på mindre än ${rule.within} procentenheter`;
  if ((rule.kind === 'most-common' || rule.kind === 'greater') && rule.by !== undefined)
    return `en ledning på minst ${rule.by} procentenheter`;
  if (rule.kind === 'equal') return 'lika tal';
  if (rule.kind === 'decreased') return 'att vart och ett är mindre än det före';
  if (rule.kind === 'half') return 'hälften';
  if (rule.kind === 'more-than-double') return 'mer än det dubbla';
  return rule.kind === 'majority' ? 'mer än hälften' : 'en ledning';
}
