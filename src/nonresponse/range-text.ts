import { formatCount } from '../language/numbers';
import type { Bounds } from '../statistics/bounds';

/** Whole numbers from the least to the greatest: "189–208"; one if they are the same. */
export const rangeText = ({ low, high }: Bounds): string =>
  low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;
