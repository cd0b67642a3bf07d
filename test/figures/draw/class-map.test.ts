import { expect } from 'chai';
import { classMap } from '../../../src/figures/draw/class-map';

const CLASSES = ['Ena', 'Andra', 'Tredje', 'Fjärde'].map((name, index) => ({ name, fill: `#00000${index}` }));

/** What these tests read of a trace. */
interface Trace {
  readonly name: string;
  readonly text: readonly string[];
  readonly colorscale: readonly (readonly [number, string])[];
  readonly marker: { readonly color: string };
}

const map = () =>
  classMap({
    classes: CLASSES,
    areas: [
      { code: 'NOR', place: 3, text: 'Norge & Svalbard' },
      { code: 'CHN', place: 0, text: 'Kina' },
    ],
    borders: { locationmode: 'ISO-3' },
    line: { color: '#ffffff', width: 0.4 },
  }) as unknown as Trace[];

describe('classMap', () => {
  it('shades each area by its class, in steps that do not run into each other', () => {
    const [areas] = map();
    expect(areas).to.deep.include({
      type: 'choropleth',
      locationmode: 'ISO-3',
      locations: ['NOR', 'CHN'],
      z: [3, 0],
      zmin: -0.5,
      zmax: 3.5,
      showscale: false,
      marker: { line: { color: '#ffffff', width: 0.4 } },
    });
    expect(areas!.colorscale).to.deep.equal([
      [0, '#000000'],
      [0.25, '#000000'],
      [0.25, '#000001'],
      [0.5, '#000001'],
      [0.5, '#000002'],
      [0.75, '#000002'],
      [0.75, '#000003'],
      [1, '#000003'],
    ]);
  });

  it('shows areas’ names as text', () => {
    expect(map()[0]!.text).to.deep.equal(['Norge &amp; Svalbard', 'Kina']);
  });

  it('has an entry a class for the legend, of points without a place', () => {
    const entries = map().slice(1);
    expect(entries.map(({ name, marker }) => ({ name, fill: marker.color }))).to.deep.equal(CLASSES);
    for (const entry of entries) expect(entry).to.deep.include({ mode: 'markers', lon: [null], lat: [null] });
  });
});
