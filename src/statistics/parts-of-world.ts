import { chosen } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import type { Survey } from '../survey/survey';
import { Count } from './count';
import type { Distribution } from './distribution';

/** Parts of the world in the order in which tables list them. */
const PARTS = ['Norden', 'övriga Europa', 'övriga världen'];

/**
 * Cooperations by part of the world. The base is those with a country;
 * cooperations without one are missing, and in no part.
 */
export function partsOfWorld(
  survey: Survey,
  cooperations: readonly Cooperation[],
  baseLabel = 'samarbeten med angivet land',
): Distribution<Cooperation> {
  const partOf = (cooperation: Cooperation): string | null => {
    const [country] = chosen(cooperation, 'land');
    return country === undefined ? null : survey.country(country).part;
  };
  const baseRows = cooperations.filter((cooperation) => partOf(cooperation) !== null);
  return {
    title: 'Del av världen',
    baseLabel,
    baseRows,
    counts: PARTS.map(
      (part) =>
        new Count(
          part,
          part,
          baseRows.filter((one) => partOf(one) === part),
          baseRows,
        ),
    ),
    missing: cooperations.filter((cooperation) => partOf(cooperation) === null),
  };
}
