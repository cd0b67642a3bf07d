import { groupBy } from '../../input/group-by';
import { narrativeTable } from '../../published/narrative-table';
import type { ClaimResult } from '../../published/claims/claim-result';
import type { ReportChapter } from '../../published/claims/report-chapter';
import { reportTable } from './read-table';
import type { AuditFinding } from './read-results';
import type { ReportCell, ReportTable } from './report-table';
import { texts } from './texts';

/** What the printed numbers of a chapter are shown beside. */
export interface ClaimsTableOptions {
  readonly chapter: ReportChapter;
  readonly claims: readonly ClaimResult[];
  readonly audit: readonly AuditFinding[];
  readonly source: string;
  readonly csv: string | null;
}

/** Id of the table that a notebook shows of a chapter's printed numbers. */
export const claimsTableId = (chapter: ReportChapter): string => narrativeTable(chapter, [], '').id;

/** The columns of {@link narrativeTable} that say how a number fared, and why. */
const STATUS = 4;
const EXPLANATION = 5;

/**
 * The printed numbers of a chapter beside the reproduced ones, with status, and
 * with what those who did not answer could make of each.
 */
export function claimsTable({ chapter, claims, audit, source, csv }: ClaimsTableOptions): ReportTable {
  const table = reportTable({ ...narrativeTable(chapter, claims, source), nonresponse: [] }, csv);
  const about = groupBy(
    audit.filter(({ kind }) => kind === 'nonresponse' || kind === 'conclusion'),
    ({ claims: [first = ''] }) => first,
  );
  const cellOf = (cell: ReportCell, column: number, { id, status, explanation, difference }: ClaimResult) => {
    if (column === STATUS) return { ...cell, status };
    if (column !== EXPLANATION) return cell;
    const reach = (about.get(id) ?? []).map((one) => `${texts().nonresponse}: ${one.explanation}`);
    return { text: [explanation, difference, ...reach].filter(Boolean).join(' ') || '–' };
  };
  return {
    ...table,
    heads: table.heads.map((head, column) => (column === EXPLANATION ? texts().explanation : head)),
    rows: table.rows.map((row, at) => row.map((cell, column) => cellOf(cell, column, claims[at] as ClaimResult))),
  };
}
