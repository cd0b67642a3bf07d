import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedTable } from '../disclosure/counted-table';
import type { ExportFinding } from './export-finding';
import { readSmallGroupSettings, type SmallGroupSettings } from '../disclosure/small-group-settings';
import { smallGroups } from '../disclosure/small-groups';
import { openRegister } from '../published/register';
import { sortFindings } from './sort-findings';

/** Subfolder of the outputs that is being built in which notebooks leave what audits need. */
export const FINDINGS_FOLDER = '.findings';

/** Leaves findings of one notebook for the runner. */
export const leaveFindings = (outputs: string, name: string, findings: readonly ExportFinding[]): void =>
  leave(outputs, `findings-${name}.json`, findings);

/** Leaves the rows behind a published table for the runner. */
export const leaveTable = (outputs: string, table: CountedTable): void =>
  leave(outputs, `table-${table.id}.json`, table);

function leave(outputs: string, name: string, content: unknown): void {
  mkdirSync(join(outputs, FINDINGS_FOLDER), { recursive: true });
  writeFileSync(join(outputs, FINDINGS_FOLDER, name), JSON.stringify(content));
}

/** What notebooks have left so far, small groups of all their tables among it, in the order of {@link sortFindings}. */
export function leftFindings(
  outputs: string,
  settings: SmallGroupSettings = readSmallGroupSettings(),
  register = openRegister(),
): ExportFinding[] {
  const folder = join(outputs, FINDINGS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const read = <T>(start: string): T[] =>
    names
      .filter((name) => name.startsWith(start))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T);
  const left = read<ExportFinding[]>('findings-').flat();
  const found = smallGroups(read<CountedTable>('table-'), settings);
  return sortFindings(
    [...left, ...found],
    register.claims.map(({ id }) => id),
  );
}
