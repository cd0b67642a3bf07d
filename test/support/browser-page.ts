import type { Page } from 'playwright-core';
import { launchOptions } from '../../src/figures/browser/launch-options';

export type PageOptions = Parameters<import('playwright-core').Browser['newPage']>[0];

/** Opens HTML in a browser without a network, and closes it afterwards. */
export async function inBrowser<T>(html: string, use: (page: Page) => Promise<T>, options?: PageOptions): Promise<T> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage(options);
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html);
    return await use(page);
  } finally {
    await browser.close();
  }
}
