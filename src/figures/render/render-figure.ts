import { environment } from '../../input/environment';
import { accessibleSvg } from './accessible-svg';
import { requestDrawing } from './drawing-service';
import { closePlotlyPage, plotlyPage } from '../browser/plotly-page';
import type { Drawable, Format, Rendered } from './rendered';

/** Drawings wait for each other: they share one page. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a figure in the browser: the runner's, if it offers one, otherwise this process's own.
 * @throws Error `no browser to draw figures with: …`
 * @example const { png } = await renderFigure(figure, ['png'])
 */
export function renderFigure<F extends Format>(figure: Drawable, formats: readonly F[]): Promise<Pick<Rendered, F>> {
  const service = environment.drawing();
  if (service) return requestDrawing(service, figure, formats) as Promise<Pick<Rendered, F>>;
  const drawn = queue.then(() => drawAgain(figure, formats));
  queue = drawn.catch(() => undefined);
  return drawn;
}

/** A browser that was killed, or ran out of memory, is started anew once. */
async function drawAgain<F extends Format>(figure: Drawable, formats: readonly F[]): Promise<Pick<Rendered, F>> {
  try {
    return await draw(figure, formats);
  } catch (error) {
    if (await isAlive()) throw error;
    await closePlotlyPage();
    return draw(figure, formats);
  }
}

const isAlive = async (): Promise<boolean> =>
  plotlyPage().then(
    (page) => !page.isClosed() && page.context().browser()?.isConnected() === true,
    // It could not even be started, which has its own message.
    () => true,
  );

async function draw<F extends Format>(figure: Drawable, formats: readonly F[]): Promise<Pick<Rendered, F>> {
  const page = await plotlyPage();
  const { width = 0, height = 0 } = figure.layout;
  await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
  const spec = JSON.stringify({ data: figure.data, layout: figure.layout });
  const svg = accessibleSvg(await page.evaluate<string>(`(${DRAW})(${spec})`), figure);
  // All forms are the same drawing: PNG and PDF are taken of the SVG.
  await page.evaluate(`void (document.getElementById('figure').innerHTML = ${JSON.stringify(svg)})`);
  const result: Partial<Rendered> = {};
  for (const format of formats as readonly Format[]) {
    if (format === 'svg') Object.assign(result, { svg });
    if (format === 'png')
      Object.assign(result, { png: await page.screenshot({ clip: { x: 0, y: 0, width, height } }) });
    if (format === 'pdf')
      Object.assign(result, {
        pdf: timeless(
          await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, pageRanges: '1' }),
        ),
      });
  }
  return result as Pick<Rendered, F>;
}

/** The same bytes whenever it is made: Chromium writes the time into a PDF. */
const timeless = (pdf: Buffer): Buffer =>
  Buffer.from(pdf.toString('latin1').replace(/Date \(D:\d{14}/g, 'Date (D:20000101000000'), 'latin1');

/** Runs in the page, so it is text here: draws, gives the SVG, and forgets the drawing. */
const DRAW = `async ({ data, layout }) => {
  await document.fonts.ready;
  document.getElementById('figure').innerHTML = '';
  const target = document.body.appendChild(document.createElement('div'));
  try {
    await Plotly.newPlot(target, data, layout, { staticPlot: true, displayModeBar: false, showSendToCloud: false });
    return Plotly.Snapshot.toSVG(target, 'svg', 1);
  } finally {
    Plotly.purge(target);
    target.remove();
  }
}`;
