import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { writeHtml } from '../../../src/report/html/write-html';
import { inBrowser } from '../../support/browser-page';
import { trackedFigures, trackedReport } from '../../support/tracked-report';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

describe('the page in a browser', function () {
  this.timeout(180_000);
  const html = writeHtml(trackedReport());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`violates no success criterion of WCAG 2.1 A and AA that axe can tell (${colorScheme})`, async () => {
      const { violations, passes } = await inBrowser(
        html,
        async (page) => {
          await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
          await page.evaluate(AXE);
          return page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(WCAG)} })`);
        },
        { colorScheme },
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at.slice(0, 200))])).to.deep.equal([]);
      expect(passes.map(({ id }) => id)).to.include.members(['color-contrast', 'html-has-lang', 'document-title']);
    });
  }

  it('is reached everywhere with the tab key, and nothing holds it', async () => {
    const { stops, reached } = await inBrowser(html, async (page) => {
      await page.evaluate(`
        for (const one of document.querySelectorAll('details')) one.open = true;
        window.stops = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')];
        window.reached = new Set();
        document.addEventListener('focusin', ({ target }) => window.reached.add(target));
      `);
      const many = await page.evaluate<number>('window.stops.length');
      for (let at = 0; at < many; at++) await page.keyboard.press('Tab');
      return page.evaluate<{ stops: number; reached: number }>(
        '({ stops: window.stops.length, reached: window.stops.filter((one) => window.reached.has(one)).length })',
      );
    });
    expect(stops).to.be.greaterThan(3 * trackedFigures().length);
    expect(reached).to.equal(stops);
  });

  it('tells what a mark stands for, led to with arrow keys, and forgets it with escape', async () => {
    const figure = trackedFigures().find(({ id }) => id === '4-finansiering-kommuner');
    const told = await inBrowser(html, async (page) => {
      const plot = page.locator('[id="figure-4-finansiering-kommuner"]');
      const tip = plot.locator('.tip');
      await plot.locator('[data-mark]').first().focus();
      const texts = [await tip.innerText()];
      await page.keyboard.press('ArrowRight');
      texts.push(await tip.innerText());
      await page.keyboard.press('End');
      texts.push(await tip.innerText());
      await page.keyboard.press('Escape');
      const shown = [await tip.isVisible()];
      await plot.locator('[data-mark]').nth(2).hover();
      texts.push(await tip.innerText());
      return { texts: texts.map((text) => text.split('\n')[0]), shown };
    });
    const rows = figure?.table.rows.map(([label]) => label?.text) ?? [];
    expect(told).to.deep.equal({ texts: [rows[0], rows[1], rows.at(-1), rows[2]], shown: [false] });
  });

  it('scrolls sideways in parts alone on a narrow screen', async () => {
    const width = await inBrowser(html, (page) => page.evaluate<number>('document.documentElement.scrollWidth'), {
      viewport: { width: 320, height: 640 },
    });
    expect(width).to.equal(320);
  });
});
