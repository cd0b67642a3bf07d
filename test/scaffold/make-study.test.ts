import { expect } from 'chai';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSurvey } from '../../src/export/load-survey';
import { makeStudy } from '../../src/scaffold/make-study';
import { inFolder } from '../export/fuzz/temporary';

const CSV = ['Sex,Pie', 'Woman,Yes', 'Man,No', 'Man,Yes', 'Woman,No', 'Man,No', 'Woman,Yes'].join('\n');

describe('makeStudy', () => {
  it('makes the export, a codebook that reads it, and a notebook that shows each question', () => {
    inFolder((folder) => {
      const [file, study] = [join(folder, 'pies.csv'), join(folder, 'study')];
      writeFileSync(file, CSV);
      const { codebook } = makeStudy(study, file);
      const survey = loadSurvey({ export: join(study, 'data', 'raw', 'pies.csv'), codebook });
      expect(survey.respondents).to.have.length(6);
      const notebook = readFileSync(join(study, 'notebooks', '0-overview.ipynb'), 'utf8');
      for (const { id } of survey.questions) expect(notebook).to.include(`survey.question('${id}')`);
    });
  });

  it('leaves a folder alone that holds something, and makes none of an export that cannot be read', () => {
    inFolder((folder) => {
      const [file, study] = [join(folder, 'pies.csv'), join(folder, 'study')];
      writeFileSync(file, '');
      expect(() => makeStudy(study, file)).to.throw('an empty file');
      expect(existsSync(study)).to.equal(false);
      writeFileSync(file, CSV);
      mkdirSync(study);
      writeFileSync(join(study, 'mine.txt'), '');
      expect(() => makeStudy(study, file)).to.throw('a folder that holds something');
    });
  });
});
