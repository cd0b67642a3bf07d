import type { Data } from 'plotly.js';
import { escapeText } from './escape-text';
import { COLORS } from './theme';

/** A map whose areas are shaded by class. */
export interface ClassMap {
  /** Each with the text of its legend entry, as plotly takes it, and its colour. */
  readonly classes: readonly { readonly name: string; readonly fill: string }[];
  /** Each with the number of its class, from 0, and what a reader who points at it sees. */
  readonly areas: readonly { readonly code: string; readonly place: number; readonly text: string }[];
  /** Where plotly finds an area by its code. */
  readonly borders: object;
  /** Drawn around areas. */
  readonly line: { readonly color: string; readonly width: number };
}

/** One trace for all areas, so that borders stand in the specification once, and one a class for the legend. */
export function classMap({ classes, areas, borders, line }: ClassMap): Data[] {
  const steps = classes.length;
  const shaded = {
    type: 'choropleth',
    ...borders,
    locations: areas.map(({ code }) => code),
    z: areas.map(({ place }) => place),
    zmin: -0.5,
    zmax: steps - 0.5,
    text: areas.map(({ text }) => escapeText(text)),
    hoverinfo: 'text',
    showscale: false,
    colorscale: classes.flatMap(({ fill }, index) => [
      [index / steps, fill],
      [(index + 1) / steps, fill],
    ]),
    marker: { line },
  };
  return [shaded as unknown as Data, ...classes.map(legendEntry)];
}

/** A choropleth has no legend of its own: points without a place make one. */
const legendEntry = ({ name, fill }: ClassMap['classes'][number]): Data =>
  ({
    type: 'scattergeo',
    mode: 'markers',
    lon: [null],
    lat: [null],
    name,
    marker: { symbol: 'square', size: 13, color: fill, line: { color: COLORS.muted, width: 0.5 } },
  }) as unknown as Data;
