import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCodebook } from '../../src/export/read-codebook';
import { InputError } from '../../src/input/input-error';
import { SMALL_CODEBOOK } from '../support/small-export';

function faultOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'codebook-'));
  try {
    const path = join(folder, 'k.yaml');
    writeFileSync(path, text);
    readCodebook(path);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 'no fault';
}

const changed = (from: string, to: string): string => {
  expect(SMALL_CODEBOOK).to.contain(from);
  return faultOf(SMALL_CODEBOOK.replace(from, to));
};

describe('readCodebook', () => {
  it('reads the codebook that the repository ships', () => {
    const { questions, survey } = readCodebook('data/codebook/internationella-samarbeten-2018.yaml');
    expect(new Set(questions.map(({ number }) => number)).size).to.equal(survey.questions);
  });

  it('names the line of what is wrong', () => {
    expect(faultOf(SMALL_CODEBOOK)).to.equal('no fault');
    expect(changed('type: single, text: Hinder?', 'type: singel, text: Hinder?')).to.match(
      /^k\.yaml, line 13: found questions\.3\.type/,
    );
    expect(changed('status: {', 'status: {{')).to.match(/^k\.yaml, line 8: /);
    expect(changed('personal: [E-postadress]', 'personal: [E-postadress]\npersonel: []')).to.contain('personel');
  });

  it('finds ids used twice, routing by unknown or later questions, and wrong counts', () => {
    expect(changed('id: hinder', 'id: orsak')).to.contain('line 13: found id orsak twice');
    expect(changed('any: [inga]', 'any: [ingaa]')).to.contain('line 11: found routing by har ingaa');
    expect(changed('asked: { question: har, any: [inga] }', 'asked: { question: hinder, any: [ja] }')).to.contain(
      'routing by hinder',
    );
    expect(changed('questions: 5', 'questions: 6')).to.contain('found 6, expected 5');
    expect(changed('forms: [vanort]', 'forms: [vanorter]')).to.contain('found vanorter, expected forms and fields');
    expect(changed('type: single, text: Hinder?', '$&, concerns: [vanorter]')).to.contain(
      'found vanorter, expected forms and fields',
    );
    expect(changed('{ id: andra, label: Andra }', '{ id: vanort, label: Andra }')).to.contain('option vanort twice');
    expect(changed('type: text, text: Kommentar', 'type: multiple, text: Kommentar')).to.contain(
      'multiple question kommentar without options',
    );
  });
});
