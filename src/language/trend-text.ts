import { inLanguage } from '../input/language';
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
  const told = inLanguage({ sv: SWEDISH, en: ENGLISH });
  const data = known(values);
  const [first, before, last] = [data[0], data.at(-2), data.at(-1)];
  if (!first || !last) return `${subject}: ${told.nothing}`;
  const unknown = values.filter(({ value }) => value === null).map(({ year }) => year);
  const lacking = (years: readonly number[]): string => (years.length === 0 ? '' : `; ${told.lacking(years)}`);
  if (!before) return `${subject} ${told.was(last)}${lacking(unknown)}`;
  const newer = unknown.filter((year) => year > last.year);
  if (newer.length > 0) return `${subject} ${told.step(before, last)}${lacking(newer)}`;

  const steps = data.slice(1).map(({ value }, index) => value - (data[index]?.value ?? value));
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (!rises && !falls) return `${subject} ${told.unchanged(first)}`;
  if (rises && falls) return `${subject} ${told.both(first, last)}`;
  return `${subject} ${rises ? told.risen(first, last) : told.fallen(first, last)}`;
}

interface KnownValue {
  readonly year: number;
  readonly value: number;
}

/** Those with data. */
export const known = (values: readonly YearValue[]): KnownValue[] =>
  values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));

type Step = (one: KnownValue, other: KnownValue) => string;

/** What is said behind the subject of a sentence. */
interface TrendWords {
  readonly nothing: string;
  readonly was: (only: KnownValue) => string;
  /** What happened between two years. */
  readonly step: Step;
  readonly unchanged: (first: KnownValue) => string;
  readonly risen: Step;
  readonly fallen: Step;
  readonly both: Step;
  /** "uppgift för 2018 saknas" */
  readonly lacking: (years: readonly number[]) => string;
}

const fromTo: Step = (one, other) =>
  inLanguage({
    sv: `från ${formatCount(one.value)} till ${formatCount(other.value)}`,
    en: `from ${formatCount(one.value)} to ${formatCount(other.value)}`,
  });

const SWEDISH: TrendWords = {
  nothing: 'uppgift saknas',
  was: ({ year, value }) => `var ${formatCount(value)} år ${year}`,
  step: (one, other) => {
    const between = `mellan ${one.year} och ${other.year}`;
    return one.value === other.value
      ? `var oförändrat ${between}: ${formatCount(other.value)}`
      : `${other.value > one.value ? 'ökade' : 'minskade'} ${between}, ${fromTo(one, other)}`;
  },
  unchanged: ({ year, value }) => `är oförändrat sedan ${year}: ${formatCount(value)}`,
  risen: (first, last) => `har ökat sedan ${first.year}, ${fromTo(first, last)}`,
  fallen: (first, last) => `har minskat sedan ${first.year}, ${fromTo(first, last)}`,
  both: (first, last) =>
    `har både ökat och minskat sedan ${first.year}${
      first.value === last.value ? ` och är åter ${formatCount(last.value)}` : `, ${fromTo(first, last)}`
    }`,
  lacking: (years) => `${years.length === 1 ? 'uppgift' : 'uppgifter'} för ${listed(years.map(String))} saknas`,
};

const ENGLISH: TrendWords = {
  nothing: 'nothing is known',
  was: ({ year, value }) => `was ${formatCount(value)} in ${year}`,
  step: (one, other) => {
    const between = `between ${one.year} and ${other.year}`;
    return one.value === other.value
      ? `was unchanged ${between}: ${formatCount(other.value)}`
      : `${other.value > one.value ? 'rose' : 'fell'} ${between}, ${fromTo(one, other)}`;
  },
  unchanged: ({ year, value }) => `has not changed since ${year}: ${formatCount(value)}`,
  risen: (first, last) => `has risen since ${first.year}, ${fromTo(first, last)}`,
  fallen: (first, last) => `has fallen since ${first.year}, ${fromTo(first, last)}`,
  both: (first, last) =>
    `has both risen and fallen since ${first.year}${
      first.value === last.value ? ` and is again ${formatCount(last.value)}` : `, ${fromTo(first, last)}`
    }`,
  lacking: (years) => `nothing is known for ${listed(years.map(String))}`,
};
