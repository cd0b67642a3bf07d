import type { Checked } from '../published/chapter';
import { measuresOf } from '../published/measures-of';
import type { Rule } from '../published/rules/rules';
import { measureKey } from '../survey/measure-key';
import { conclusionText } from './conclusion-text';
import type { ConclusionFinding } from './finding';
import { holdTogether } from './hold-together';
import { judgementOf, type Judgement } from './judgement-of';
import { needsOf } from './needs-of';
import { tippingOf } from './tipping-of';

/** A figure or table that was shown, with the measures that it shows by name. */
export interface ShownFigure {
  readonly id: string;
  readonly measures: ReadonlySet<string>;
}

interface Judged extends Judgement {
  readonly checked: Checked;
  /** The figures that compare the same. */
  readonly figures: readonly string[];
}

/**
 * How far the printed comparisons of a chapter stand, whoever did not answer. A
 * printed first place is a comparison with the places after it. What one figure
 * shows is compared together, and shares the error (Holm); of several figures
 * the one that compares most.
 */
export function conclusionFindings(
  checked: readonly Checked[],
  figures: readonly ShownFigure[] = [],
): ConclusionFinding[] {
  const judged = checked.flatMap((one): Judged[] => {
    const { claim, evidence, result } = one;
    const rule = claim.rule ?? (claim.unit === 'rank' && Array.isArray(evidence) ? firstPlace(claim) : null);
    if (!rule || evidence === null || result.status === 'not-in-export') return [];
    const given = Array.isArray(evidence) ? (evidence as unknown[]) : [evidence];
    const judgement = judgementOf(rule, given);
    return [{ ...judgement, checked: one, figures: figuresOf(judgement, figures) }];
  });
  const inFigure = (id: string): Judged[] => judged.filter((one) => one.figures.includes(id));
  return judged.map((one) => {
    const [figure = null] = [...one.figures].sort((a, b) => inFigure(b).length - inFigure(a).length);
    return findingOf(one, figure, figure === null ? [one] : inFigure(figure));
  });
}

/** First place is to be more common than all others. Other places are not marked. */
const firstPlace = ({ printed, subject }: Checked['claim']): Rule | null =>
  printed === '1' && subject !== null ? { kind: 'most-common', keys: [subject] } : null;

/** The figures that compare the same: all of it stands there, and no number of another year. */
function figuresOf({ statements }: Judgement, figures: readonly ShownFigure[]): string[] {
  if (statements.some(({ one, other }) => typeof one === 'number' || typeof other === 'number')) return [];
  const compared = statements.flatMap(({ counts }) => counts.map(({ measure }) => measureKey(measure)));
  if (compared.length === 0) return [];
  return figures.filter(({ measures }) => compared.every((key) => measures.has(key))).map(({ id }) => id);
}

function findingOf(one: Judged, figure: string | null, together: readonly Judged[]): ConclusionFinding {
  const { checked, reason, statements } = one;
  const { claim, evidence, result } = checked;
  const holding = holdTogether(together.map(({ holdsAmong }) => holdsAmong));
  const isLost = one.certainty === 'interval' && !holding[together.indexOf(one)];
  const certainty = isLost ? 'undetermined' : one.certainty;
  const isStandIn = statements.some(({ counts }) => counts.some(({ survey }) => survey.isStandIn));
  const tipping = certainty === 'interval' || certainty === 'undetermined' ? tippingOf(statements) : null;
  return {
    kind: 'conclusion',
    claims: [claim.id],
    measures: measuresOf({ claim, evidence }),
    explanation: conclusionText({ certainty, reason, isLost, among: together.length, tipping }),
    ...{ certainty, reason, figure, among: together.length, tipping },
    settledBy: null,
    ...(isStandIn && { needs: needsOf(statements) }),
    notebook: result.notebook,
  };
}
