import { expect } from 'chai';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSurvey } from '../../src/export/load-survey';
import { PLANTED } from '../support/random-export';
import { RawExport } from '../support/raw-export';
import { drawnReproduction, RUN_TIMEOUT, temporaryFile } from '../support/reproduction';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe('personal details', () => {
  it('planted in personal columns, free texts, headers, names, ids and the source line stand in no output', async function () {
    this.timeout(RUN_TIMEOUT);
    const { folder } = await drawnReproduction();
    const files = filesIn(folder);
    expect(files.length).to.be.greaterThan(100);
    // Pictures and PDFs are drawn from what stands in the SVG and JSON beside them.
    const texts = files.filter((path) => /\.(json|csv|svg|ipynb)$/.test(path));
    const found = texts.filter((path) => PLANTED.some((planted) => readFileSync(path, 'utf8').includes(planted)));
    expect(found).to.deep.equal([]);
    // What stands in free text is shown masked, so the texts themselves were there to find.
    const shown = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(texts.some((path) => readFileSync(path, 'utf8').includes('[e-postadress]'))).to.equal(true);
    expect(shown('manifest.json'))
      .to.include('"file": "drawn [e-postadress]"')
      .and.to.include('Slumpade svar, fråga [e-postadress]');
    expect(shown('notebooks/0-metod.ipynb')).to.include('”Skickas till [e-postadress]”');
  });

  it('stand in no error message, not even where they slipped into another column', () => {
    const raw = new RawExport();
    const [row] = raw.answers('municipality');
    const hindrance = raw.column('13. Upplever ni hinder');
    for (const planted of PLANTED) {
      raw.set(row!, raw.column('Kontaktperson'), PLANTED[1]);
      raw.set(row!, hindrance, planted);
      const path = raw.write(temporaryFile('slipped.xlsx'));
      let message = '';
      try {
        loadSurvey({ export: path });
      } catch (error) {
        ({ message } = error as Error);
      }
      expect(message).to.contain('sheet Svar').and.to.contain('expected an option of');
      expect(message).to.not.contain(planted);
    }
  });

  it('are dropped as they are read: no respondent carries them', () => {
    const survey = loadSurvey();
    const text = JSON.stringify(survey.respondents.map((one) => [one, [...one.answers]]));
    expect(text).to.not.match(/@|192\.0\.2\.|Testperson/);
  });
});
