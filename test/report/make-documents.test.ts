import { expect } from 'chai';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '../../src/published/register';
import { makeDocuments } from '../../src/report/make-documents';

describe('makeDocuments', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    cpSync('outputs', folder, { recursive: true, filter: (path) => !/\/report(\/|$)/.test(path) });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes each document into report/', async () => {
    const { made, failed } = await makeDocuments(folder, openRegister().chapters);
    expect(failed).to.deep.equal([]);
    expect(readdirSync(join(folder, 'report')).sort()).to.deep.equal([...made].sort());
    expect(made).to.include.members(['report.html', 'report.pdf', 'report.docx']);
  });

  it('names one that fails, and loses no other', async () => {
    const documents = {
      'a.txt': () => {
        throw new Error('no ink');
      },
      'b.txt': () => 'text',
    };
    expect(await makeDocuments(folder, openRegister().chapters, documents)).to.deep.equal({
      made: ['b.txt'],
      failed: [{ name: 'a.txt', message: 'no ink' }],
    });
    expect(readFileSync(join(folder, 'report', 'b.txt'), 'utf8')).to.equal('text');
  });
});
