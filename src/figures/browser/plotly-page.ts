import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { browserError, launchOptions } from './launch-options';
import { plotlyAssets } from './plotly-assets';
import { requireFont } from './require-font';
import { requireRoom } from './require-room';

/** Survives an edited helper in a notebook: the page stays open as long as the kernel lives. */
const KEY = Symbol.for('survey-figures.plotly-page');
const kept = globalThis as { [KEY]?: Promise<Page> | undefined };

/** A page with plotly loaded and the network blocked, in a browser of this process's own. The same page each time. */
export function plotlyPage(): Promise<Page> {
  kept[KEY] ??= openPage().catch((error: unknown) => {
    kept[KEY] = undefined;
    throw browserError(error);
  });
  return kept[KEY];
}

/** Closes the page and its browser. One that does not end within three seconds ends with this process. */
export async function closePlotlyPage(): Promise<void> {
  const opened = kept[KEY];
  kept[KEY] = undefined;
  const close = async (): Promise<void> => (await opened?.catch(() => undefined))?.context().browser()?.close();
  await Promise.race([close(), wait(3000, undefined, { ref: false })]);
}

async function openPage(): Promise<Page> {
  requireRoom(tmpdir());
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(await launchOptions());
  try {
    return await loadPlotly(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function loadPlotly(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  const { page: html, script } = plotlyAssets();
  // Nothing is fetched but these two files, whatever plotly would like.
  let loading = true;
  await page.route('**/*', (route) =>
    loading && route.request().url().startsWith('file:') ? route.continue() : route.abort(),
  );
  await page.goto(pathToFileURL(html).href);
  await page.addScriptTag({ url: pathToFileURL(script).href });
  loading = false;
  await requireFont(page);
  return page;
}
