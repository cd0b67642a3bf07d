import { inLanguage } from '../input/language';
import { formatNumber, percentWord } from '../language/numbers';
import { printedDigits } from '../published/evidence/printed-number';
import type { Solution } from '../solver/solver';
import type { PrintedShare } from '../statistics/possible-bases';
import type { Base } from './relation-file';

/**
 * Numbers that give the printed percentages, of the smallest base that is possible and of the greatest:
 * "21 av 31 = 67,7, 8 av 31 = 25,8, 4 av 31 = 12,9 procent". For each percent that is printed once, once.
 * @param possible Each possible base, ascending, with numbers that fit.
 * @param endless The greatest is only the last one that was tried.
 */
export function baseExamples(
  { shares: declared }: Base,
  shares: readonly PrintedShare[],
  possible: ReadonlyMap<number, Solution>,
  endless: boolean,
): string[] {
  const all = [...possible.keys()];
  const told = endless ? all.slice(0, 1) : [...new Set([...all.slice(0, 1), ...all.slice(-1)])];
  return told.map((base) => {
    const parts = declared.map(({ percent }, index) => {
      const count = possible.get(base)?.get(percent) as number;
      const digits = printedDigits((shares[index] as PrintedShare).percent) + 1;
      return `${count} ${inLanguage({ sv: 'av', en: 'of' })} ${base} = ${formatNumber((100 * count) / base, digits)}`;
    });
    return `${[...new Set(parts)].join('; ')} ${percentWord()}`;
  });
}
