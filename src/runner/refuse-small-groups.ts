import type { SmallGroupFinding } from '../disclosure/finding';
import type { SmallGroupSettings } from '../disclosure/small-group-settings';

/** Small groups of which too much can be worked out and that nobody accepted, where the settings stop at them. */
export class SmallGroupsError extends Error {
  override readonly name = 'SmallGroupsError';

  constructor(found: readonly SmallGroupFinding[]) {
    super(
      [
        `${found.length} finding(s) of small groups, and data/settings/small-groups.yaml says to stop:`,
        ...found.map(({ explanation }) => `  ${explanation}`),
        'Change what is published in the notebook, or accept the tables in the settings.',
      ].join('\n'),
    );
  }
}

/** @throws SmallGroupsError if the settings stop at small groups and one is not accepted. */
export function refuseSmallGroups(found: readonly SmallGroupFinding[], { action }: SmallGroupSettings): void {
  const open = found.filter(({ accepted }) => accepted === null);
  if (action === 'stop' && open.length > 0) throw new SmallGroupsError(open);
}
