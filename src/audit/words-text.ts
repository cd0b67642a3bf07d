import { inLanguage } from '../input/language';
import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import { formatNumber } from '../language/numbers';
import { printedDigits, printedNumber } from '../published/evidence/printed-number';
import type { WordsClash } from './finding';
import type { Statement } from './statements';
import { asPrinted, claimsText, inChapter, printedText } from './words';
import { ruleTextEn, ruleTextSv } from './rule-text';

/** Statements that cannot hold together, for readers: what each says, and that they clash. */
export function wordsText(
  { arithmetic, always }: Omit<WordsClash, 'explanation'>,
  statements: readonly Statement[],
  involved: readonly Claim[],
): string {
  const numbers = involved.filter(({ id }) => statements.some((one) => one.numbers.includes(id)));
  const words = inLanguage({ sv: SV, en: EN });
  const ground = always ? words.whatever : words.given(claimsText(numbers));
  const figures = arithmetic.length > 0 ? `: ${arithmetic.join('; ')}` : '';
  return [
    ...statements.map(({ says }) => says),
    `${words.cannot(statements.length)}, ${ground}${figures}.`,
    ...(always && numbers.length > 0 ? [words.printed(claimsText(numbers))] : []),
  ].join(' ');
}

/** How far apart the numbers are, and what each statement asks for: "65 − 57 = 8 procentenheter". */
export function wordsArithmetic(statements: readonly Statement[], involved: readonly Claim[]): string[] {
  const asked = statements.map(({ statedBy, rule }) => {
    const words = involved.filter(({ id }) => statedBy.includes(id)).map(wordsOf);
    const texts = [...new Set(words)];
    return `${listed(texts)} ${asks(texts.length)} ${ruleText(rule)}`;
  });
  const shares = involved.filter(
    ({ id, unit }) => unit === 'percent' && statements.every((one) => one.numbers.includes(id)),
  );
  const values = shares.map(({ printed }) => printedNumber(printed ?? '')).sort((a, b) => b - a);
  const digits = Math.max(0, ...shares.map(({ printed }) => printedDigits(printed ?? '')));
  const [first, second] = values;
  const apart =
    first !== undefined && second !== undefined && values.length === 2
      ? [`${formatNumber(first)} − ${formatNumber(second)} = ${points(formatNumber(first - second, digits))}`]
      : [];
  return [...apart, ...asked];
}

/** The words that are printed: "”detsamma gäller” i kapitel 4". */
const wordsOf = (claim: Claim): string =>
  inChapter(claim.as === null ? printedText(claim) : asPrinted(claim.as), claim);

const ruleText = (rule: Claim['rule']): string => inLanguage({ sv: ruleTextSv, en: ruleTextEn })(rule);

const SV = {
  whatever: 'vilka talen än är',
  given: (numbers: string) => `när talen är ${numbers}`,
  cannot: (statements: number) =>
    `Efter registrets regler kan ${statements === 1 ? 'det inte stämma' : 'båda inte stämma samtidigt'}`,
  printed: (numbers: string) => `Tryckt är ${numbers}.`,
};

const EN: typeof SV = {
  whatever: 'whatever the numbers are',
  given: (numbers) => `where the numbers are ${numbers}`,
  cannot: (statements) =>
    `By the register’s rules ${statements === 1 ? 'it cannot be right' : 'both cannot be right at once'}`,
  printed: (numbers) => `Printed is ${numbers}.`,
};

const asks = (texts: number): string => inLanguage({ sv: 'kräver', en: texts === 1 ? 'asks for' : 'ask for' });

const points = (difference: string): string =>
  inLanguage({ sv: `${difference} procentenheter`, en: `${difference} percentage points` });
