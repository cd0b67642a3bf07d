import { expect } from 'chai';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRelations } from '../../src/audit/read-relations';
import { openRegister } from '../../src/published/register';
import { withPlanted } from './invented';

const FILE = 'samband.yaml';

/** The message for a copy of the relations in which one text is another. */
const faultOf = (from: string, to: string): Promise<string> =>
  withPlanted({}, async (folder) => {
    const text = readFileSync(join(folder, FILE), 'utf8');
    expect(text).to.include(from);
    writeFileSync(join(folder, FILE), text.replace(from, to));
    return messageOf(folder);
  });

const messageOf = (folder: string): string => {
  try {
    readRelations(folder, openRegister(folder));
    return 'no fault';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('readRelations', () => {
  it('names file, line and the nearest claim for an unknown id', async () => {
    expect(await faultOf('total: 2-andra-antal', 'total: 2-andra-antalet')).to.match(
      /^samband\.yaml, line \d+: found 2-andra-antalet \(did you mean "2-andra-antal"\?\), expected the id of a quantity/,
    );
  });

  it('refuses a claim of the wrong unit', async () => {
    expect(await faultOf('total: 2-andra-antal', 'total: 2-norden-minskar')).to.include(
      'expected the id of a quantity',
    );
    expect(await faultOf('list: 2-norden-lander', 'list: 2-norden-antal')).to.include('expected the id of a list');
  });

  it('refuses an unknown kind, key or an assumption that does not say how many', async () => {
    expect(await faultOf('kind: same', 'kind: equal')).to.include('samband.yaml, line');
    expect(await faultOf('if: "{antal} kommuner', 'if: "några vänorter')).to.include('{antal}');
  });

  it('refuses a comparison whose rule is not one of whole numbers, or asks for a base that is not named', async () => {
    expect(await faultOf('claim: 1-jamforelse-kommuner', 'claim: metod-bortfall-kommungrupper')).to.include(
      'not for whole numbers: metod-bortfall-kommungrupper has the rule not-significant',
    );
    expect(await faultOf('    bases: [samarbetsformer-kommuner]\n', '')).to.include(
      'no base: the rule of 1-jamforelse-kommuner speaks of shares',
    );
  });

  it('refuses words that are no rank or comparison, or are like a rule that whole numbers cannot say', async () => {
    const claim = 'claim: 4-samordning-andra-kommuner-tjansteperson-rang';
    expect(await faultOf(claim, 'claim: 2-andra-antal')).to.include('the id of a statement');
    const like = 'like: 4-samordning-partnerskap-kommuner-klart-vanligast';
    expect(await faultOf(like, 'like: 2-andra-antal')).to.include('the id of a comparison');
    expect(await faultOf(like, 'like: metod-bortfall-kommungrupper')).to.include('a rule that compares whole numbers');
  });

  it('refuses an id that stands twice', async () => {
    expect(await faultOf('- id: partnerskap\n', '- id: vanorter\n')).to.include(
      'found vanorter, expected each id once',
    );
  });

  it('refuses a printed percent without a base', async () => {
    const shares = '      - 4-finansiering-andra-kommuner-statliga-andel\n';
    expect(await faultOf(shares, '')).to.include('no base for 4-finansiering-andra-kommuner-statliga-andel');
  });

  it('says nothing of how numbers hang together where the folder has none', async () => {
    const said = await withPlanted({}, async (folder) => {
      rmSync(join(folder, FILE));
      return readRelations(folder, openRegister(folder));
    });
    expect([said.bases, said.unknowns, said.relations, said.wordings]).to.deep.equal([[], [], [], []]);
    expect(said.claims.map(({ id }) => id)).to.deep.equal(openRegister().claims.map(({ id }) => id));
  });

  it('prints no number of the report: those stand with the claims', () => {
    const text = readFileSync(join(__dirname, '..', '..', 'data', 'published', FILE), 'utf8');
    const values = text
      .split('\n')
      .filter((line) => !/^\s*#/.test(line))
      .map((line) => line.replace(/[a-z0-9]+(-[a-z0-9]+)+/g, '').replace(/\b(19|20)\d\d\b|kapitel \d/g, ''))
      .filter((line) => /\d/.test(line));
    expect(values).to.deep.equal([]);
  });
});
