import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../input/group-by';
import type { Touched } from '../notebook/touched';
import { placeCount, warningsOf } from '../survey/places';
import type { Survey } from '../survey/survey';

/** A warning about the export, and what rests on the cells that it names. */
export interface InputWarning extends Touched {
  /** What the rule does, in Swedish and in English. */
  readonly description: string;
  readonly inEnglish: string;
  /** How many cells or rows. */
  readonly count: number;
  /** All of them, as sheet and row or cell. */
  readonly places: readonly string[];
}

/** outputs/input.json: what the export was like, beside the numbers that were made of it. */
export interface InputReport {
  readonly export: { readonly file: string; readonly sha256: string };
  readonly warnings: readonly InputWarning[];
}

const FILE = 'input.json';

/**
 * Puts the warnings of a survey together with what notebooks found to rest on
 * them; ids of claims and tables sorted, so that the order of the run leaves no trace.
 */
export function inputReport({ file, sha256, cleaning }: Survey, touched: readonly Touched[]): InputReport {
  const byRule = groupBy(touched, ({ rule }) => rule);
  return {
    export: { file, sha256 },
    warnings: warningsOf(cleaning).map((step) => {
      const own = byRule.get(step.rule) ?? [];
      return {
        rule: step.rule,
        description: step.description,
        inEnglish: step.inEnglish,
        count: placeCount(step),
        places: step.places,
        claims: [...new Set(own.flatMap(({ claims }) => claims))].sort(),
        tables: Object.fromEntries(
          own.flatMap(({ tables }) => Object.entries(tables)).sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      };
    }),
  };
}

/** Writes input.json. */
export const writeInput = (report: InputReport, folder: string): void =>
  writeFileSync(join(folder, FILE), `${JSON.stringify(report, null, 2)}\n`);

/**
 * Of an earlier run, what rests on warnings in the notebooks that do not run now.
 * @param claims Ids of the printed numbers whose earlier results are kept.
 * @param isOther Whether a table is another notebook's.
 */
export function keptTouched(
  outputs: string,
  claims: ReadonlySet<string>,
  isOther: (table: string) => boolean,
): Touched[] {
  const path = join(outputs, FILE);
  if (!existsSync(path)) return [];
  const { warnings } = JSON.parse(readFileSync(path, 'utf8')) as InputReport;
  return warnings.map(({ rule, claims: all, tables }) => ({
    rule,
    claims: all.filter((id) => claims.has(id)),
    tables: Object.fromEntries(Object.entries(tables).filter(([id]) => isOther(id))),
  }));
}
