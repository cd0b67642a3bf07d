import type { Figure } from '../../src/figures/draw/figure';
import type { FigureText } from '../../src/figures/draw/draw-figure';
import { areaMapFigure, type AreaMap, type AreaMapFigureOptions } from '../../src/figures/area-map-figure';

const SWEDEN: AreaMap = {
  borders: 'kommungranser.geojson',
  code: 'kommunkod',
  view: {
    projection: { type: 'conic conformal', parallels: [58, 66], rotation: { lon: 16 } } as never,
    lonaxis: { range: [10.5, 24.5] },
    lataxis: { range: [55.2, 69.2] },
  },
  says: 'Karta över Sveriges kommuner',
  areas: 'kommuner',
  area: 'Kommun',
};

/**
 * Sweden's municipalities by class, up to three, from dark to light.
 * @throws Error `not one to three classes: …`
 */
export const swedenMapFigure = (options: FigureText & Pick<AreaMapFigureOptions, 'classes'>): Figure =>
  areaMapFigure({ ...options, map: SWEDEN });
