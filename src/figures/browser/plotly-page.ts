import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { environment } from '../../notebook/environment';
import { browserError, launchOptions } from './launch-options';

const DIST = join(resolve(__dirname, '..', '..', '..'), 'node_modules', 'plotly.js', 'dist');

/** Survives an edited helper in a notebook: the page stays open as long as the kernel lives. */
const KEY = Symbol.for('internationella-samarbeten.plotly-page');
const kept = globalThis as { [KEY]?: Promise<Page> | undefined };

/**
 * A page with plotly loaded and the network blocked: of the shared browser if
 * the runner named one, otherwise of a browser of this process's own. The same
 * page each time.
 */
export function plotlyPage(): Promise<Page> {
  kept[KEY] ??= openPage().catch((error: unknown) => {
    kept[KEY] = undefined;
    throw browserError(error);
  });
  return kept[KEY];
}

/** Closes the page's browser, or the connection to the shared one. */
export async function closePlotlyPage(): Promise<void> {
  const page = await kept[KEY];
  kept[KEY] = undefined;
  await page?.context().browser()?.close();
}

async function openPage(): Promise<Page> {
  const browser = await openBrowser();
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  // Nothing is fetched, whatever plotly would like: maps come from a file that is loaded below.
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><body style="margin:0"><div id="figure"></div></body>');
  await page.addScriptTag({ content: readFileSync(join(DIST, 'plotly-geo-assets.js'), 'utf8') });
  // plotly looks for its maps under another name than this file gives them.
  await page.evaluate('void (window.PlotlyGeoAssets = { topojson: window.Plotly.topojson })');
  await page.addScriptTag({ content: readFileSync(join(DIST, 'plotly.min.js'), 'utf8') });
  return page;
}

async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const shared = environment.browser();
  return shared ? chromium.connect(shared) : chromium.launch(await launchOptions());
}
