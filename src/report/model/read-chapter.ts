import { join } from 'node:path';
import type { ReportChapter as PrintedChapter } from '../../published/claims/report-chapter';
import type { Block } from './block';
import { claimsTable, claimsTableId } from './claims-table';
import type { ReportChapter } from './document';
import { markdownBlocks } from './markdown-blocks';
import { readFigure } from './read-figure';
import { readNotebook, type Shown } from './read-notebook';
import type { Results } from './read-results';
import { readTable } from './read-table';
import type { ReportTable } from './report-table';

/**
 * A chapter of the document: what its executed notebook shows.
 * @param notebook File name in the results.
 * @param printed The parts of the report.
 * @param newId Gives headings ids.
 */
export function readChapter(
  notebook: string,
  results: Results,
  printed: readonly PrintedChapter[],
  newId: (text: string) => string,
): ReportChapter {
  const id = notebook.replace(/\.ipynb$/, '');
  const blocks = readNotebook(join(results.folder, 'notebooks', notebook)).flatMap((one) =>
    blocksOf(one, results, printed),
  );
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return {
    id,
    title: title?.kind === 'heading' ? title.text : id,
    blocks: withPlaces(
      blocks.filter((block) => block !== title),
      newId,
    ),
  };
}

type Placeless = Exclude<Block, { kind: 'heading' }> | { kind: 'heading'; level: number; text: string };

function blocksOf(shown: Shown, results: Results, printed: readonly PrintedChapter[]): Placeless[] {
  if (shown.kind === 'markdown') return markdownBlocks(shown.text);
  if (shown.kind === 'figure') return [{ kind: 'figure', figure: readFigure(results.folder, shown.id, shown.alt) }];
  return [{ kind: 'table', table: tableOf(shown.id, results, printed) }];
}

function tableOf(id: string, { folder, claims, audit }: Results, printed: readonly PrintedChapter[]): ReportTable {
  const table = readTable(folder, id);
  const chapter = printed.find((one) => claimsTableId(one) === id);
  if (!chapter) return table;
  const own = claims.filter((one) => one.chapter === chapter.id);
  return claimsTable({ chapter, claims: own, audit, source: table.source, csv: table.csv });
}

/** Headings get ids, and no level is skipped on the way down. */
function withPlaces(blocks: readonly Placeless[], newId: (text: string) => string): Block[] {
  let above = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(Math.max(2, block.level), above + 1);
    return { ...block, level: above, id: newId(block.text) };
  });
}
