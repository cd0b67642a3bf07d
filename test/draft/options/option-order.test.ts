import { expect } from 'chai';
import * as fc from 'fast-check';
import { isNoOpinion, isNone, isOther } from '../../../src/draft/options/no-opinion';
import { optionOrder } from '../../../src/draft/options/option-order';

const order = (...labels: readonly string[]): readonly string[] => optionOrder(labels).labels;

describe('optionOrder', () => {
  it('knows scales in English and Swedish', () => {
    expect(order('Disagree', 'Agree', 'Strongly agree')).to.deep.equal(['Strongly agree', 'Agree', 'Disagree']);
    expect(order('Aldrig', 'Ibland', 'Alltid', 'Ofta')).to.deep.equal(['Alltid', 'Ofta', 'Ibland', 'Aldrig']);
    expect(order('Fair', 'Very good', 'Excellent', 'Poor')).to.deep.equal(['Excellent', 'Very good', 'Fair', 'Poor']);
    expect(order('No', 'Maybe', 'Yes')).to.deep.equal(['Yes', 'Maybe', 'No']);
  });

  it('says what an order is by, and nothing where there is none', () => {
    expect(optionOrder(['Never', 'Often']).by).to.equal('a scale of frequency');
    expect(optionOrder(['60+', '18 - 29']).by).to.equal('numbers');
    expect(optionOrder(['Red', 'Blue']).by).to.equal(null);
  });

  it('orders bands by their numbers', () => {
    expect(order('65+', '18-29', 'Under 18', '30 - 64')).to.deep.equal(['Under 18', '18-29', '30 - 64', '65+']);
    expect(order('$10,000 to $24,999', '$200,000 and up', '$0 to $9,999')).to.deep.equal([
      ...['$0 to $9,999', '$10,000 to $24,999', '$200,000 and up'],
    ]);
    expect(order('10 000–49 999 kr', 'Högst 9 999 kr', '50 000 kr eller mer')).to.deep.equal([
      ...['Högst 9 999 kr', '10 000–49 999 kr', '50 000 kr eller mer'],
    ]);
  });

  it('orders numbered labels by their numbers', () => {
    expect(order('5 – Very much', '1 – Not at all', '3')).to.deep.equal(['1 – Not at all', '3', '5 – Very much']);
  });

  it('puts others and answers without an opinion last, and leaves the rest as first met', () => {
    expect(order("Don't know", 'Red', 'Other (please specify)', 'Blue')).to.deep.equal([
      ...['Red', 'Blue', 'Other (please specify)', "Don't know"],
    ]);
    expect(order('Vet ej', 'Nej', 'Ja')).to.deep.equal(['Ja', 'Nej', 'Vet ej']);
  });

  it('loses and adds nothing, whatever the labels are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('Yes', 'No', '18-29', 'Never', 'Other'))),
        (labels) => {
          expect([...order(...labels)].sort()).to.deep.equal([...labels].sort());
        },
      ),
    );
  });
});

describe('what an option says', () => {
  it('is no opinion', () => {
    for (const label of [
      "Don't know",
      'Dont know',
      'Prefer not to say',
      'Vet ej',
      'Vet inte',
      'Vill inte svara',
      'N/A',
      "Doesn't apply",
      'Ej aktuellt',
      'Not sure',
    ])
      expect(isNoOpinion(label), label).to.equal(true);
    for (const label of ['No', 'Never', 'Nej', 'Not at all', 'I know', 'Applied arts'])
      expect(isNoOpinion(label), label).to.equal(false);
  });

  it('is something else, or nothing', () => {
    expect(['Other', 'Annat, ange vad', 'Others (which?)'].map(isOther)).to.deep.equal([true, true, true]);
    expect(['Mother', 'Other-worldly', 'Annatto'].map(isOther)).to.deep.equal([false, false, false]);
    expect(
      ['None of these', 'Inget av dessa', 'Inga samarbeten', 'Nonetheless', 'No, never'].map(isNone),
    ).to.deep.equal([true, true, true, false, false]);
  });
});
