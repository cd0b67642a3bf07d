import { expect } from 'chai';
import { speak } from '../../../src/input/language';
import type { ClaimResult } from '../../../src/published/claims/claim-result';
import { statusText } from '../../../src/report/model/status-text';

const claim = (status: ClaimResult['status'], explained = true) => ({ chapter: '1', status, explained }) as ClaimResult;

describe('statusText', () => {
  const claims = [claim('holds'), claim('holds'), claim('deviates'), claim('deviates', false), claim('not-in-export')];

  it('counts the printed numbers by how they fared', () => {
    expect(statusText(claims)).to.equal(
      'Av 5 tryckta uppgifter: 2 stämmer, 1 avviker med förklaring, 1 avviker utan förklaring, 1 finns inte i exporten.',
    );
    speak('en');
    expect(statusText(claims)).to.equal(
      'Of 5 printed numbers: 2 hold, 1 deviates with an explanation, 1 deviates without one, 1 is not in the export.',
    );
  });

  it('says nothing where nothing is printed', () => {
    expect(statusText([])).to.equal(null);
  });
});
