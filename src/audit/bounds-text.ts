import { inLanguage } from '../input/language';
import { formatNumber } from '../language/numbers';
import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import type { Bounds } from './bounds-of';
import type { Relations } from './declared-relations';
import type { Conflict } from './smallest-conflict';
import { claimsText } from './words';

/** Which numbers a printed one could be, and what bounds it, for readers; or that nothing printed does. */
export function boundsText({ number, allowed, below, above }: Bounds, relations: Relations): string {
  const words = inLanguage({ sv: SV, en: EN });
  if (!below && !above) return words.nothing;
  const text = (units: number): string => formatNumber(units / 10 ** number.digits, number.digits);
  const [reasons, other] = [below, above].map((conflict) => conflict && byText(conflict, number.claim, relations));
  const single = allowed.length === 1;
  const ranges = allowed.map(([least, most]) => {
    if (most === null) return single ? `${words.atLeast} ${text(least)}` : `${text(least)} ${words.orMore}`;
    if (least === most) return single ? `${words.only} ${text(least)}` : text(least);
    return single && !below ? `${words.atMost} ${text(most)}` : `${text(least)}–${text(most)}`;
  });
  return [
    `${words.allow} ${listed(ranges)}.`,
    ...(reasons && reasons === other
      ? [`${words.another} ${reasons}.`]
      : [...(reasons ? [`${words.lower} ${reasons}.`] : []), ...(other ? [`${words.greater} ${other}.`] : [])]),
  ].join(' ');
}

const SV = {
  nothing: 'Inget tryckt begränsar talet.',
  ...{ atLeast: 'minst', orMore: 'eller mer', only: 'bara', atMost: 'högst' },
  allow: 'De andra talen tillåter',
  another: 'Ett annat tal motsäger',
  lower: 'Ett lägre tal motsäger',
  greater: 'Ett högre tal motsäger',
  this: 'detta',
};

const EN: typeof SV = {
  nothing: 'Nothing printed bounds the number.',
  ...{ atLeast: 'at least', orMore: 'or more', only: 'only', atMost: 'at most' },
  allow: 'The other numbers allow',
  another: 'Another number contradicts',
  lower: 'A lower number contradicts',
  greater: 'A greater number contradicts',
  this: 'this',
};

/** The claims of a conflict; where there are none, what the relations say by which it is one. */
function byText(conflict: Conflict, claim: Claim, { claims, relations }: Relations): string {
  const others = claims.filter(({ id }) => id !== claim.id && conflict.claims.includes(id));
  if (others.length > 0) return claimsText(others);
  const says = relations
    .filter(({ id }) => conflict.sources.includes(id))
    .map((relation) => relation.says.slice(0, -1));
  return `${inLanguage({ sv: SV, en: EN }).this}: ${says.join('; ')}`;
}
