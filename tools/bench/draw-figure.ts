import { loadSurvey } from '../../src/export/load-survey';
import { barFigure } from '../../src/figures/bar-figure';
import { closePlotlyPage } from '../../src/figures/browser/plotly-page';
import { renderFigure } from '../../src/figures/render/render-figure';
import { engagement } from '../../notebooks/helpers/engagement';
import type { Comparison } from './comparison';
import { time, timeOnce } from './time';

/** The first figure, for which a browser is started, beside the next; as SVG, PNG and PDF. */
export async function drawFigure(): Promise<Comparison> {
  const survey = loadSurvey();
  const { twinning, other } = engagement(survey.population('municipality'));
  const text = { id: 'bench', title: 'Bench', base: 'Bas: kommuner', source: survey.sourceLine };
  const figure = barFigure({ ...text, counts: [twinning, other] });
  const draw = () => renderFigure(figure, ['svg', 'png', 'pdf']);
  try {
    const thanMs = await timeOnce(draw);
    return { what: 'draw a figure', ms: await time(draw), than: 'the first, with the browser', thanMs };
  } finally {
    await closePlotlyPage();
  }
}
