import type { Claim } from '../published/claims/claim';
import type { Constraint } from '../solver/constraint';
import type { Relations } from './declared-relations';
import { ownNames, relationConstraints } from './relations/relation';
import { wordingConstraints } from './wording';

/** What ranks and comparisons of the register say about numbers, by their rules. */
export interface Statement {
  /** Of the relation or the wording that says so. */
  readonly id: string;
  readonly says: string;
  /** The ranks and comparisons that state it. */
  readonly statedBy: readonly string[];
  /** What it speaks of: claims and bases. */
  readonly numbers: readonly string[];
  readonly lines: readonly Constraint[];
  /** The claim whose rule it goes by, where that is a comparison's. */
  readonly rule: Claim['rule'];
  /** Words that say more than the claim's own rule. */
  readonly isWording: boolean;
}

/** Every statement of the register about numbers that can be compared with another one. */
export function statementsOf({ claims, relations, wordings }: Relations): Statement[] {
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const isStatement = (id: string): boolean => ['rank', 'comparison'].includes(claimOf(id)?.unit);
  return [
    ...relations
      .filter(({ kind }) => kind === 'comparison' || kind === 'ranks')
      .map((relation): Statement => {
        const names = ownNames(relation).map(({ id }) => id);
        const statedBy = [...new Set(names.filter(isStatement))];
        return {
          id: relation.id,
          says: relation.says,
          statedBy,
          numbers: [...new Set(names.filter((id) => !isStatement(id)))],
          lines: relationConstraints(relation, claimOf),
          rule: relation.kind === 'comparison' ? claimOf(relation.claim).rule : null,
          isWording: false,
        };
      }),
    ...wordings.map((words): Statement => ({
      id: words.id,
      says: words.says,
      statedBy: [words.claim],
      numbers: [...words.numbers, ...words.others, ...words.bases],
      lines: wordingConstraints(words, claimOf),
      rule: claimOf(words.like).rule,
      isWording: true,
    })),
  ];
}
