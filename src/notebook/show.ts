import type { DataFrame } from 'danfojs-node';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publishedTable } from '../disclosure/published-table';
import { displayTable } from './display-table';
import { leavePublished, leaveTouched } from './findings-folder';
import type { Figure } from '../figures/draw/figure';
import { plotlyConfig } from '../figures/render/plotly-config';
import { renderFigure } from '../figures/render/render-figure';
import { writeFigure } from '../figures/render/write-figure';
import type { Table } from '../tables/table';
import { writeTable } from '../tables/write-table';
import { display, type DisplayMetadata } from './display';
import { environment } from '../input/environment';
import { frameTable } from './frame-table';
import { handOverTable } from './hand-over-traces';
import { reachOf } from './reach-of';
import { rememberShown } from './shown-figures';
import { touchedCounts } from './touched';

/**
 * Shows one thing under a cell: a figure (plotly and text in one display, and a PNG unless the viewer draws plotly),
 * a table, a danfojs table, or text in Markdown (yours: what respondents wrote belongs in a table, which shows it as text). Under `npm run reproduce`,
 * figures and tables are written to the output folder as well.
 * @throws Error if a figure or table of the same id was written before.
 * @example await show(barFigure({ id: '1-orsaker', … }))
 */
export async function show(content: Figure | Table | DataFrame | string): Promise<void> {
  if (environment.trace()) return handOverShown(content);
  if (typeof content === 'string') return display({ 'text/markdown': content, 'text/plain': content });
  if (isFigure(content)) return showFigure(content);
  if (isTable(content)) return showTable(content);
  return displayTable(frameTable(content));
}

/** Under `npm run trace` nothing is drawn. */
function handOverShown(content: Figure | Table | DataFrame | string): void {
  if (typeof content === 'string') return;
  if (isFigure(content)) handOverTable(content.table);
  else if (isTable(content)) handOverTable(content);
}

const isFigure = (content: object): content is Figure => 'alt' in content && 'layout' in content;
const isTable = (content: object): content is Table => 'heads' in content;

async function showFigure(figure: Figure): Promise<void> {
  const png = await pictureOf(figure);
  const { width, height } = figure.layout;
  return display(
    {
      'application/vnd.plotly.v1+json': {
        data: figure.data,
        layout: figure.layout,
        config: plotlyConfig(figure, { offline: environment.outputs() === undefined }),
      },
      ...(png && { 'image/png': png.toString('base64') }),
      'text/plain': figure.alt,
    },
    // The picture has twice as many pixels, for sharp print.
    { ...(png && { 'image/png': { width, height } }), ...shownAs({ figure: figure.id }) },
  );
}

/** Null if the viewer draws the figure itself: plotly's JupyterLab extension would show the picture instead, and too large. */
async function pictureOf(figure: Figure): Promise<Buffer | null> {
  const folder = environment.outputs();
  if (!folder) return environment.viewerDrawsFigures() ? null : (await renderFigure(figure, ['png'])).png;
  refuseTwice(join(folder, 'figures', `${figure.id}.json`));
  publish(figure.table, folder);
  return writeFigure(figure, join(folder, 'figures'));
}

async function showTable(table: Table): Promise<void> {
  const folder = environment.outputs();
  if (folder) {
    refuseTwice(join(folder, 'tables', `${table.id}.csv`));
    publish(table, folder);
  }
  return displayTable(table, shownAs({ table: table.id }));
}

/** Writes a table, and leaves what it tells for the search after small groups, and what of it rests on warnings. */
export function publish(table: Table, folder: string): void {
  writeTable(table, join(folder, 'tables'), reachOf(table));
  rememberShown(table);
  const published = publishedTable(table, environment.notebook() ?? '');
  if (published) leavePublished(folder, `table-${table.id}`, [published]);
  leaveTouched(folder, `table-${table.id}`, touchedCounts(table));
}

/** Says under the cell which written files a display is of, so that documents find them. */
const shownAs = (of: { readonly figure: string } | { readonly table: string }): DisplayMetadata =>
  environment.outputs() ? { report: of } : {};

function refuseTwice(path: string): void {
  if (existsSync(path))
    throw new Error(`id used twice: ${path} was written by another cell; give this one an id of its own`);
}
