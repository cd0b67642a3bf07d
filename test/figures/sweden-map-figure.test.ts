import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { swedenMapFigure } from '../../src/figures/sweden-map-figure';
import { readReference } from '../../src/export/reference';
import { expectFigureSnapshot, SAMPLES, textOf } from '../support/figure-samples';

describe('swedenMapFigure', () => {
  it('draws its snapshot', () => expectFigureSnapshot('sweden-map-figure'));

  it('has one row a municipality in its table, with its class', () => {
    expect(SAMPLES['sweden-map-figure']!.table.rows).to.deep.equal([
      { label: 'Upplands Väsby', code: '0114', class: 'Har' },
      { label: 'Ale', code: '1440', class: 'Har inte' },
      { label: 'Alingsås', code: '1489', class: 'Har inte' },
    ]);
  });

  it('has borders for every municipality of the register', () => {
    const { features } = JSON.parse(readFileSync('data/reference/kommungranser.geojson', 'utf8')) as {
      features: { properties: { kommunkod: string } }[];
    };
    const municipalities = readReference('data/reference').organisations.filter(({ kind }) => kind === 'municipality');
    expect(features.map(({ properties }) => properties.kommunkod)).to.have.members(
      municipalities.map(({ code }) => code),
    );
  });

  it('refuses more classes than a reader can tell apart', () => {
    const classes = ['A', 'B', 'C', 'D'].map((label) => ({ label, municipalities: [] }));
    expect(() => swedenMapFigure({ ...textOf('1-x'), classes })).to.throw('not one to three classes: 4');
    expect(() => swedenMapFigure({ ...textOf('1-x'), classes: [] })).to.throw('not one to three classes: 0');
  });
});
