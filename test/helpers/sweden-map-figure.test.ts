import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { swedenMapFigure } from '../../notebooks/helpers/sweden-map-figure';
import { ownReference } from '../support/own-reference';
import { expectFigureSnapshot, municipality, SAMPLES, textOf } from '../support/figure-samples';

describe('swedenMapFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('sweden-map-figure'));

  it('has one row a municipality in its table, with its class', () => {
    expect(SAMPLES['sweden-map-figure']!.table.rows).to.deep.equal([
      { label: 'Upplands Väsby', code: '0114', class: 'Har' },
      { label: 'Ale', code: '1440', class: 'Har inte' },
      { label: 'Alingsås', code: '1489', class: 'Har inte' },
    ]);
  });

  it('draws each municipality in its class, and counts them in legend and alternative text', () => {
    const { data, alt } = SAMPLES['sweden-map-figure']!;
    expect(data[0]).to.deep.include({
      featureidkey: 'properties.kommunkod',
      locations: ['0114', '1440', '1489'],
      z: [0, 1, 1],
      text: ['Upplands Väsby', 'Ale', 'Alingsås'],
    });
    expect(data.slice(1).map(({ name }) => name)).to.deep.equal(['Har (1)', 'Har inte (2)']);
    expect(alt).to.contain('. Karta över Sveriges kommuner. Har: 1 kommuner; Har inte: 2 kommuner. Bas: ');
  });

  it('says that there is nothing to draw only if all classes are empty', () => {
    const classes = [[], [municipality('1440', 'Ale')]].map((municipalities) => ({
      label: 'A',
      areas: municipalities,
    }));
    expect(swedenMapFigure({ ...textOf('1-x'), classes }).alt).not.to.contain('Inga svar att visa.');
    expect(swedenMapFigure({ ...textOf('1-x'), classes: classes.slice(0, 1) }).alt).to.contain('Inga svar att visa.');
  });

  it('breaks labels of the legend so that they stay beside the land', () => {
    const label = 'Har vänorter och kommunala partnerskap';
    const { data } = swedenMapFigure({ ...textOf('1-x'), classes: [{ label, areas: [] }] });
    expect(data[1]?.name).to.equal('Har vänorter och kommunala<br>partnerskap (0)');
  });

  it('has borders for every municipality of the register', () => {
    const { features } = JSON.parse(readFileSync('data/reference/kommungranser.geojson', 'utf8')) as {
      features: { properties: { kommunkod: string } }[];
    };
    const municipalities = ownReference('data/reference').organisations.filter(({ kind }) => kind === 'municipality');
    expect(features.map(({ properties }) => properties.kommunkod)).to.have.members(
      municipalities.map(({ code }) => code),
    );
  });

  it('refuses more classes than a reader can tell apart', () => {
    const classes = ['A', 'B', 'C', 'D'].map((label) => ({ label, areas: [] }));
    expect(() => swedenMapFigure({ ...textOf('1-x'), classes })).to.throw('not one to three classes: 4');
    expect(swedenMapFigure({ ...textOf('1-x'), classes: classes.slice(0, 3) }).data).to.have.length(4);
    expect(() => swedenMapFigure({ ...textOf('1-x'), classes: [] })).to.throw('not one to three classes: 0');
  });
});
