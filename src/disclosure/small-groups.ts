import { groupBy } from '../input/group-by';
import { startSolver, type Solver } from '../solver/solver';
import type { SurveyModel } from '../survey/survey-model';
import { attackModels } from './attack-model';
import { LEARNS } from './exposed';
import { secretsIn, type Secret } from './find-exposed';
import type { ExposedNumber, Protection, SmallGroupFinding } from './finding';
import { fromText } from './from-text';
import { givenText, groupText, nameOf } from './number-text';
import { protectionWords } from './protection-text';
import { protectionsOf } from './protections';
import type { Published } from './published';
import { secretsText } from './secrets-text';
import type { SmallGroupSettings } from './small-group-settings';
import { statementsOf } from './statement';

/**
 * What somebody who sees everything that is published together learns of small groups, with what he is
 * taken to know besides: for each small number the least and the greatest that it can be, by integer
 * programming over all that is told; where both are the same it is exposed. Of each the fewest published
 * things that tell it, and what would protect it. The gravest first.
 */
export async function smallGroups(
  things: readonly Published[],
  survey: SurveyModel,
  settings: SmallGroupSettings,
  solver?: Solver,
): Promise<SmallGroupFinding[]> {
  // Without a register nobody knows who could be meant.
  if (things.length === 0 || [...survey.organisations].length === 0) return [];
  const solve = solver ?? (await startSolver({ relaxedFirst: true }));
  const known = settings.register === 'exact' ? things : things.map(asPrinted);
  const models = attackModels(statementsOf(known, survey), survey, settings.known);
  const secrets = models.flatMap((model) => secretsIn(model, solve, settings));
  return inOrder(hangingTogether(secrets).map((own) => findingOf(own, things, survey, settings)));
}

const asPrinted = (thing: Published): Published => ({ ...thing, tells: thing.tells.filter(({ exact }) => !exact) });

/** Numbers of one kind of organisation that some published thing has in common. */
function hangingTogether(secrets: readonly Secret[]): Secret[][] {
  const keysOf = ({ target, from }: Secret): string[] => {
    const kind = target.group.conditions.find(({ is }) => is === 'kind');
    return from.ids.map((id) => JSON.stringify([kind ?? null, id]));
  };
  return secrets.reduce<Secret[][]>((groups, one) => {
    const keys = keysOf(one);
    const linked = groups.filter((group) => group.flatMap(keysOf).some((key) => keys.includes(key)));
    return [...groups.filter((group) => !linked.includes(group)), [...linked.flat(), one]];
  }, []);
}

function findingOf(
  secrets: readonly Secret[],
  things: readonly Published[],
  survey: SurveyModel,
  settings: SmallGroupSettings,
): SmallGroupFinding {
  const told = new Set(secrets.flatMap(({ from }) => from.ids));
  const from = things.filter(({ id }) => told.has(id));
  const protections = [...groupBy(secrets, ({ asker }) => asker)].map(([asker, own]) =>
    protectionsOf(asker, own, survey, settings),
  );
  // Of numbers of several models each would need its own.
  const [first = [], ...others] = protections;
  const because = from.map(({ id }) => settings.accepted.get(id) ?? null);
  const protecting = others.length === 0 ? first : [];
  return {
    kind: 'small-group',
    rank: 0,
    claims: from.filter(({ is }) => is === 'printed').map(({ id }) => id),
    measures: [],
    explanation: `${secretsText(secrets, survey)} ${fromText(secrets, from)} ${protectionText(protecting)}`,
    tables: from.filter(({ is }) => is === 'table').map(({ id }) => id),
    exposed: secrets.map((one) => numberOf(one, survey)),
    protections: protecting,
    accepted: because.includes(null) ? null : [...new Set(because)].join(' '),
    notebook: from[0]?.notebook ?? '',
    notebooks: [...new Set(from.map(({ notebook }) => notebook))],
  };
}

function numberOf({ target, span, learns, from, asker }: Secret, survey: SurveyModel): ExposedNumber {
  const { unit } = asker.model;
  return {
    who: nameOf(target.group) ?? groupText(target.group, unit, survey),
    answer: givenText(target.answer, unit, survey),
    ...span,
    of: target.rows,
    organisations: target.organisations,
    learns,
    from: from.ids,
    fewest: from.fewest,
  };
}

/** The two that lose least. */
const protectionText = (protections: readonly Protection[]): string =>
  protectionWords().sentence(protections.slice(0, 2).map(({ text }) => text));

/** With their places: by what is learnt, then by how few it is learnt of, then by table. */
export function inOrder(findings: readonly SmallGroupFinding[]): SmallGroupFinding[] {
  const keysOf = ({ exposed, tables, claims }: SmallGroupFinding): (number | string)[] => [
    Math.min(...exposed.map(({ learns }) => LEARNS.indexOf(learns))),
    Math.min(...exposed.map(({ organisations }) => organisations)),
    [...tables, ...claims].join(' '),
  ];
  const compare = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
    const at = a.findIndex((key, index) => key !== b[index]);
    return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
  };
  return findings
    .map((one) => ({ one, keys: keysOf(one) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ one }, at) => ({ ...one, rank: at + 1 }));
}
