import type { SmallGroupFinding } from '../disclosure/finding';
import type { ExportFinding } from '../notebook/export-finding';
import type { SmallGroupSettings } from '../disclosure/small-group-settings';

/** Tables with small groups that nobody accepted, where the settings stop at them. */
export class SmallGroupsError extends Error {
  override readonly name = 'SmallGroupsError';

  constructor(found: readonly SmallGroupFinding[]) {
    super(
      [
        `${found.length} published table(s) with small groups, and data/settings/small-groups.yaml says to stop:`,
        ...found.map(({ explanation }) => `  ${explanation}`),
        'Merge groups or options in the notebook, or accept the table in the settings.',
      ].join('\n'),
    );
  }
}

/**
 * Counts the findings of small groups.
 * @throws SmallGroupsError if the settings stop at them and one is not accepted.
 */
export function refuseSmallGroups(findings: readonly ExportFinding[], { action }: SmallGroupSettings): number {
  const found = findings.filter((one) => one.kind === 'small-group');
  const open = found.filter(({ accepted }) => accepted === null);
  if (action === 'stop' && open.length > 0) throw new SmallGroupsError(open);
  return found.length;
}
