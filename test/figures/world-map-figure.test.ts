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

  it('says in the legend which numbers a class holds', () => {
    const names = SAMPLES['world-map-figure']!.data.slice(1).map(({ name }) => name);
    expect(names).to.deep.equal(['1', '2–4', '5–9', '10–24', '25 eller fler']);
  });

  it('names the five countries with most, and how many there are, in the alternative text', () => {
    const counts = [3, 1, 4, 2, 6, 5].map((size) => countOf(`L${size}`, size, 9));
    expect(worldMapFigure({ ...textOf('2-x'), counts, iso3: ({ label }) => label }).alt).to.contain(
      'Världskarta. 6 länder; flest har L6 6, L5 5, L4 4, L3 3, L2 2. Bas: ',
    );
  });

  it('lists countries from most to fewest', () => {
    const counts = [countOf('A', 1, 2), countOf('B', 2, 2)];
    const { rows, heads } = worldMapFigure({ ...textOf('2-x'), counts, iso3: ({ label }) => label }).table;
    expect(rows.map(({ label }) => label)).to.deep.equal(['B', 'A']);
    expect(heads.label).to.equal('Land');
  });

  it('neither draws nor names countries without a cooperation', () => {
    const counts = [countOf('Norge', 1, 1), countOf('Kina', 0, 1)];
    const figure = worldMapFigure({ ...textOf('2-x'), counts, iso3 });
    expect(areasOf(figure).locations).to.deep.equal(['NOR']);
    expect(figure.alt).to.contain('1 länder; flest har Norge 1.').and.not.to.contain('Inga svar att visa.');
    const none = worldMapFigure({ ...textOf('2-x'), counts: [countOf('Kina', 0, 1)], iso3 });
    expect(none.alt).to.contain('Inga svar att visa.');
  });
});
