import { expect } from 'chai';
import { ownReference } from '../support/own-reference';
import { openRegister } from '../../src/published/register';
import { withFolder } from '../published/invented';

const FILES = {
  'kommuner.csv': 'kommunkod,kommun,grupp,gruppnamn\n0114,Upplands Väsby,A2,Pendling\n1440,Ale,A1,Storstad\n',
  'regioner.csv':
    'lanskod,namn_var_2018,namn_fran_2019,andra_namn\n01,Stockholms läns landsting,Region Stockholm,SLL; Stockholm\n',
  'lander.csv': 'land,iso3,varldsdel,andra_namn\nNorge,NOR,Norden,\n"Korea, Syd-",KOR,övriga världen,Sydkorea\n',
};
const read = (changes: Partial<typeof FILES> = {}) => withFolder({ ...FILES, ...changes }, ownReference);

describe('readReference', () => {
  it('reads organisations with their codes whole and their other names, and groups by code', () => {
    const { organisations, groups } = read();
    expect(organisations.map(({ code, kind, group }) => [code, kind, group])).to.deep.equal([
      ['0114', 'municipality', 'A2'],
      ['1440', 'municipality', 'A1'],
      ['01', 'region', null],
    ]);
    expect(organisations[2]?.otherNames).to.deep.equal(['Region Stockholm', 'SLL', 'Stockholm']);
    expect(groups).to.deep.equal([
      { key: 'A1', label: 'Storstad' },
      { key: 'A2', label: 'Pendling' },
    ]);
  });

  it('reads countries, with commas in their names', () => {
    const countries = read().registers.find(({ id }) => id === 'countries')?.rows ?? [];
    expect(countries.map(({ name, fields, otherNames }) => [name, ...fields.values(), otherNames])).to.deep.equal([
      ['Norge', 'NOR', 'Norden', []],
      ['Korea, Syd-', 'KOR', 'övriga världen', ['Sydkorea']],
    ]);
  });

  it('names file and line of a missing column, a blank key and one that stands twice', () => {
    expect(() => read({ 'lander.csv': 'land,iso3\nNorge,NOR\n' })).to.throw(
      /^lander\.csv, line 1: found no column varldsdel, .*\nlander\.csv, line 1: found no column andra_namn, /,
    );
    expect(() => read({ 'kommuner.csv': `${FILES['kommuner.csv']}1440,Ale,A1,Storstad\n` })).to.throw(
      'kommuner.csv, line 4: found kommunkod "1440"',
    );
    expect(() => read({ 'kommuner.csv': `${FILES['kommuner.csv']},Ale,A1,Storstad\n` })).to.throw(
      'kommuner.csv, line 4: found kommunkod ""',
    );
  });
});

describe('data/reference', () => {
  const { organisations, groups, registers } = ownReference('data/reference');
  const countries = registers.find(({ id }) => id === 'countries')?.rows ?? [];

  it('has the organisations that were asked', () => {
    const printed = (id: string): number => Number(openRegister().claim(id).printed);
    const of = (kind: string) => organisations.filter((one) => one.kind === kind);
    expect(of('municipality')).to.have.length(printed('metod-kommuner-tillfragade-antal'));
    expect(of('region')).to.have.length(printed('metod-regioner-tillfragade-antal'));
    expect(of('municipality').filter(({ code }) => !/^\d{4}$/.test(code))).to.deep.equal([]);
    expect(of('region').filter(({ code }) => !/^\d\d$/.test(code))).to.deep.equal([]);
  });

  it('has each name once, other names too, so that a name tells who is meant', () => {
    const names = organisations.flatMap(({ name, otherNames }) => [...new Set([name, ...otherNames])]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    const called = countries.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(called.filter((name, index) => called.indexOf(name) !== index)).to.deep.equal([]);
  });

  it('has the nine groups of 2017, and every municipality in one', () => {
    expect(groups.map(({ key }) => key)).to.deep.equal(['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9']);
  });

  it('has every country in one of the three parts of the world, with a code to draw it by', () => {
    const parts = ['Norden', 'övriga Europa', 'övriga världen'];
    const told = countries.map(({ name, fields }) => ({
      name,
      iso3: fields.get('iso3'),
      part: fields.get('varldsdel'),
    }));
    expect(
      told.filter(({ part, iso3 }) => !parts.includes(part ?? '') || !/^[A-Z]{3}$/.test(iso3 ?? '')),
    ).to.deep.equal([]);
  });
});
