import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barFigure } from '../../../src/figures/bar-figure';
import { closePlotlyPage, plotlyPage } from '../../../src/figures/browser/plotly-page';
import { LINE } from '../../../src/figures/draw/theme';
import type { Figure } from '../../../src/figures/draw/figure';
import { groupedBarFigure } from '../../../src/figures/grouped-bar-figure';
import { renderFigure } from '../../../src/figures/render/render-figure';
import { stackedBarFigure } from '../../../src/figures/stacked-bar-figure';
import { swedenMapFigure } from '../../../notebooks/helpers/sweden-map-figure';
import { trendFigure } from '../../../src/figures/trend-figure';
import { worldMapFigure } from '../../../src/figures/world-map-figure';
import { writeFigure } from '../../../src/figures/render/write-figure';
import { countOf } from '../../support/counts';
import { distributionOf, iso3, municipality, SAMPLES, SUM_ABOVE_100, textOf } from '../../support/figure-samples';

const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes of every form of every sample, as hashes. */
async function formsOf(figures: readonly Figure[]): Promise<string[]> {
  const lines: string[] = [];
  for (const figure of figures) {
    const { svg, png, pdf } = await renderFigure(figure, ['svg', 'png', 'pdf']);
    lines.push(`${figure.id} svg ${hash(svg)} png ${hash(png)} pdf ${hash(pdf)}`);
  }
  return lines;
}

interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws a figure and measures each of its texts in the browser. */
async function textsOf(figure: Figure): Promise<DrawnText[]> {
  await renderFigure(figure, ['svg']);
  return (await plotlyPage()).evaluate(() =>
    Array.from(document.querySelectorAll('#figure text'), (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, top, right, bottom };
    }),
  );
}

