import { expect } from 'chai';
import { worldMapFigure } from '../../src/figures/world-map-figure';
import { countOf } from '../support/counts';
import { expectFigureSnapshot, iso3, SAMPLES, textOf } from '../support/figure-samples';

interface Choropleth {
  readonly locations: readonly string[];
  readonly z: readonly number[];
  readonly text: readonly string[];
}
const areasOf = (figure = SAMPLES['world-map-figure']!): Choropleth => figure.data[0] as unknown as Choropleth;

describe('worldMapFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('world-map-figure'));

  it('draws countries of one code together and lists them apart', () => {
    const { locations, z, text } = areasOf();
    expect(locations).to.deep.equal(['NOR', 'CHN', 'GBR']);
    expect(z).to.deep.equal([3, 2, 1]);
    expect(text[2]).to.equal('Skottland och Wales: 3');
    expect(SAMPLES['world-map-figure']!.table.rows.map(({ label }) => label)).to.include.members([
      'Skottland',
      'Wales',
    ]);
  });

  it('has no gap between its classes: every number from 1 has one', () => {
    const sizes = [1, 2, 4, 5, 9, 10, 24, 25, 1000];
    const counts = sizes.map((size) => countOf(`${size}`, size, 1000));
    const { z } = areasOf(worldMapFigure({ ...textOf('2-x'), counts, iso3: ({ label }) => label }));
    expect(z).to.deep.equal([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('neither draws nor names countries without a cooperation', () => {
    const counts = [countOf('Norge', 1, 1), countOf('Kina', 0, 1)];
    const figure = worldMapFigure({ ...textOf('2-x'), counts, iso3 });
    expect(areasOf(figure).locations).to.deep.equal(['NOR']);
    expect(figure.alt).to.contain('1 länder; flest har Norge 1.');
  });
});
