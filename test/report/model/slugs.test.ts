import { expect } from 'chai';
import { slugs } from '../../../src/report/model/slugs';

describe('slugs', () => {
  it('make ids of letters and digits, each one once', () => {
    const id = slugs();
    expect(['Vad är det?', 'Vad är det?', '…', '3. Länder'].map(id)).to.deep.equal([
      'vad-ar-det',
      'vad-ar-det-2',
      'del',
      '3-lander',
    ]);
  });
});
