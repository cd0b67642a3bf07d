import type { WholeCodebook } from './whole-codebook';
import { chooseBase } from './choose-base';
import type { RespondentDraft } from './draft';
import type { Random } from './random';
import type { Targets } from './targets';

/** Claim ids of the printed shares of all mentions, by area. */
const PRINTED = [
  {
    forms: ['vanort', 'partnerskap'],
    mentionsEach: 2.4,
    shares: {
      kultur: '3-omraden-vanorter-partnerskap-kultur-andel',
      'skola-utbildning': '3-omraden-vanorter-partnerskap-skola-andel',
      naringsliv: '3-omraden-vanorter-partnerskap-naringsliv-andel',
      demokrati: '3-omraden-vanorter-partnerskap-demokrati-andel',
      'fritid-idrott': '3-omraden-vanorter-partnerskap-fritid-andel',
      turism: '3-omraden-vanorter-partnerskap-turism-andel',
    },
  },
  {
    forms: ['andra'],
    mentionsEach: 2.6,
    shares: {
      'skola-utbildning': '3-omraden-andra-skola-andel',
      'miljo-klimat': '3-omraden-andra-miljo-andel',
      turism: '3-omraden-andra-turism-andel',
      demokrati: '3-omraden-andra-demokrati-andel',
      'kommunal-teknik': '3-omraden-andra-kommunal-teknik-andel',
    },
  },
];

/** Gives cooperations their areas: the printed ones their share of all mentions, the others less than the least of those. */
export function inventAreas(
  drafts: readonly RespondentDraft[],
  codebook: WholeCodebook,
  targets: Targets,
  random: Random,
): void {
  const areas = codebook.cooperations.fields.find(({ id }) => id === 'omraden')?.options?.map(({ id }) => id) ?? [];
  for (const { forms, mentionsEach, shares } of PRINTED) {
    const cooperations = drafts.flatMap((draft) => draft.cooperations.filter(({ form }) => forms.includes(form)));
    const wanted = Math.round(cooperations.length * mentionsEach);
    const percents = Object.fromEntries(Object.entries(shares).map(([area, claim]) => [area, targets.percent(claim)]));
    const { base, counts } = chooseBase(percents, { asked: 2 * wanted, wanted });
    const others = areas.filter((area) => !(area in counts));
    const rest = base - Object.values(counts).reduce((a, b) => a + b, 0);
    const numbers = random.divided(
      rest,
      others.map(() => 0.8 + 0.4 * random.next()),
    );
    // Some cooperations state no area at all.
    const stating = random.shuffled(cooperations).slice(0, Math.round(cooperations.length * 0.93));
    const all = { ...counts, ...Object.fromEntries(others.map((area, index) => [area, numbers[index] ?? 0])) };
    for (const [area, number] of Object.entries(all).sort(([, a], [, b]) => b - a)) {
      // Those with fewest areas first, so that everybody who states areas has one.
      const byNeed = random.shuffled(stating).sort((a, b) => a.omraden.size - b.omraden.size);
      const needy = byNeed.slice(0, Math.round(number * 0.6));
      const lucky = random.shuffled(byNeed.slice(needy.length)).slice(0, number - needy.length);
      for (const cooperation of [...needy, ...lucky]) cooperation.omraden.add(area);
    }
  }
}
