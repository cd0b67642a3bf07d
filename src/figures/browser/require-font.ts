import type { Page } from 'playwright-core';
import { FONT } from '../draw/theme';

/**
 * Makes sure that a page can draw text: a browser that finds no font leaves it out, and says nothing.
 * @throws Error `it finds no font, …`
 */
export async function requireFont(page: Page): Promise<void> {
  if ((await page.evaluate<number>(WIDTH_OF_TEXT)) === 0)
    throw new Error('it finds no font, so that figures would have no text.');
}

/** Runs in the page, so it is text here. */
const WIDTH_OF_TEXT = `(() => {
  const context = document.createElement('canvas').getContext('2d');
  context.font = ${JSON.stringify(`16px ${FONT.family}`)};
  return context.measureText('Text').width;
})()`;
