import { expect } from 'chai';
import { personalContent } from '../../../src/draft/personal/personal-content';
import { personalDoubt } from '../../../src/draft/personal/personal-doubt';
import { personalHeader } from '../../../src/draft/personal/personal-header';
import { columnKind } from '../../../src/draft/table/column-kind';
import { again, column } from '../support/column';

describe('personal columns', () => {
  it('are known by their headers', () => {
    for (const header of [
      'E-postadress',
      'Email Address',
      'RecipientLastName',
      'first_name',
      'Telefon',
      'Mobilnummer',
      'IP-adress',
      'ipaddr',
      'Postnummer',
      'Zip code',
      'Namn',
      'Personnummer',
      'Date of birth',
      'Kontaktperson',
      'LocationLatitude',
      'Adress',
    ])
      expect(personalHeader(header), header).to.equal('surely');
    for (const header of [
      'Age',
      'Municipality',
      'How do you travel?',
      'Mailbox',
      'Telescope',
      'Namngivning',
      'Streetcar',
      'Addressing needs',
    ])
      expect(personalHeader(header), header).to.equal(null);
  });

  it('are none where a word of a question with few answers says so', () => {
    const question = column('Do you have a mobile phone that you can use at work?', again(10, 'Yes', 'No'));
    expect(personalDoubt(question, columnKind(question))).to.equal(null);
    const text = column('Please write down your e-mail address if you want to hear from us', [
      'aa',
      'bb',
      'cc',
      'dd',
      'ee',
      'ff',
      'gg',
      'hh',
      'ii',
      'jj',
    ]);
    expect(personalDoubt(text, columnKind(text))).to.equal('by a word in its header');
  });

  it('are known by what they hold', () => {
    expect(personalContent(column('x', ['a@example.org', 'b@example.org', null]))).to.equal(
      'addresses or numbers of people',
    );
    expect(personalContent(column('x', ['192.0.2.1', '192.0.2.7']))).to.equal('addresses or numbers of people');
    expect(personalContent(column('x', ['Storgatan 4', 'Ängsvägen 12 B', '12 Elm Street']))).to.equal(
      'street addresses',
    );
    expect(personalContent(column('x', ['123 45', '543 21']))).to.equal('postal codes');
    expect(personalContent(column('x', ['Ada Alm', 'Bo Berg', 'Cilla Ek', 'Dan Falk', 'Eva Lind']))).to.equal(
      'names of people',
    );
  });

  it('are no recurring names of places, no numbers and no sentences', () => {
    expect(personalContent(column('x', again(9, 'New England', 'Middle Atlantic')))).to.equal(null);
    expect(personalContent(column('x', ['4337954960', '4337951949', '4337935621']))).to.equal(null);
    expect(personalContent(column('x', ['Good Food but cold', 'More of it please', null]))).to.equal(null);
  });
});
