import { firstPlaces } from '../survey/places';
import type { InputWarning } from './input-report';

/** Places that a line names before it only counts them. */
const NAMED = 5;

/** Warnings for the command line: a rule in two lines, empty without warnings. */
export function warningsText(warnings: readonly InputWarning[]): string {
  if (warnings.length === 0) return '';
  return [
    'Warnings about the export, and how much rests on the cells that they name',
    ...warnings.flatMap(({ rule, inEnglish, count, places, claims, tables }) => {
      const counts = Object.values(tables).reduce((sum, one) => sum + one, 0);
      const where = firstPlaces({ places }, NAMED, (more) => `… (${more} more in input.json)`);
      return [
        `  ${rule}: ${number(count, 'place')}, ${number(claims.length, 'printed number')}, ${number(counts, 'count')} in figures and tables`,
        `    ${inEnglish}: ${where}`,
      ];
    }),
  ].join('\n');
}

const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
