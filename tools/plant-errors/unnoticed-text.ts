import { boundsOf } from '../../src/audit/bounds-of';
import { boundsText } from '../../src/audit/bounds-text';
import type { PlantedError } from '../../src/audit/planted-errors';
import type { Noticing } from '../../src/audit/start-noticing';
import { formatNumber } from '../../src/language/numbers';

/** Each number of which some change is not noticed: its chapter and id, what it prints, which changes, and what bounds it. */
export function unnoticedText(errors: readonly PlantedError[], noticing: Noticing): string {
  const numbers = new Set(errors.filter(({ kind }) => kind !== 'contradiction').map(({ number }) => number));
  const lines = [...numbers].map((number) => {
    const text = (units: number): string => formatNumber(units / 10 ** number.digits, number.digits);
    const silent = errors.filter((error) => error.number === number && error.kind !== 'contradiction');
    return [
      `  ${number.claim.id}: ${text(number.units)}, unnoticed as ${silent.map(({ units }) => text(units)).join(', ')}`,
      `    ${boundsText(boundsOf(number, noticing), noticing.relations)}`,
    ].join('\n');
  });
  return [`Numbers that could be others unnoticed: ${numbers.size || 'none'}`, ...lines].join('\n');
}
