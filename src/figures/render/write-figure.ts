import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../draw/figure';
import { renderFigure } from './render-figure';

/** The plotly specification as a file: what any plotly draws the figure from. */
export const figureJson = ({ data, layout }: Figure): string => `${JSON.stringify({ data, layout }, null, 1)}\n`;

/** Writes ID.svg, ID.png, ID.pdf and ID.json into a folder. @returns the PNG, to be shown too */
export async function writeFigure(figure: Figure, folder: string): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  const { svg, png, pdf } = await renderFigure(figure, ['svg', 'png', 'pdf']);
  const path = (ending: string): string => join(folder, `${figure.id}.${ending}`);
  writeFileSync(path('svg'), svg);
  writeFileSync(path('png'), png);
  writeFileSync(path('pdf'), pdf);
  writeFileSync(path('json'), figureJson(figure));
  return png;
}
