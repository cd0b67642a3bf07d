import { formatNumber } from '../language/numbers';
import type { Claim } from '../published/claims/claim';
import type { Bounds } from './bounds-of';
import type { Relations } from './declared-relations';
import type { Conflict } from './smallest-conflict';
import { claimsText } from './words';

/** What bounds a printed number, for readers; or that nothing printed does. */
export function boundsText({ number, least, most, below, above }: Bounds, relations: Relations): string {
  if (!below && !above) return 'Inget tryckt begränsar talet.';
  const text = (units: number): string => formatNumber(units / 10 ** number.digits, number.digits);
  const [reasons, other] = [below, above].map((conflict) => conflict && byText(conflict, number.claim, relations));
  const allowed =
    least === most
      ? `bara ${text(least)}`
      : most === null
        ? `minst ${text(least)}`
        : below
          ? `${text(least)}–${text(most)}`
          : `högst ${text(most)}`;
  return [
    `De andra talen tillåter ${allowed}.`,
    ...(reasons && reasons === other
      ? [`Ett annat tal motsäger ${reasons}.`]
      : [
          ...(reasons ? [`Ett lägre tal motsäger ${reasons}.`] : []),
          ...(other ? [`Ett högre tal motsäger ${other}.`] : []),
        ]),
  ].join(' ');
}

/** The claims of a conflict; where there are none, what the relations say by which it is one. */
function byText(conflict: Conflict, claim: Claim, { claims, relations }: Relations): string {
  const others = claims.filter(({ id }) => id !== claim.id && conflict.claims.includes(id));
  if (others.length > 0) return claimsText(others);
  const says = relations
    .filter(({ id }) => conflict.sources.includes(id))
    .map((relation) => relation.says.slice(0, -1));
  return `detta: ${says.join('; ')}`;
}
