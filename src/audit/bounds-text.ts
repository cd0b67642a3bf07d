import { formatNumber } from '../language/numbers';
import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import type { Bounds } from './bounds-of';
import type { Relations } from './declared-relations';
import type { Conflict } from './smallest-conflict';
import { claimsText } from './words';

/** Which numbers a printed one could be, and what bounds it, for readers; or that nothing printed does. */
export function boundsText({ number, allowed, below, above }: Bounds, relations: Relations): string {
  if (!below && !above) return 'Inget tryckt begränsar talet.';
  const text = (units: number): string => formatNumber(units / 10 ** number.digits, number.digits);
  const [reasons, other] = [below, above].map((conflict) => conflict && byText(conflict, number.claim, relations));
  const single = allowed.length === 1;
  const ranges = allowed.map(([least, most]) => {
    if (most === null) return single ? `minst ${text(least)}` : `${text(least)} eller mer`;
    if (least === most) return single ? `bara ${text(least)}` : text(least);
    return single && !below ? `högst ${text(most)}` : `${text(least)}–${text(most)}`;
  });
  return [
    `De andra talen tillåter ${listed(ranges)}.`,
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
