import type { Reference, RegisteredOrganisation } from '../../src/export/reference';
import { groupBy } from '../../src/input/group-by';
import { tick, type RespondentDraft } from './draft';
import type { Random } from './random';
import type { Totals } from './solve-totals';
import type { Targets } from './targets';

/** Numbers of one kind of respondent by what they answer to the first question. */
interface EngagementClaims {
  readonly answered: string;
  readonly twinning: string;
  readonly other: string;
  readonly both: string;
  readonly none: string;
}

const MUNICIPALITIES: EngagementClaims = {
  answered: 'metod-kommuner-svarande-antal',
  twinning: '1-vanorter-partnerskap-kommuner-antal',
  other: '1-andra-kommuner-antal',
  both: '1-bada-kommuner-antal',
  none: '1-inga-kommuner-antal',
};
const REGIONS: EngagementClaims = {
  answered: 'metod-regioner-svarande-antal',
  twinning: '1-vanorter-partnerskap-regioner-antal',
  other: '1-andra-regioner-antal',
  both: '1-bada-regioner-antal',
  none: '1-inga-regioner-antal',
};

/** Organisations that the report names, and so must have answered; each has the form of cooperation that it is named for. */
const NAMED_FOR_TWINNING = [
  '3-ockelbo-aktiva-vanorter-antal',
  '3-sormland-aktiva-vanorter-antal',
  '3-jonkoping-aktiva-sporadiska-vanorter-rang',
];
const NAMED_FOR_OTHER = ['3-norrbotten-aktiva-sporadiska-andra-rang'];

/** Invents who answered and what they answered to the first question. */
export function inventRespondents(
  { organisations }: Reference,
  totals: Totals,
  targets: Targets,
  random: Random,
): RespondentDraft[] {
  const named = (claims: readonly string[]): string[] => claims.map((id) => targets.subject(id));
  const twinning = named(NAMED_FOR_TWINNING);
  const other = named(NAMED_FOR_OTHER);
  const isNamed = ({ name }: RegisteredOrganisation): boolean => [...twinning, ...other].includes(name);
  const of = (kind: string): RegisteredOrganisation[] =>
    organisations.filter((organisation) => organisation.kind === kind);

  const municipalities = answering(of('municipality'), totals.of(MUNICIPALITIES.answered), isNamed, random);
  const regions = random
    .shuffled(of('region'))
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
    .slice(0, totals.of(REGIONS.answered));
  return [
    ...engage(municipalities, MUNICIPALITIES, twinning, other, totals, random),
    ...engage(regions, REGIONS, twinning, other, totals, random),
  ];
}

/** The same share of each municipality group, but for chance: nonresponse is even. */
function answering(
  all: readonly RegisteredOrganisation[],
  total: number,
  isNamed: (one: RegisteredOrganisation) => boolean,
  random: Random,
): RegisteredOrganisation[] {
  const groups = [...groupBy(all, ({ group }) => group).values()];
  const sizes = random.divided(
    total,
    groups.map(({ length }) => length * (0.94 + 0.12 * random.next())),
  );
  return groups.flatMap((group, index) =>
    random
      .shuffled(group)
      .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
      .slice(0, Math.min(group.length, sizes[index] ?? 0)),
  );
}

/** Both, only twinning, only other, none; in this order they are ranked. */
function engage(
  all: readonly RegisteredOrganisation[],
  claims: EngagementClaims,
  twinning: readonly string[],
  other: readonly string[],
  totals: Totals,
  random: Random,
): RespondentDraft[] {
  const both = totals.of(claims.both);
  const onlyOther = totals.of(claims.other) - both;
  const onlyTwinning = totals.of(claims.twinning) - both;
  const total = both + onlyOther + onlyTwinning + totals.of(claims.none);
  if (total !== all.length)
    throw new Error(`${claims.answered}: ${all.length} respondents, but ${total} answers to the first question`);
  // Organisations that are named for one form are given both: that suits either.
  const isNamed = ({ name }: RegisteredOrganisation): boolean => twinning.includes(name) || other.includes(name);
  const ordered = random.shuffled(all).sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return ordered.map((organisation, rank) => {
    const draft: RespondentDraft = { organisation, rank, ticks: new Map(), texts: new Map(), cooperations: [] };
    const hasOther = rank < both + onlyOther;
    const hasTwinning = rank < both || (rank >= both + onlyOther && rank < both + onlyOther + onlyTwinning);
    if (hasTwinning) tick(draft, 'samarbetsformer', 'vanorter-partnerskap');
    if (hasOther) tick(draft, 'samarbetsformer', 'andra');
    if (!hasTwinning && !hasOther) tick(draft, 'samarbetsformer', 'inga');
    return draft;
  });
}
