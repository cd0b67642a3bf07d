import { inLanguage } from '../input/language';
import { capitalised, listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import { baseText } from './base-text';
import type { Contradiction } from './finding';
import type { Relations } from './declared-relations';
import { claimText, claimsText } from './words';

/** A contradiction for readers: which numbers, by what, and which of them may be wrong. */
export function contradictionText(
  { outside, contradicts, fewest, instead, relations: sources, arithmetic }: Omit<Contradiction, 'explanation'>,
  { claims, bases, relations }: Relations,
): string {
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const one = claimOf(outside);
  const rest = contradicts.map(claimOf);
  const reasons = [
    ...relations.filter(({ id }) => sources.includes(id)).map(({ says }) => says),
    ...bases.filter(({ id }) => sources.includes(id)).map((base) => baseText(base, [one, ...rest])),
    ...(arithmetic.length > 0 ? [`${capitalised(arithmetic.join('; '))}.`] : []),
  ];
  const assumed = relations.some(({ id, assuming }) => sources.includes(id) && assuming.length > 0);
  const words = inLanguage({ sv: SV, en: EN });
  const others = rest.length === 0 ? null : claimsText(rest);
  const suspects = [one, ...instead.map(claimOf)].map(claimText);
  return [
    words.cannot(claimText(one), others),
    ...reasons,
    ...(fewest || others === null ? [] : [words.smallest]),
    ...(assumed ? [words.noAssumption] : []),
    ...(others === null ? [] : [words.blame(suspects, sources.length)]),
    ...(one.deviation ? [words.instead(one.deviation.value, one.printed)] : []),
  ].join(' ');
}

interface Words {
  readonly cannot: (one: string, others: string | null) => string;
  readonly smallest: string;
  readonly noAssumption: string;
  /** @param suspects The claims of which one can be wrong. */
  readonly blame: (suspects: readonly string[], relations: number) => string;
  readonly instead: (value: string, printed: string | null) => string;
}

const SV: Words = {
  cannot: (one, others) =>
    others === null ? `${one} kan inte stämma.` : `${one} kan inte stämma samtidigt med ${others}.`,
  smallest: 'Det är en minsta mängd tal ur vilken inget kan tas bort.',
  noAssumption: 'Inget av de antaganden som granskningen prövar får det att gå ihop.',
  blame(suspects, relations) {
    const given = relations === 1 ? 'Gäller sambandet' : 'Gäller sambanden';
    return suspects.length === 1
      ? `${given}, och är så få tal som möjligt fel, hör ${suspects.join('')} till dem.`
      : `${given} är minst ett av talen fel, men talen säger inte vilket: är så få som möjligt fel kan det vara ${listed(suspects, 'or')}.`;
  },
  instead: (value, printed) => `Rekonstruktionen räknar med ${value} i stället för ${printed}.`,
};

const EN: Words = {
  cannot: (one, others) =>
    others === null ? `${one} cannot be right.` : `${one} cannot be right together with ${others}.`,
  smallest: 'It is a smallest set of numbers, of which none can be left out.',
  noAssumption: 'None of the assumptions that the audit tries makes it agree.',
  blame(suspects, relations) {
    const given = relations === 1 ? 'If the relation holds' : 'If the relations hold';
    return suspects.length === 1
      ? `${given}, and as few numbers as possible are wrong, ${suspects.join('')} is among them.`
      : `${given}, at least one of the numbers is wrong, but they do not say which: if as few as possible are wrong, it can be ${listed(suspects, 'or')}.`;
  },
  instead: (value, printed) => `The reconstruction counts with ${value} instead of ${printed}.`,
};
