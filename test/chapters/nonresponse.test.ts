import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConclusionFinding } from '../../src/nonresponse/finding';
import { isTicked, RawExport } from '../support/raw-export';
import { reproduction, run, RUN_TIMEOUT, temporaryFile, type Outputs } from '../support/reproduction';

const FORMS = '1. Vilka internationella samarbeten';

const notebook = ({ folder }: Outputs): string =>
  readFileSync(join(folder, 'notebooks', '1-engagemang.ipynb'), 'utf8').replaceAll('\u00a0', ' ');
const figure = ({ folder }: Outputs): string =>
  readFileSync(join(folder, 'figures', '1-trend-kommuner.svg'), 'utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const conclusion = ({ folder }: Outputs, id: string): ConclusionFinding =>
  (JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8')) as ConclusionFinding[]).find(
    ({ kind, claims }) => kind === 'conclusion' && claims.includes(id),
  )!;

describe('what those who did not answer could change', () => {
  it('stands beside the fall since 2011: it holds among municipalities, and is not determined among regions', async function () {
    this.timeout(RUN_TIMEOUT);
    const own = await reproduction();
    expect(notebook(own)).to.match(
      /Minskningen sedan 2011 gäller vad de \d+ som inte svarade än hade sagt: högst \d+ av 290 kommuner, mot \d+/,
    );
    expect(figure(own)).to.contain('Minskningen sedan 2011 gäller vad de ');
    expect(notebook(own)).to.match(
      /Om antalet bland alla 20 landsting\/regioner har minskat sedan 2011 avgörs inte av svaren: \d+–\d+, mot \d+; minskningen faller om \d+ av de \d+/,
    );
    expect(conclusion(own, '1-trend-kommuner-minskat-2018').certainty).to.equal('always');
    expect(conclusion(own, '1-trend-regioner-minskat').certainty).to.equal('undetermined');
  });

  it('is told apart: what print alone settles, and what rests on numbers that the reconstruction chose', async function () {
    this.timeout(RUN_TIMEOUT);
    const own = await reproduction();
    expect(conclusion(own, '1-trend-regioner-minskat').settledBy).to.equal('print');
    // Of the summary, by what chapter 1 prints.
    expect(conclusion(own, 'sammanfattning-kommuner-vanligaste-form').settledBy).to.equal('print');
    expect(conclusion(own, '4-samordning-partnerskap-kommuner-klart-vanligast').settledBy).to.equal('choice');
    expect(conclusion(own, '1-trend-samarbeten-minskat')).to.include({ settledBy: null, reason: 'listed-rows' });
    expect(readFileSync(join(own.folder, 'audit.json'), 'utf8')).not.to.contain('"needs"');
  });

  it('follows the answers: with more twin towns the fall holds for a random sample only, with fewer among regions whatever', async function () {
    this.timeout(RUN_TIMEOUT);
    const raw = new RawExport();
    const towns = raw.column(FORMS, 'Vänorter eller kommunala partnerskap');
    const [none, other] = [
      raw.column(FORMS, 'Inga internationella samarbeten'),
      raw.column(FORMS, 'Andra internationella samarbeten'),
    ];
    const without = raw.answers('municipality').filter((row) => isTicked(row[none]));
    for (const row of without.slice(0, 25)) {
      raw.set(row, none, '');
      raw.set(row, towns, '1');
    }
    const both = raw.answers('region').filter((row) => isTicked(row[towns]) && isTicked(row[other]));
    for (const row of both.slice(0, 3)) raw.set(row, towns, '');
    const changed = await run({ export: raw.write(temporaryFile('more-towns.xlsx')), chapter: '1' });
    expect(notebook(changed)).to.match(
      /Minskningen sedan 2011 gäller om bortfallet är slumpmässigt \(\d+–\d+ av 290 kommuner med 95 procents säkerhet, mot \d+\), men inte vad/,
    );
    expect(figure(changed)).to.contain('om bortfallet är slumpmässigt');
    expect(notebook(changed)).to.match(
      /Minskningen sedan 2011 gäller vad de 7 som inte svarade än hade sagt: högst \d+ av 20 landsting/,
    );
    expect(conclusion(changed, '1-trend-kommuner-minskat-2018').certainty).to.equal('interval');
    expect(conclusion(changed, '1-trend-regioner-minskat').certainty).to.equal('always');
  });
});
