import type { RespondentDraft } from './draft';
import type { Random } from './random';
import type { Targets } from './targets';

/** Claim id of the printed list of names, by type of cooperation. */
const LISTS: Readonly<Record<string, string>> = {
  natverk: 'bilaga-natverk',
  gransoverskridande: 'bilaga-gransoverskridande',
  esf: 'bilaga-esf',
  'nordiska-ministerradet': 'bilaga-nordiska-ministerradet',
  interreg: 'bilaga-interreg',
  'ovriga-eu': 'bilaga-ovriga-eu',
  ovrigt: 'bilaga-ovrigt',
};

/** Neutral names for partner towns; printed names for other cooperations, each at least once, some without a name. */
export function inventNames(drafts: readonly RespondentDraft[], targets: Targets, random: Random): void {
  let number = 0;
  for (const { cooperations } of drafts) {
    for (const cooperation of cooperations.filter(({ form }) => form !== 'andra'))
      cooperation.partner = `Partnerort ${String(++number).padStart(3, '0')}`;
  }
  const printed = Object.entries(LISTS).flatMap(([typ, claim]) =>
    targets.items(claim).map((partner) => ({ typ, partner })),
  );
  const others = random.shuffled(
    drafts.flatMap(({ cooperations }) => cooperations.filter(({ form }) => form === 'andra')),
  );
  if (others.length < printed.length)
    throw new Error(`${printed.length} printed names do not fit ${others.length} cooperations`);
  others.forEach((cooperation, index) => {
    const { typ, partner } = printed[index] ?? random.one(printed);
    const isNamed = index < printed.length || random.next() < 0.7;
    const hasType = index < printed.length || random.next() < 0.95;
    cooperation.partner = isNamed && hasType ? partner : null;
    cooperation.typ = hasType ? typ : null;
  });
}
