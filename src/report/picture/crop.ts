import { FONT, LINE, MARGIN } from '../../figures/draw/theme';
import type { ReportFigure } from '../model/report-figure';

/** The part of a figure between its title and its base line, in px. */
export interface Crop {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Documents set title, base and source as text of their own, around the rest of the picture. */
export function crop({ layout }: Pick<ReportFigure, 'layout'>): Crop {
  const { width = 0, height = 0, title, annotations = [] } = layout;
  const lines = (text: unknown): number => String(text ?? '').split('<br>').length;
  const titleText = typeof title === 'string' ? title : title?.text;
  const top = Math.floor(MARGIN + lines(titleText) * FONT.title * LINE);
  const foot = Math.floor(MARGIN + lines(annotations.at(-1)?.text) * FONT.note * LINE + 6);
  return { top, width, height: height - top - foot };
}
