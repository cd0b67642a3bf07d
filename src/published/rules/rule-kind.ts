import type { z } from 'zod';
import type { Evidence } from '../evidence/evidence';
import type { Verdict } from '../evidence/verdict';
import type { Statement } from './statement';

/** A kind of rule: how it is written in the register, when it holds, and what bounds have to settle. */
export interface RuleKind<S extends z.ZodType> {
  readonly schema: S;
  /**
   * Compares what was computed with what is printed.
   * @param id Of the claim, for errors.
   * @throws EvidenceError if the evidence is of another kind than the rule takes.
   */
  readonly compare: (id: string, rule: z.infer<S>, evidence: Evidence) => Verdict;
  /**
   * What has to hold, all of it, for the rule to hold. Null for rules about no comparison of answers,
   * and for evidence that a rule does not find its keys in.
   */
  readonly statements: (rule: z.infer<S>, evidence: readonly unknown[]) => Statement[] | null;
}

/** A kind of rule that keeps the types of its own schema. */
export const ruleKind = <S extends z.ZodType>(kind: RuleKind<S>): RuleKind<S> => kind;
