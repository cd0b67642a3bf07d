import type { Chapter } from '../published/chapter';
import { conclusionFindings, type ShownFigure } from './conclusion-findings';
import type { ConclusionFinding, NonresponseFinding } from './finding';
import { shareFinding } from './share-finding';

/**
 * What those who did not answer could make of a chapter's printed shares of
 * organisations, and how far its printed comparisons stand.
 * @param figures What the chapter shows: comparisons of one figure share the error.
 */
export function nonresponseFindings(
  printed: Chapter,
  figures: readonly ShownFigure[] = [],
): (NonresponseFinding | ConclusionFinding)[] {
  const checked = printed.evidences();
  return [...checked.flatMap((one) => shareFinding(one) ?? []), ...conclusionFindings(checked, figures)];
}
