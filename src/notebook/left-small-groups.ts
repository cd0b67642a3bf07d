import { createHash } from 'node:crypto';
import type { SmallGroupFinding } from '../disclosure/finding';
import type { SmallGroupSettings } from '../disclosure/small-group-settings';
import { inOrder, smallGroups } from '../disclosure/small-groups';
import type { SurveyModel } from '../survey/survey-model';
import { leave, leftFindings, leftPublished, readLeft } from './findings-folder';

interface Known {
  readonly of: string;
  readonly found: readonly SmallGroupFinding[];
}

/**
 * What all that notebooks have left so far tells of small groups, with what is kept of an earlier run.
 * What was found of the same before is not searched again: the audit's notebook and the runner both ask.
 */
export async function leftSmallGroups(
  outputs: string,
  survey: SurveyModel,
  settings: SmallGroupSettings,
): Promise<SmallGroupFinding[]> {
  const things = leftPublished(outputs);
  const known = {
    ...settings,
    accepted: [...settings.accepted],
    known: [settings.known.whoAnswered, ...settings.known.answers],
  };
  const of = createHash('sha256')
    .update(JSON.stringify([things, known]))
    .digest('hex');
  const before = readLeft<Known>(outputs, 'small-groups').find((one) => one.of === of);
  const found = before?.found ?? (await smallGroups(things, survey, settings));
  if (!before) leave(outputs, 'small-groups.json', { of, found });
  const kept = leftFindings(outputs).filter((one) => one.kind === 'small-group');
  return withKept(kept, found);
}

/** Findings of an earlier run before those of this one that say no more. */
function withKept(kept: readonly SmallGroupFinding[], found: readonly SmallGroupFinding[]): SmallGroupFinding[] {
  const told = new Set(kept.flatMap(({ exposed }) => exposed.map(({ who, answer }) => JSON.stringify([who, answer]))));
  const isNew = ({ exposed }: SmallGroupFinding): boolean =>
    !exposed.every(({ who, answer }) => told.has(JSON.stringify([who, answer])));
  return inOrder([...kept, ...found.filter(isNew)]);
}
