import { formatCount } from './numbers';

/** A value of one year; null is no data. */
export interface YearValue {
  readonly year: number;
  readonly value: number | null;
}

/**
 * What a series of values did, by its steps: rises, falls, neither or both.
 * @param subject Such as "Antalet kommuner med vänorter".
 * @example trendText('Antalet', [{ year: 2007, value: 3 }, { year: 2011, value: 2 }]) // "Antalet har minskat sedan 2007, från 3 till 2"
 */
export function trendText(subject: string, values: readonly YearValue[]): string {
  const unknown = values.at(-1);
  if (unknown?.value === null) return `${subject}: uppgift för ${unknown.year} saknas`;
  const [first, ...rest] = known(values);
  const last = rest.at(-1);
  if (!first || !last) return subject;
  const steps = rest.map(({ value }, index) => Math.sign(value - (values[index]?.value ?? value)));
  const from = `från ${formatCount(first.value)} till ${formatCount(last.value)}`;
  if (steps.every((step) => step < 0)) return `${subject} har minskat sedan ${first.year}, ${from}`;
  if (steps.every((step) => step > 0)) return `${subject} har ökat sedan ${first.year}, ${from}`;
  if (steps.every((step) => step === 0))
    return `${subject} är oförändrat sedan ${first.year}: ${formatCount(last.value)}`;
  return `${subject} har både ökat och minskat sedan ${first.year}, ${from}`;
}

/** Those with data. */
export const known = (values: readonly YearValue[]): { readonly year: number; readonly value: number }[] =>
  values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
