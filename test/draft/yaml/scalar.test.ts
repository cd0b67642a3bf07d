import { expect } from 'chai';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { list, scalar } from '../../../src/draft/yaml/scalar';

describe('scalar', () => {
  it('leaves plain words without quotes', () => {
    expect(scalar('Hur många är ni?')).to.equal('Hur många är ni?');
  });

  it('quotes what YAML would take for something else', () => {
    for (const text of [
      'yes',
      'No',
      '1',
      '2018-04-05',
      'null',
      '~',
      'a: b',
      'a #b',
      '- a',
      '1e3',
      '0x1f',
      '*x',
      '&x',
      '!x',
      'a, b',
      '[a]',
      '{a',
      '"',
      '12:30',
      ' a',
      'a ',
      'a:',
      '',
      '=',
      '.inf',
    ])
      expect(scalar(text), text).to.match(/^"/);
  });

  it('comes back as it was, in every place and version', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'off', '1_000', '2018-04-05', 'a: b', '1:30', '\u0085', '\u2028', '\ufeff', '\ud800'),
    );
    fc.assert(
      fc.property(text, (one) => {
        for (const version of ['1.1', '1.2'] as const) {
          const read = parse(`a: ${scalar(one)}\nb: { c: ${scalar(one)}, d: ${list([one, one])} } # ${'x'}\n`, {
            version,
          }) as unknown;
          expect(read).to.deep.equal({ a: one, b: { c: one, d: [one, one] } });
        }
      }),
      { numRuns: 500 },
    );
  });
});