/** What a drawing shows, without line breaks and spaces, which wrapping moves. */
const shownBy = (texts: readonly DrawnText[]): string => squeezed(texts.map(({ text }) => text).join(''));
const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe('renderFigure and writeFigure', () => {
  after(closePlotlyPage);

  it('gives the same bytes in another browser process, in every form', async () => {
    const figures = Object.values(SAMPLES);
    const first = await formsOf(figures);
    await closePlotlyPage();
    expect(await formsOf(figures)).to.deep.equal(first);
  });

  it('asks the network for nothing, and would get nothing', async () => {
    const page = await plotlyPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const name of ['world-map-figure', 'sweden-map-figure'])
      await renderFigure(SAMPLES[name]!, ['svg', 'png', 'pdf']);
    expect(asked).to.deep.equal([]);
    const answer = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect([answer, asked]).to.deep.equal(['refused', ['http://127.0.0.1:9/']]);
  });

  it('has name and description in the SVG; title, base and source line in the picture', async () => {
    for (const figure of Object.values(SAMPLES)) {
      const { svg } = await renderFigure(figure, ['svg']);
      expect(svg).to.match(/^<svg [^>]*role="img" aria-labelledby="(\S+)-title \1-desc"><title id="\1-title">/);
      expect(svg).to.contain(`<desc id="${figure.id}-desc">${figure.alt}</desc>`);
      const shown = (await textsOf(figure)).map(({ text }) => text).join('\n');
      for (const line of ['Varannan har svarat A', 'Bas: 4 kommuner', 'Källa: påhittade svar'])
        expect(shown).to.contain(line);
    }
  });

  it('draws PNG at twice the size and PDF as one page with its fonts', async () => {
    const figure = SAMPLES['bar-figure']!;
    const { png, pdf } = await renderFigure(figure, ['png', 'pdf']);
    expect(png.subarray(1, 4).toString()).to.equal('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).to.deep.equal([
      2 * (figure.layout.width ?? 0),
      2 * (figure.layout.height ?? 0),
    ]);
    const text = pdf.toString('latin1');
    expect(text).to.match(/^%PDF-/);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).to.have.length(1);
    expect(text).to.contain('SourceSans3').and.to.contain('/FontFile2');
  });

  it('shows markup, entities and script from labels as text', async () => {
    const hostile = `<script>window.hacked=1</script> & "x" 'y' <b>fet</b> &amp; <a href="javascript:hack()">l</a> p123456`;
    const text = { id: '1-x', title: hostile, base: hostile, source: hostile };
    const figures = [
      barFigure({ ...text, counts: [countOf(hostile, 1, 40)] }),
      groupedBarFigure({ ...text, series: [hostile, 'B'].map((label) => ({ label, counts: [countOf('A', 1, 9)] })) }),
      stackedBarFigure({ ...text, bars: [{ label: hostile, distribution: distributionOf(['a']) }] }),
      swedenMapFigure({ ...text, classes: [{ label: hostile, areas: [municipality('1440', hostile)] }] }),
    ];
    const world = worldMapFigure({ ...text, counts: [countOf(hostile, 1, 1)], iso3: () => 'NOR' });
    expect(JSON.stringify(world.data)).not.to.contain('<script>');
    const page = await plotlyPage();
    for (const figure of figures) {
      const shown = shownBy(await textsOf(figure));
      // Title, base, source; and the label but for the world map, which draws none.
      expect(shown.split(squeezed(hostile)), figure.alt).to.have.length(5);
      const { svg } = await renderFigure(figure, ['svg']);
      expect(svg).not.to.match(/<(script|b|a)\b/);
      // What a reader's own plotly draws from, hover texts too.
      expect(JSON.stringify(figure.data)).not.to.contain('<script>');
    }
    expect(await page.evaluate(() => [document.scripts.length > 0, 'hacked' in window])).to.deep.equal([true, false]);
  });

  it('cuts off no text, however long labels, titles and words are, and title and legend do not overlap', async () => {
    const long = `${'Samordning genom en förvaltningsövergripande styrgrupp med politisk förankring '.repeat(3)}slut`;
    const word = `${'internationaliseringssamordning'.repeat(6)}slut`;
    const text = { id: '1-x', title: long, base: `Bas: ${long}`, source: word };
    const counts = [countOf(long, 400, 400), countOf(word, 1, 400)];
    const figures = [
      barFigure({ ...text, counts, baseInLabel: true }),
      groupedBarFigure({ ...text, series: [long, word].map((label) => ({ label, counts })) }),
      stackedBarFigure({
        ...text,
        bars: [long, word].map((label) => ({ label, distribution: distributionOf(['a', '']) })),
      }),
      swedenMapFigure({
        ...text,
        classes: [long, word].map((label) => ({ label, areas: [municipality('1440', 'Ale')] })),
      }),
      worldMapFigure({ ...text, counts: [countOf('Norge', 1, 1)], iso3 }),
      trendFigure({ ...text, values: [{ year: 2007, value: 1e6 }] }),
    ];
    for (const figure of figures) {
      const { width = 0, height = 0 } = figure.layout;
      const texts = await textsOf(figure);
      const outside = texts.filter(
        ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      );
      expect(outside.map((one) => `${figure.alt.slice(-40)}: ${JSON.stringify(one)}`)).to.deep.equal([]);
      const title = texts.find((one) => squeezed(one.text) === squeezed(long) && one.top < 20)!;
      const below = texts.filter(({ top, bottom }) => bottom > title.bottom && top < title.bottom - 4);
      expect(
        below.map((one) => one.text),
        'under the title',
      ).to.deep.equal([]);
    }
  });

  it('draws the value of a stacked segment though the percentages of its bar sum to more than 100', async () => {
    const bars = [{ label: 'Alla', distribution: distributionOf(SUM_ABOVE_100) }];
    const drawn = await textsOf(stackedBarFigure({ ...textOf('1-x'), bars }));
    const values = drawn.filter(({ text, right, left }) => right > left && text.endsWith('%'));
    expect(values.map(({ text }) => text)).to.deep.equal(['24\u00a0%', '57\u00a0%', '19\u00a0%']);
  });

  it('writes each line of a text at its own height in px, a line height below the one before', async () => {
    const long = 'Text som är för lång för att få plats på en enda rad och därför bryts till två, kanske till tre';
    const figure = barFigure({ ...textOf('1-x'), title: long, counts: [countOf(long, 3, 40)] });
    const { svg } = await renderFigure(figure, ['svg']);
    expect(svg).not.to.match(/<[^>]* dy=/);
    const texts = (svg.match(/<text\b.*?<\/text>/gs) ?? []).filter((text) => text.includes('class="line"'));
    const heights = texts.map((text) => {
      const size = Number(/font-size: ([\d.]+)px/.exec(text)![1]);
      const tops = Array.from(text.matchAll(/<tspan class="line" [^>]*y="([\d.]+)"/g), ([, y]) => Number(y));
      return tops.slice(1).map((top, index) => Number(((top - tops[index]!) / size).toFixed(3)));
    });
    // Label, title, and base with source.
    expect(heights).to.deep.equal([[LINE, LINE], [LINE], [LINE]]);
  });

  it('says that there is nothing to draw, and does not stop', async () => {
    const nothing = textOf('1-x');
    const empty = {
      bar: barFigure({ ...nothing, counts: [] }),
      grouped: groupedBarFigure({ ...nothing, series: [] }),
      stacked: stackedBarFigure({ ...nothing, bars: [] }),
      sweden: swedenMapFigure({ ...nothing, classes: [{ label: 'A', areas: [] }] }),
      trend: trendFigure({ ...nothing, values: [] }),
      world: worldMapFigure({ ...nothing, counts: [countOf('Norge', 0, 0)], iso3 }),
    };
    for (const [name, figure] of Object.entries(empty)) {
      expect(figure.alt, name).to.equal(
        'Varannan har svarat A. Inga svar att visa. Bas: 4 kommuner. Källa: påhittade svar.',
      );
      expect(
        (await textsOf(figure)).map(({ text }) => text),
        name,
      ).to.include('Inga svar att visa');
    }
  });

  it('draws the next figure though one failed', async () => {
    const broken = { ...SAMPLES['bar-figure']!, layout: { width: -1, height: 10 } };
    const [failed, drawn] = await Promise.allSettled([
      renderFigure(broken, ['png']),
      renderFigure(SAMPLES['bar-figure']!, ['svg']),
    ]);
    expect([failed.status, drawn.status]).to.deep.equal(['rejected', 'fulfilled']);
  });

  it('draws on in a new browser when the old one is gone', async () => {
    await (await plotlyPage()).context().browser()!.close();
    expect(await formsOf([SAMPLES['bar-figure']!])).to.have.length(1);
  });

  it('gives the same bytes whatever the page drew before: each figure first, and after all others', async () => {
    for (const figure of Object.values(SAMPLES)) {
      await closePlotlyPage();
      const first = await formsOf([figure]);
      await formsOf(Object.values(SAMPLES));
      expect(await formsOf([figure]), figure.id).to.deep.equal(first);
    }
  });

  it('writes SVG, PNG, PDF and the specification, and gives the PNG back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figure-'));
    try {
      const figure = SAMPLES['bar-figure']!;
      const png = await writeFigure(figure, join(folder, 'figures'));
      const path = (ending: string): string => join(folder, 'figures', `1-stapel.${ending}`);
      expect(readFileSync(path('png')).equals(png)).to.equal(true);
      expect(['svg', 'pdf'].map((ending) => existsSync(path(ending)))).to.deep.equal([true, true]);
      expect(JSON.parse(readFileSync(path('json'), 'utf8'))).to.deep.equal(
        JSON.parse(JSON.stringify({ data: figure.data, layout: figure.layout })),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
