import type { Bounds } from '../statistics/bounds';
import { formatCount } from './numbers';

/** Whole numbers from the least to the greatest: "189–208"; one if they are the same. */
export const numberRange = ({ low, high }: Bounds): string =>
  low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;
