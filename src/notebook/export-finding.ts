import type { SmallGroupFinding } from '../disclosure/finding';
import type { ConclusionFinding, NonresponseFinding } from '../nonresponse/finding';
import type { DeviationFinding } from '../published/deviation-findings';

/** What is found with an export; findings of the register alone have other kinds and the same keys. */
export type ExportFinding = DeviationFinding | NonresponseFinding | ConclusionFinding | SmallGroupFinding;
