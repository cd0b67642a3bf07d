import { expect } from 'chai';
import { InputError } from '../../src/input/input-error';
import { openRegister } from '../../src/published/register';
import { inventedSurvey } from '../support/invented-survey';
import { withFolder } from './invented';

const METOD = `chapter: metod
claims:
  - id: metod-a
    label: A
    unit: count
    printed: "3"
    counts: Något
`;

const fault = (content: string, more: Record<string, string> = {}): string => {
  try {
    withFolder({ 'metod.yaml': content, ...more }, (folder) => openRegister(folder));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'no fault';
};

describe('openRegister', () => {
  it('gives the claims in the order of the chapters file, whatever the files are called', () => {
    const one = METOD.replace('chapter: metod', 'chapter: "1"').replace('metod-a', '1-a');
    const chapters = 'chapters: [{ id: metod, name: metoden, outputs: 0-metod }, { id: "1", name: kapitel 1 }]';
    const files = { 'a.yaml': one, 'b.yaml': METOD };
    const register = withFolder({ ...files, 'chapters.yaml': chapters }, (folder) => openRegister(folder));
    expect(register.claims.map(({ id, chapterName }) => [id, chapterName])).to.deep.equal([
      ['metod-a', 'metoden'],
      ['1-a', 'kapitel 1'],
    ]);
    expect(register.chapters[0]).to.deep.equal({ id: 'metod', name: 'metoden', outputs: '0-metod' });
    const ids = withFolder(files, (folder) => openRegister(folder).claims.map(({ id }) => id));
    expect(ids, 'without one, that of the files').to.deep.equal(['1-a', 'metod-a']);
  });

  it('refuses a chapters file with a chapter twice, and a chapter that it lacks', () => {
    const file = (chapters: string): Record<string, string> => ({ 'chapters.yaml': `chapters: ${chapters}` });
    expect(fault(METOD, file('[{ id: metod, name: a }, { id: metod, name: b }]'))).to.equal(
      'chapters.yaml, line 1: found chapter metod twice, expected each once. Remove one of them.',
    );
    expect(fault(METOD, file('[{ id: method, name: a }]'))).to.equal(
      'metod.yaml, line 1: found chapter metod, expected one of "method". Correct it, or add it to chapters.yaml.',
    );
  });

  it('says null or false for every key that an entry leaves out', () => {
    const claim = withFolder({ 'metod.yaml': METOD }, (folder) => openRegister(folder).claim('metod-a'));
    expect(claim).to.include({ chapter: 'metod', as: null, base: null, rule: null, given: false, approximate: false });
  });

  it('names file and line of what is not YAML', () => {
    expect(fault(METOD.replace('label: A', 'label: "A'))).to.match(/^metod\.yaml, line \d+: found .*expected YAML/s);
  });

  it('names file, line and key of a wrong value', () => {
    expect(fault(METOD.replace('"3"', 'three'))).to.include(
      'metod.yaml, line 6: found claims.0.printed, expected digits',
    );
    expect(fault(METOD.replace('count\n', 'share\n'))).to.include('metod.yaml, line 5: found claims.0.unit');
  });

  it('refuses a key that it does not know', () => {
    expect(fault(`${METOD}    colour: red\n`)).to.equal(
      'metod.yaml, line 3: found claims.0, expected no key "colour". Mend the entry; data/published/README.md describes every key.',
    );
  });

  it('refuses an id that stands twice, and one of another chapter', () => {
    expect(fault(METOD, { 'second.yaml': METOD })).to.include(
      'second.yaml, line 3: found id metod-a, as in metod.yaml, line 3',
    );
    expect(fault(METOD.replace('id: metod-a', 'id: 1-a'))).to.include('an id that starts with metod-');
  });

  it('asks for what a unit needs: a rule, a base, a subject, items', () => {
    expect(fault(METOD.replace('unit: count', 'unit: comparison'))).to.include('a rule stands with unit comparison');
    expect(fault(METOD.replace('unit: count', 'unit: percent'))).to.include('a percent needs a base');
    expect(fault(METOD.replace('unit: count', 'unit: rank'))).to.include('a rank needs a subject');
    expect(fault(METOD.replace('unit: count', 'unit: list'))).to.include('items stand with unit list');
  });

  it('asks why a fact is given', () => {
    expect(fault(`${METOD}    given: true\n`)).to.include('given and because go together');
  });

  it('refuses a folder without a register', () => {
    expect(() => withFolder({}, (folder) => openRegister(folder))).to.throw(InputError, 'no .yaml file');
  });

  it('names the nearest claim for an unknown id', () => {
    withFolder({ 'metod.yaml': METOD }, (folder) => {
      expect(() => openRegister(folder).claim('metod-b')).to.throw('unknown claim: metod-b (did you mean "metod-a"?)');
    });
  });

  it('refuses a chapter that the report does not have', () => {
    withFolder({ 'metod.yaml': METOD }, (folder) => {
      expect(() => openRegister(folder).chapter('7', inventedSurvey())).to.throw('unknown chapter: 7');
    });
  });
});
