import { openRegister } from '../../src/published/register';
import type { ReportDocument } from '../../src/report/model/document';
import { readDocument } from '../../src/report/model/read-document';
import type { ReportFigure } from '../../src/report/model/report-figure';

let read: ReportDocument | undefined;

/** The report that the repository's own outputs make: read once. */
export const trackedReport = (): ReportDocument => (read ??= readDocument('outputs', openRegister().chapters));

/** Its figures, in order. */
export const trackedFigures = (): ReportFigure[] =>
  trackedReport().chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
