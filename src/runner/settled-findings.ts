import type { Determined } from '../audit/determined';
import { settle } from '../audit/settle';
import type { ExportFinding } from '../notebook/export-finding';
import type { ConclusionFinding } from '../nonresponse/finding';
import type { PrintedMeasure } from '../nonresponse/printed-measures';

export interface Settling {
  /** What the claims print that the notebooks checked that ran now. */
  readonly printed: readonly PrintedMeasure[];
  readonly determined: Determined;
  /** Findings of the folder before, of the same export, where only some notebooks ran. */
  readonly earlier: readonly ExportFinding[];
}

/** Findings of which conclusions tell whether print alone settles them. */
export function settledFindings(
  findings: readonly ExportFinding[],
  { printed, determined, earlier }: Settling,
): ExportFinding[] {
  const before = new Map(
    earlier.flatMap((one): [string, ConclusionFinding][] =>
      one.kind === 'conclusion' ? [[one.claims.join(), one]] : [],
    ),
  );
  return findings.map((one) =>
    one.kind === 'conclusion' ? settle(one, printed, determined, before.get(one.claims.join())) : one,
  );
}
