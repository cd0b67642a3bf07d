import type { Claim } from '../published/claims/claim';
import { inLanguage } from '../input/language';
import { percentWord } from '../language/numbers';
import { listed } from '../language/words';

/** What a claim prints, as readers say it: "69 procent", "55 namn", "plats 2", "”klart vanligast”". */
export function printedText({ unit, printed, items }: Claim): string {
  if (unit === 'list') return namesText(items?.length ?? 0);
  if (unit === 'percent') return `${printed} ${percentWord()}`;
  if (unit === 'rank') return `${inLanguage({ sv: 'plats', en: 'place' })} ${printed}`;
  return unit === 'comparison' ? asPrinted(`${printed}`) : `${printed}`;
}

/** Words in quotation marks, whatever marks they hold. */
export const asPrinted = (words: string): string => inLanguage({ sv: `”${words}”`, en: `“${words}”` });

/** How many names a list has: "55 namn", "1 name". */
export const namesText = (many: number): string =>
  inLanguage({ sv: `${many} namn`, en: `${many} ${many === 1 ? 'name' : 'names'}` });

/** "69 procent i kapitel 2". */
export const inChapter = (text: string, { chapterName }: Claim): string =>
  `${text} ${inLanguage({ sv: 'i', en: 'in' })} ${chapterName}`;

/** A claim with what it prints and where: "Vänorter (483 i kapitel 2)". */
export const claimText = (claim: Claim): string => `${claim.label} (${inChapter(printedText(claim), claim)})`;

/** Several claims: "Vänorter (483 i kapitel 2), Kommunernas vänorter (474 i kapitel 2) och …". */
export const claimsText = (claims: readonly Claim[]): string => listed(claims.map(claimText));

/** A number that is known within limits: "42", "14–25", "minst 1". */
export const rangeText = (least: number, most: number | null): string =>
  most === null
    ? `${inLanguage({ sv: 'minst', en: 'at least' })} ${least}`
    : least === most
      ? `${least}`
      : `${least}–${most}`;
