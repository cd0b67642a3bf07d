import { groupBy } from '../../input/group-by';
import { narrativeTable } from '../../published/narrative-table';
import type { ClaimResult } from '../../published/claims/claim-result';
import type { ReportChapter } from '../../published/claims/report-chapter';
import { reportTable } from './read-table';
import type { AuditFinding } from './read-results';
import type { ReportTable } from './report-table';
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
  return {
    ...table,
    heads: [...table.heads, texts().nonresponse],
    numeric: [...table.numeric, false],
    rows: table.rows.map((row, at) => {
      const { id, status } = claims[at] as ClaimResult;
      const said = (about.get(id) ?? []).map(({ explanation }) => explanation);
      return [
        ...row.map((cell, column) => (column === STATUS ? { ...cell, status } : cell)),
        { text: said.join(' ') || '–' },
      ];
    }),
  };
}

/** The column of {@link narrativeTable} that says how a number fared. */
const STATUS = 4;
