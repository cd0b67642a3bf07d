import { formatCount } from './numbers';
import { listed } from './words';

/** A value of one year; null is no data. */
export interface YearValue {
  readonly year: number;
  readonly value: number | null;
}

/**
 * What a series of values did, by its steps: rises, falls, neither or both. If
 * the newest value is missing the last two that are known are compared, and
 * the sentence says so.
 * @param subject Begins with "Antalet", such as "Antalet kommuner med vänorter".
 * @param values In order of time.
 * @example trendText('Antalet', [{ year: 2007, value: 3 }, { year: 2011, value: 2 }]) // "Antalet har minskat sedan 2007, från 3 till 2"
 */
export function trendText(subject: string, values: readonly YearValue[]): string {
  const data = known(values);
  const [first, before, last] = [data[0], data.at(-2), data.at(-1)];
  if (!first || !last) return `${subject}: uppgift saknas`;
  const unknown = values.filter(({ value }) => value === null).map(({ year }) => year);
  if (!before) return `${subject} var ${formatCount(last.value)} år ${last.year}${lacking(unknown)}`;
  const newer = unknown.filter((year) => year > last.year);
  if (newer.length > 0) return `${stepText(subject, before, last)}${lacking(newer)}`;

  const steps = data.slice(1).map(({ value }, index) => value - (data[index]?.value ?? value));
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (!rises && !falls) return `${subject} är oförändrat sedan ${first.year}: ${formatCount(last.value)}`;
  const since = `sedan ${first.year}`;
  if (!falls) return `${subject} har ökat ${since}, ${fromTo(first, last)}`;
  if (!rises) return `${subject} har minskat ${since}, ${fromTo(first, last)}`;
  const end = first.value === last.value ? ` och är åter ${formatCount(last.value)}` : `, ${fromTo(first, last)}`;
  return `${subject} har både ökat och minskat ${since}${end}`;
}

interface KnownValue {
  readonly year: number;
  readonly value: number;
}

/** Those with data. */
export const known = (values: readonly YearValue[]): KnownValue[] =>
  values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));

const fromTo = (one: KnownValue, other: KnownValue): string =>
  `från ${formatCount(one.value)} till ${formatCount(other.value)}`;

/** What happened between two years. */
function stepText(subject: string, one: KnownValue, other: KnownValue): string {
  const between = `mellan ${one.year} och ${other.year}`;
  return one.value === other.value
    ? `${subject} var oförändrat ${between}: ${formatCount(other.value)}`
    : `${subject} ${other.value > one.value ? 'ökade' : 'minskade'} ${between}, ${fromTo(one, other)}`;
}

/** "; uppgift för 2018 saknas" */
const lacking = (years: readonly number[]): string =>
  years.length === 0 ? '' : `; ${years.length === 1 ? 'uppgift' : 'uppgifter'} för ${listed(years.map(String))} saknas`;
