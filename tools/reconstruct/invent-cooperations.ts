import { chooseBase } from './choose-base';
import { ticked, type CooperationDraft, type RespondentDraft } from './draft';
import type { Random } from './random';
import type { Totals } from './solve-totals';
import type { Targets } from './targets';

/** Numbers of cooperations by degree of activity; the rest has none stated. */
interface Activity {
  aktivt: number;
  sporadiskt: number;
  vilande: number;
}

const DEGREES = ['aktivt', 'sporadiskt', 'vilande'] as const;

const cooperation = (form: string, aktivitetsgrad: string | null = null): CooperationDraft => ({
  form,
  partner: null,
  land: null,
  aktivitetsgrad,
  typ: null,
  omraden: new Set(),
});

/** Invents every respondent's cooperations with their degree of activity. */
export function inventCooperations(
  drafts: readonly RespondentDraft[],
  totals: Totals,
  targets: Targets,
  random: Random,
): void {
  const of = (kind: string, option: string): RespondentDraft[] =>
    drafts.filter((draft) => draft.organisation.kind === kind && ticked(draft, 'samarbetsformer', option));
  const twinning = {
    municipalities: of('municipality', 'vanorter-partnerskap'),
    regions: of('region', 'vanorter-partnerskap'),
  };
  const other = { municipalities: of('municipality', 'andra'), regions: of('region', 'andra') };

  const open = activityOf('vanorter', totals.of('2-vanorter-antal'), targets);
  inventRegionTwins(twinning.regions, totals.of('2-vanorter-regioner-antal'), open, targets);
  inventMunicipalityTwins(twinning.municipalities, totals.of('2-vanorter-kommuner-antal'), open, targets, random);

  // Those without a twin town must have a partnership.
  const partnered = random
    .shuffled(twinning.municipalities)
    .sort((a, b) => Math.sign(a.cooperations.length) - Math.sign(b.cooperations.length))
    .slice(0, Math.round(totals.of('2-partnerskap-kommuner-antal') * 0.87));
  spread(partnered, 'partnerskap', totals.of('2-partnerskap-kommuner-antal'), random);
  spread(
    twinning.regions.slice(0, totals.of('2-partnerskap-regioner-antal')),
    'partnerskap',
    totals.of('2-partnerskap-regioner-antal'),
    random,
  );
  grade(drafts, 'partnerskap', activityOf('partnerskap', totals.of('2-partnerskap-antal'), targets), random);

  spread(other.municipalities, 'andra', totals.of('2-andra-kommuner-antal'), random);
  inventRegionOthers(other.regions, totals.of('2-andra-regioner-antal'), targets);
  grade(drafts, 'andra', activityOf('andra', totals.of('2-andra-antal'), targets), random);
}

function activityOf(form: string, total: number, targets: Targets): Activity {
  const percents = {
    aktivt: targets.percent(`3-${form}-aktiva-andel`),
    sporadiskt: targets.percent(`3-${form}-sporadiska-andel`),
    vilande: targets.percent(`3-${form}-vilande-andel`),
  };
  const { base, counts } = chooseBase(percents, { asked: total, wanted: total });
  if (base !== total) throw new Error(`activity of ${form}: the printed percents do not fit ${total} cooperations`);
  return counts as unknown as Activity;
}

/** At least one each, the rest at random. */
function spread(owners: readonly RespondentDraft[], form: string, total: number, random: Random): void {
  if (owners.length > total)
    throw new Error(`${total} cooperations of form ${form} do not reach ${owners.length} respondents`);
  const numbers = owners.map(() => 1);
  for (let left = total - owners.length; left > 0; left--) {
    const index = random.whole(0, owners.length - 1);
    numbers[index] = (numbers[index] ?? 0) + 1;
  }
  owners.forEach((owner, index) =>
    Array.from({ length: numbers[index] ?? 0 }, () => owner.cooperations.push(cooperation(form))),
  );
}

/** Gives the ungraded cooperations of a form their degrees, at random. */
function grade(drafts: readonly RespondentDraft[], form: string, numbers: Activity, random: Random): void {
  const all = random.shuffled(drafts.flatMap((draft) => draft.cooperations.filter((one) => one.form === form)));
  const graded = all.filter((one) => one.aktivitetsgrad !== null).map(({ aktivitetsgrad }) => aktivitetsgrad);
  const ungraded = all.filter((one) => one.aktivitetsgrad === null);
  for (const degree of DEGREES) {
    const left = numbers[degree] - graded.filter((one) => one === degree).length;
    for (const one of ungraded.splice(0, left)) one.aktivitetsgrad = degree;
  }
}

