import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { withPath } from '../../input/with-path';
import { cacheFolder, freshFolder, takePlace } from './cache-folder';
import { installedPackage } from './installed-package';

/** Files that plotly draws with. */
export interface PlotlyAssets {
  /** plotly itself, for a browser. */
  readonly script: string;
  /** A page without plotly, but with the borders where plotly looks for them. */
  readonly page: string;
  /** The world's borders, as topojson. */
  readonly borders: string;
}

/** By plotly's name: the world at the resolution that it takes unless told otherwise. */
const WORLD = 'world_110m';

/**
 * Borders are made once into the project's own cache: they come inside 5 MB of
 * other maps, which take a second to read. Safe to call from several processes at once.
 */
export function plotlyAssets(): PlotlyAssets {
  const plotly = installedPackage('plotly.js');
  const folder = cacheFolder(`plotly-${plotly.version}`);
  if (!existsSync(folder)) extract(plotly.folder, folder);
  return {
    script: join(plotly.folder, 'dist', 'plotly.min.js'),
    page: join(folder, 'page.html'),
    borders: join(folder, `${WORLD}.json`),
  };
}

function extract(plotly: string, folder: string): void {
  const window: { Plotly?: { topojson: Record<string, unknown> } } = {};
  runInNewContext(readFileSync(join(plotly, 'dist', 'plotly-geo-assets.js'), 'utf8'), { window, self: window });
  const borders = JSON.stringify(window.Plotly?.topojson[WORLD]);
  const fresh = freshFolder(folder);
  try {
    writeFileSync(join(fresh, `${WORLD}.json`), borders);
    writeFileSync(join(fresh, 'page.html'), page(borders));
    takePlace(fresh, folder);
  } catch (error) {
    throw withPath(error, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const page = (borders: string): string => `<!doctype html>
<meta charset="utf-8">
<body style="margin:0"><div id="figure"></div>
<script>window.PlotlyGeoAssets = { topojson: { ${WORLD}: ${borders.replaceAll('<', '\\u003c')} } };</script>
`;
