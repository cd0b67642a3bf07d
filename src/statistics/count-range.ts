/** Whole numbers from `least` to `most`. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The counts whose share of a base is rounded, half up, to a printed percent;
 * exact in whole numbers. Null if no count is.
 * @param percent As printed: "69", "57,5" or "57.5".
 * @param base Whole number from 1.
 * @example countRange('58', 40) // { least: 23, most: 23 }
 */
export function countRange(percent: string, base: number): CountRange | null {
  const { units, whole } = printedUnits(percent);
  const least = Math.max(0, Math.ceil(((2 * units - 1) * base) / (2 * whole)));
  const most = Math.min(base, Math.ceil(((2 * units + 1) * base) / (2 * whole)) - 1);
  return least <= most ? { least, most } : null;
}

/**
 * A printed percent as whole units of its last digit, and how many units are
 * everything: "57,5" is 575 of 1000.
 */
export function printedUnits(percent: string): { readonly units: number; readonly whole: number } {
  const [digits = '', decimals = ''] = percent.split(/[.,]/);
  return { units: Number(`${digits}${decimals}`), whole: 100 * 10 ** decimals.length };
}
