import { z } from 'zod';
import type { Evidence } from '../evidence/evidence';
import type { Verdict } from '../evidence/verdict';
import { closelyFollowed } from './closely-followed';
import { decreased } from './decreased';
import { equal } from './equal';
import { even } from './even';
import { greater } from './greater';
import { half } from './half';
import { majority } from './majority';
import { moreThanDouble } from './more-than-double';
import { mostCommon } from './most-common';
import { notSignificant } from './not-significant';
import { range } from './range';
import type { RuleKind } from './rule-kind';
import type { Statement } from './statement';

/** All kinds of rules, a closed set: a new one is a file of its own and a line here. */
const KINDS = [
  ...([greater, equal, even, majority, half, moreThanDouble] as const),
  ...([decreased, mostCommon, closelyFollowed, range, notSignificant] as const),
] as const;

type Schema = (typeof KINDS)[number]['schema'];

/** When a printed comparison holds, as data/published/README.md describes it. */
export type Rule = z.infer<Schema>;

const schemas = KINDS.map(({ schema }) => schema);

/** How rules are written in the register. */
export const ruleSchema = z.discriminatedUnion('kind', schemas as [Schema, ...Schema[]]);

/** The kind that reads a rule: TypeScript cannot know that it is the one of its schema. */
const kindOf = ({ kind }: Rule): RuleKind<z.ZodType<Rule>> =>
  KINDS.find(({ schema }) => schema.shape.kind.value === kind) as unknown as RuleKind<z.ZodType<Rule>>;

/**
 * Whether a printed comparison holds.
 * @throws EvidenceError if the evidence is of another kind than the rule takes.
 */
export const compareByRule = (id: string, rule: Rule, evidence: Evidence): Verdict =>
  kindOf(rule).compare(id, rule, evidence);

/** What has to hold, all of it, for a rule to hold; null where bounds of answers cannot settle it. */
export const statementsOf = (rule: Rule, evidence: readonly unknown[]): Statement[] | null =>
  kindOf(rule).statements(rule, evidence);
