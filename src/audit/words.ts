import type { Claim } from '../published/claims/claim';
import { listed } from '../language/words';

/** What a claim prints, as readers say it: "69 procent", "55 namn", "plats 2", "”klart vanligast”". */
export function printedText({ unit, printed, items }: Claim): string {
  if (unit === 'list') return `${items?.length ?? 0} namn`;
  if (unit === 'percent') return `${printed} procent`;
  if (unit === 'rank') return `plats ${printed}`;
  return unit === 'comparison' ? `”${printed}”` : `${printed}`;
}

/** A claim with what it prints and where: "Vänorter (483 i kapitel 2)". */
export const claimText = (claim: Claim): string => `${claim.label} (${printedText(claim)} i ${claim.chapterName})`;

/** Several claims: "Vänorter (483 i kapitel 2), Kommunernas vänorter (474 i kapitel 2) och …". */
export const claimsText = (claims: readonly Claim[]): string => listed(claims.map(claimText));

/** A number that is known within limits: "42", "14–25", "minst 1". */
export const rangeText = (least: number, most: number | null): string =>
  most === null ? `minst ${least}` : least === most ? `${least}` : `${least}–${most}`;
