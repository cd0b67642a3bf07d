import type { CleaningStep } from './cleaning-step';

/** How many rows or cells the places of a cleaning rule are: a stretch of rows, as in `Svar!5:300`, is as many as its rows. */
export const placeCount = ({ places }: Pick<CleaningStep, 'places'>): number =>
  places.reduce((total, place) => total + sizeOf(place), 0);

function sizeOf(place: string): number {
  const [, first, last] = /!(\d+):(\d+)$/u.exec(place) ?? [];
  return first === undefined ? 1 : Number(last) - Number(first) + 1;
}

/** The first places of a rule, and how many more there are: `Svar!3:3, Svar!5:5 och 7 till`. */
export function firstPlaces(
  { places }: Pick<CleaningStep, 'places'>,
  most: number,
  words: (more: number) => string,
): string {
  const more = placeCount({ places: places.slice(most) });
  return [...places.slice(0, most), ...(more > 0 ? [words(more)] : [])].join(', ');
}

/** The warnings of a survey that have something to warn of. */
export const warningsOf = (cleaning: readonly CleaningStep[]): CleaningStep[] =>
  cleaning.filter(({ severity, places }) => severity === 'warning' && places.length > 0);
