import type { Claim } from '../published/claims/claim';
import type { RelationFile } from './relation-file';

/** What the printed numbers say about each other, checked against the register. */
export interface Relations extends RelationFile {
  readonly claims: readonly Claim[];
}

/** A claim that stands for a whole number: a printed count, the count behind a percent, how many a list has. */
export const isQuantity = ({ unit }: Pick<Claim, 'unit'>): boolean =>
  unit === 'count' || unit === 'percent' || unit === 'list';