/** One region has most active twin towns, another most active and sporadic ones, the others one active each. */
function inventRegionTwins(regions: readonly RespondentDraft[], total: number, open: Activity, targets: Targets): void {
  const mostActive = targets.subject('3-sormland-aktiva-vanorter-antal');
  const most = targets.subject('3-jonkoping-aktiva-sporadiska-vanorter-rang');
  const active = targets.number('3-sormland-aktiva-vanorter-antal');
  const others = targets.range('3-ovriga-regioner-aktiva-vanorter').min;
  let left = total;
  const add = (draft: RespondentDraft, degree: (typeof DEGREES)[number], number: number): void => {
    for (let index = 0; index < Math.min(number, left); index++) draft.cooperations.push(cooperation('vanort', degree));
    open[degree] -= Math.min(number, left);
    left -= Math.min(number, left);
  };
  for (const draft of regions) add(draft, 'aktivt', draft.organisation.name === mostActive ? active : others);
  const top = regions.find(({ organisation }) => organisation.name === most);
  if (top) add(top, 'sporadiskt', left);
}

/** One municipality far ahead, the next nine in the printed ranges, the others below them. */
function inventMunicipalityTwins(
  all: readonly RespondentDraft[],
  total: number,
  open: Activity,
  targets: Targets,
  random: Random,
): void {
  const leader = targets.subject('3-ockelbo-aktiva-vanorter-antal');
  const active = targets.range('3-kommuner-flest-aktiva-vanorter');
  const both = targets.range('3-kommuner-flest-aktiva-sporadiska-vanorter');
  const first = all.filter(({ organisation }) => organisation.name === leader);
  const rest = random.shuffled(all.filter(({ organisation }) => organisation.name !== leader));
  const next = rest.slice(0, 9);
  // A few have partnerships only.
  const others = rest.slice(9, rest.length - 7);
  const numbers = new Map(all.map((draft) => [draft, { aktivt: 0, sporadiskt: 0, vilande: 0, saknas: 0 }]));
  const add = (
    draft: RespondentDraft | undefined,
    degree: 'aktivt' | 'sporadiskt' | 'vilande' | 'saknas',
    number = 1,
  ): void => {
    const own = draft && numbers.get(draft);
    if (!own) return;
    own[degree] += number;
    if (degree !== 'saknas') open[degree] -= number;
  };
  for (const draft of first) add(draft, 'aktivt', targets.number('3-ockelbo-aktiva-vanorter-antal'));
  next.forEach((draft, place) => {
    const own = Math.round(active.max - ((active.max - active.min) * place) / (next.length - 1));
    add(draft, 'aktivt', own);
    const together = Math.round(both.max - ((both.max - both.min) * place) / (next.length - 1));
    add(draft, 'sporadiskt', Math.max(0, together - own));
  });
  // Below the leading ones: fewer active, and fewer active and sporadic together.
  const room = (draft: RespondentDraft): number => {
    const own = numbers.get(draft);
    return own ? both.min - 1 - own.aktivt - own.sporadiskt : 0;
  };
  const give = (degree: 'aktivt' | 'sporadiskt', most: number): void => {
    while (open[degree] > 0) {
      const able = others.filter((draft) => room(draft) > 0 && (numbers.get(draft)?.[degree] ?? 0) < most);
      if (able.length === 0) throw new Error(`no municipality left for ${open[degree]} more ${degree} twin towns`);
      add(random.one(able), degree);
    }
  };
  give('aktivt', active.min - 1);
  give('sporadiskt', both.min - 1);
  const sumOf = (draft: RespondentDraft): number => Object.values(numbers.get(draft) ?? {}).reduce((a, b) => a + b, 0);
  const sum = all.reduce((a, draft) => a + sumOf(draft), 0);
  const unknown = total - sum - open.vilande;
  for (const draft of random.shuffled(others.filter((one) => sumOf(one) === 0)))
    if (open.vilande > 0) add(draft, 'vilande');
  while (open.vilande > 0) add(random.one([...others, ...next]), 'vilande');
  for (let left = unknown; left > 0; left--) add(random.one(others), 'saknas');
  for (const draft of all) {
    const own = numbers.get(draft);
    for (const degree of DEGREES)
      for (let index = 0; index < (own?.[degree] ?? 0); index++) draft.cooperations.push(cooperation('vanort', degree));
    for (let index = 0; index < (own?.saknas ?? 0); index++) draft.cooperations.push(cooperation('vanort'));
  }
}

/** One region has most other cooperations, active and sporadic together. */
function inventRegionOthers(regions: readonly RespondentDraft[], total: number, targets: Targets): void {
  const most = targets.subject('3-norrbotten-aktiva-sporadiska-andra-rang');
  const top = regions.find(({ organisation }) => organisation.name === most) ?? regions[0];
  const even = Math.floor(total / (regions.length + 2));
  for (const draft of regions) {
    const number = draft === top ? total - even * (regions.length - 1) : even;
    for (let index = 0; index < number; index++)
      draft.cooperations.push(cooperation('andra', draft === top ? 'aktivt' : null));
  }
}
