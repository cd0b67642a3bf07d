import { formatCount, NO_BREAK_SPACE } from '../../language/numbers';

/** A label with how many its bar or series is of: "Kommuner (n = 213)". */
export const withBase = (label: string, base: number): string =>
  `${label} (n${NO_BREAK_SPACE}=${NO_BREAK_SPACE}${formatCount(base)})`;
