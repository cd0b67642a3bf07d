import type { Targets } from './targets';

/** Printed totals of cooperations and what they are sums of; variables are named for what they count. */
const PRINTED: Readonly<Record<string, string>> = {
  vanortKommun: '2-vanorter-kommuner-antal',
  vanortRegion: '2-vanorter-regioner-antal',
  vanort: '2-vanorter-antal',
  partnerskapKommun: '2-partnerskap-kommuner-antal',
  partnerskapRegion: '2-partnerskap-regioner-antal',
  partnerskap: '2-partnerskap-antal',
  andraKommun: '2-andra-kommuner-antal',
  andraRegion: '2-andra-regioner-antal',
  andra: '2-andra-antal',
  norden: '2-norden-antal',
  europa: '2-ovriga-europa-antal',
  varlden: '2-ovriga-varlden-antal',
  kommunTvinning: '1-trend-samarbeten-2018',
};

/** Each sum and its parts. */
const SUMS: readonly (readonly [string, readonly string[]])[] = [
  ['vanort', ['vanortKommun', 'vanortRegion']],
  ['partnerskap', ['partnerskapKommun', 'partnerskapRegion']],
  ['andra', ['andraKommun', 'andraRegion']],
  ['kommunTvinning', ['vanortKommun', 'partnerskapKommun']],
  ['tvinning', ['vanort', 'partnerskap']],
  ['tvinning', ['norden', 'europa', 'varlden', 'utanLand']],
];

export interface Totals {
  readonly values: Readonly<Record<string, number>>;
  /** Ids of printed numbers that cannot hold together with the others. */
  readonly givenUp: readonly string[];
}

/**
 * Whole numbers of cooperations for which as many printed totals as possible
 * hold at once, by integer programming. Where a sum and its parts disagree, the
 * sum is given up: it rests on more.
 */
export async function solveTotals(targets: Targets): Promise<Totals> {
  const highs = await (await import('highs')).default();
  const names = Object.keys(PRINTED);
  const sums = new Set(SUMS.map(([sum]) => sum));
  const bound = 10_000;
  const weights = names.map((name) => `${sums.has(name) ? 1 : 1.01} holds_${name}`);
  const equalities = SUMS.map(
    ([sum, parts], index) => ` sum${index}: ${parts.map((part) => `${part}`).join(' + ')} - ${sum} = 0`,
  );
  // A number that holds equals the printed one; one that is given up is free.
  const holding = names.flatMap((name) => {
    const printed = targets.number(PRINTED[name] ?? '');
    return [
      ` up_${name}: ${name} + ${bound} holds_${name} <= ${bound + printed}`,
      ` low_${name}: ${name} - ${bound} holds_${name} >= ${printed - bound}`,
    ];
  });
  const variables = [...new Set([...names, ...SUMS.flatMap(([sum, parts]) => [sum, ...parts])])];
  const problem = [
    'Maximize',
    ` obj: ${weights.join(' + ')}`,
    'Subject To',
    ...equalities,
    ...holding,
    'Bounds',
    ...variables.map((name) => ` 0 <= ${name} <= ${bound}`),
    'General',
    ` ${variables.join(' ')}`,
    'Binary',
    ` ${names.map((name) => `holds_${name}`).join(' ')}`,
    'End',
  ].join('\n');
  const solution = highs.solve(problem);
  if (solution.Status !== 'Optimal') throw new Error(`no totals found: ${solution.Status}`);
  const valueOf = (name: string): number =>
    Math.round((solution.Columns[name] as { Primal: number } | undefined)?.Primal ?? 0);
  return {
    values: Object.fromEntries(variables.map((name) => [name, valueOf(name)])),
    givenUp: names.filter((name) => valueOf(`holds_${name}`) === 0).map((name) => PRINTED[name] ?? ''),
  };
}
