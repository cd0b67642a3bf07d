import { expect } from 'chai';
import { maskPersonal } from '../../src/input/mask-personal';

describe('maskPersonal', () => {
  it('takes out e-mail addresses, IP addresses, personal numbers and mobile numbers', () => {
    expect(maskPersonal('skriv till anna.ek+x@exämple.co.uk!')).to.equal('skriv till [e-mail address]!');
    expect(maskPersonal('192.0.2.17 och 2001:db8:0:0:0:0:2:1')).to.equal('[IP address] och [IP address]');
    expect(maskPersonal('811218-9876, 19811218-9876')).to.equal('[personal number], [personal number]');
    expect(maskPersonal('070-123 45 67, +46 70 123 45 67')).to.equal('[phone number], [phone number]');
  });

  it('leaves what only looks a little like them', () => {
    const text = 'sheet Svar, H3: 2018-04-05 09:30, 1 025 av 1.2.3, kod 1440, a@, @b, rad 60:60';
    expect(maskPersonal(text)).to.equal(text);
  });

  it('is done with a long text at once', () => {
    const start = performance.now();
    maskPersonal('a'.repeat(100_000));
    expect(performance.now() - start).to.be.below(2000);
  });
});
