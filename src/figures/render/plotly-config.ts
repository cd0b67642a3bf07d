import { readFileSync } from 'node:fs';
import type { Config } from 'plotly.js';
import { plotlyAssets } from '../browser/plotly-assets';
import type { Figure } from '../draw/figure';

let borders: string | undefined;

/**
 * Settings for viewers that draw the figure themselves. With `offline`, a map
 * carries its borders (0.4 MB), which plotly would fetch from the internet.
 */
export function plotlyConfig({ layout }: Figure, { offline }: { offline: boolean }): Partial<Config> {
  return {
    displaylogo: false,
    responsive: false,
    modeBarButtonsToRemove: ['select2d', 'lasso2d'],
    ...(offline && layout.geo && { topojsonURL: bordersUrl() }),
  };
}

/** plotly adds `world_110m.json` to the address; behind the # it changes nothing. */
function bordersUrl(): string {
  borders ??= readFileSync(plotlyAssets().borders).toString('base64');
  return `data:application/json;base64,${borders}#/`;
}
