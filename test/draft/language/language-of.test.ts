import { expect } from 'chai';
import { languageOf } from '../../../src/draft/language/language-of';

const known = (...texts: string[]) => languageOf(texts).language;

describe('languageOf', () => {
  it('tells by common words, and by letters that English lacks', () => {
    expect(known('How often do you eat pie?', 'Yes', 'No')).to.equal('en');
    expect(known('Hur ofta har du ätit paj?', 'Ja', 'Nej')).to.equal('sv');
    expect(known('Resväg')).to.equal('sv');
  });

  it('goes by what most words are, whatever a name or an option holds', () => {
    expect(known('Which of the towns is it?', 'Malmö', 'Växjö', 'None of the above')).to.equal('en');
    expect(known('Har du sett ”The Other Side of the Wind”?', 'Ja', 'Nej, inte än', 'Vet inte')).to.equal('sv');
  });

  it('says that nothing tells, where nothing does', () => {
    for (const texts of [[], ['Q1', '1', '2'], ['Paj', 'Te']])
      expect(languageOf(texts)).to.deep.equal({ language: 'sv', doubt: 'no words tell Swedish from English' });
  });
});
