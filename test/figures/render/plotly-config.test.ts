import { expect } from 'chai';
import type { Figure } from '../../../src/figures/draw/figure';
import { plotlyConfig } from '../../../src/figures/render/plotly-config';

const figureWith = (layout: Figure['layout']) => ({ layout }) as Figure;

describe('plotlyConfig', () => {
  it('gives a map its borders, so that no viewer fetches them', async () => {
    const { topojsonURL } = plotlyConfig(figureWith({ geo: {} }), { offline: true });
    // What plotly makes of the address.
    const fetched = (await (await fetch(`${topojsonURL}world_110m.json`)).json()) as { objects: object };
    expect(fetched.objects).to.have.property('countries');
  });

  it('adds them to nothing else', () => {
    expect(plotlyConfig(figureWith({}), { offline: true })).not.to.have.property('topojsonURL');
    expect(plotlyConfig(figureWith({ geo: {} }), { offline: false })).not.to.have.property('topojsonURL');
  });
});
