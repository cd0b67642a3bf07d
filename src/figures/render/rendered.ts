import type { Figure } from '../draw/figure';

/** Forms that a figure can be drawn in. */
export type Format = 'svg' | 'png' | 'pdf';

export interface Rendered {
  /** Text stays text; the same bytes each time. */
  readonly svg: string;
  /** Twice the size in px, for print. */
  readonly png: Buffer;
  /** One page of the figure's size, vector, fonts embedded. */
  readonly pdf: Buffer;
}

/** What of a figure is needed to draw it. */
export type Drawable = Omit<Figure, 'table'>;
