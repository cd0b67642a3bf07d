import type { ClaimResult } from './claims/claim-result';
import type { Summary, Tally } from './summary';

const HEADS = ['', 'printed', 'hold', 'deviate, explained', 'deviate, unexplained', 'not in the export'];

/** The summary for the command line: a line a chapter, then each deviation. */
export function summaryText(summary: Omit<Summary, 'text'>): string {
  const rows = [
    HEADS,
    ...summary.chapters.map((chapter) => [chapter.chapter, ...cells(chapter)]),
    ['in all', ...cells(summary)],
  ];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return ['Printed numbers', ...lines, ...summary.deviations.map(deviationLine)].join('\n');
}

const cells = ({ claims, hold, explained, unexplained, notInExport }: Tally): string[] =>
  [claims, hold, explained, unexplained, notInExport].map(String);

/** What a list lacks or has too much can be long. */
const LONGEST = 200;

function deviationLine({ id, unit, printed, reproduced, difference, explained, explanation }: ClaimResult): string {
  const what = unit === 'list' ? (difference ?? '') : `printed ${printed}, the export gives ${reproduced ?? ''}`;
  const why = [explained ? 'explained' : 'unexplained', ...(explanation ? [explanation] : [])].join(': ');
  return `  ${id}: ${what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what} (${why})`;
}
