import type { Claim } from '../published/claims/claim';
import type { PrintedNumber } from './printed-numbers';

/** A printed number as somebody could have mistyped it. */
export interface PlantedChange {
  /** By one in the last printed digit (a rank by one place, a list by one name), or more. */
  readonly size: 'little' | 'much';
  /** In units of the last printed digit. */
  readonly units: number;
  readonly changed: Claim;
}

/**
 * The ways in which a printed number is changed, each by itself: one more, one less; two
 * neighbouring digits swapped, ten times as much, half as much. A list gets one name more or less, or
 * loses half of them. What gives the same number, or one that nobody would print (place 0, more than 100
 * percent), is left out.
 */
export function plantedChanges({ claim, units, floor, ceiling, as }: PrintedNumber): PlantedChange[] {
  const little = [units + 1, units - 1];
  const digits = claim.unit === 'list' ? [] : [...swapped(units), units * 10];
  return [...new Set([...little, ...digits, Math.floor(units / 2)])]
    .filter((other) => other !== units && other >= floor && other <= ceiling)
    .map((other) => ({ size: little.includes(other) ? 'little' : 'much', units: other, changed: as(other) }));
}

/** A number with each pair of neighbouring digits swapped. */
function swapped(units: number): number[] {
  const digits = String(units);
  return Array.from({ length: digits.length - 1 }, (_, at) =>
    Number(`${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`),
  );
}
