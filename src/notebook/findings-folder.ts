import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../disclosure/published';
import type { ExportFinding } from './export-finding';
import type { PrintedMeasure } from '../nonresponse/printed-measures';
import { openRegister } from '../published/register';
import { sortFindings } from './sort-findings';
import type { Touched } from './touched';

/** Subfolder of the outputs that is being built in which notebooks leave what audits need. */
export const FINDINGS_FOLDER = '.findings';

/** Leaves findings of one notebook for the runner. */
export const leaveFindings = (outputs: string, name: string, findings: readonly ExportFinding[]): void =>
  leave(outputs, `findings-${name}.json`, findings);

/** Leaves what is published for the runner. */
export function leavePublished(outputs: string, name: string, things: readonly Published[]): void {
  if (things.length > 0) leave(outputs, `published-${name}.json`, things);
}

/** What notebooks have left of what is published. */
export const leftPublished = (outputs: string): Published[] => readLeft<Published[]>(outputs, 'published-').flat();

/** Leaves what a notebook's printed numbers count, for the search after what print alone settles. */
export const leavePrinted = (outputs: string, name: string, printed: readonly PrintedMeasure[]): void =>
  leave(outputs, `printed-${name}.json`, printed);

/** What notebooks have left of what printed numbers count. */
export const leftPrinted = (outputs: string): PrintedMeasure[] =>
  readLeft<PrintedMeasure[]>(outputs, 'printed-').flat();

/** Leaves what rests on warnings about the export for the runner. */
export function leaveTouched(outputs: string, name: string, touched: readonly Touched[]): void {
  if (touched.length > 0) leave(outputs, `touched-${name}.json`, touched);
}

/** What notebooks have left of what rests on warnings. */
export const leftTouched = (outputs: string): Touched[] => readLeft<Touched[]>(outputs, 'touched-').flat();

/** Leaves something for who reads it by the start of its name. */
export function leave(outputs: string, name: string, content: unknown): void {
  mkdirSync(join(outputs, FINDINGS_FOLDER), { recursive: true });
  writeFileSync(join(outputs, FINDINGS_FOLDER, name), JSON.stringify(content));
}

/** What notebooks have left so far, in the order of {@link sortFindings}. */
export const leftFindings = (outputs: string, register = openRegister()): ExportFinding[] =>
  sortFindings(
    readLeft<ExportFinding[]>(outputs, 'findings-').flat(),
    register.claims.map(({ id }) => id),
  );

/** What was left in files whose names start so. */
export function readLeft<T>(outputs: string, start: string): T[] {
  const folder = join(outputs, FINDINGS_FOLDER);
  return (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((name) => name.startsWith(start))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T);
}
