import { expect } from 'chai';
import { audit, type Audit } from '../../src/audit/audit';
import { auditTable } from '../../src/audit/audit-table';
import { auditText } from '../../src/audit/audit-text';
import { openRegister } from '../../src/published/register';
import { auditPlanted, ofKind } from './invented';

describe('audit of the report', () => {
  const register = openRegister();
  let found: Audit;
  before(async () => {
    found = await audit(register);
  });

  it('finds the one contradiction: the parts of the other cooperations sum to more than the sum', () => {
    const [one, ...others] = ofKind(found, 'contradiction');
    expect(others).to.deep.equal([]);
    expect(one).to.deep.include({
      claims: ['2-andra-antal', '2-andra-kommuner-antal', '2-andra-regioner-antal'],
      outside: '2-andra-antal',
      contradicts: ['2-andra-kommuner-antal', '2-andra-regioner-antal'],
      relations: ['andra'],
    });
    expect(one!.instead).to.have.members(one!.contradicts);
    expect(one!.explanation).to.include('178 + 39 = 217, inte 216').and.include('Rekonstruktionen räknar med 217');
  });

  it('gives up exactly the printed numbers that the register says deviate', () => {
    expect(ofKind(found, 'contradiction').map(({ outside }) => outside)).to.deep.equal(
      register.claims.filter(({ deviation }) => deviation !== null).map(({ id }) => id),
    );
    expect(found.held).to.equal(found.related - 1);
  });

  it('finds what holds only under an assumption, and how many that takes', () => {
    expect(
      ofKind(found, 'holds-only-if').map(({ relation, assuming }) => [
        relation,
        ...assuming.map(({ least, most }) => `${least}-${most}`),
      ]),
    ).to.deep.equal([
      ['vanorter-och-partnerskap-2018', '11-11'],
      ['varldsdelar', '42-42'],
      ['antal-lander', '1-1', '1-1'],
      ['grader-vanorter', '14-25'],
      ['grader-partnerskap', '2-2'],
      ['grader-andra', '3-6'],
      ['samordning-svarande-regioner', '2-5'],
      ['finansiering-svarande-regioner', '4-5'],
    ]);
  });

  it('says for each assumption what is assumed and which reading the reconstruction takes', () => {
    const countries = ofKind(found, 'holds-only-if').find(({ relation }) => relation === 'varldsdelar')!;
    expect(countries.explanation).to.include('bara om 42 vänorter och partnerskap saknar uppgift om land');
    for (const { explanation, reconstruction } of ofKind(found, 'holds-only-if')) {
      expect(explanation).to.include(reconstruction);
      expect(explanation).not.to.include('{antal}');
    }
  });

  it('finds the bases that chapter 4 and 5 can have', () => {
    const basesOf = (base: string) => ofKind(found, 'hidden-base').find((one) => one.base === base)!;
    expect(basesOf('samarbetsformer-kommuner')).to.deep.include({ verdict: 'determined', bases: [[213, 213]] });
    expect(basesOf('orsaker-kommuner')).to.deep.include({
      most: 40,
      verdict: 'narrowed',
      bases: [
        [31, 31],
        [38, 38],
      ],
    });
    expect(basesOf('finansiering-partnerskap-kommuner').bases.map(([first]) => first)).to.deep.equal([
      29, 42, 45, 49, 51,
    ]);
    expect(basesOf('samordning-vanorter-kommuner').verdict).to.equal('open');
    expect(basesOf('omraden-andra')).to.deep.include({ most: null, verdict: 'open' });
    expect(basesOf('omraden-andra').bases.at(-1)).to.deep.equal([97, null]);
  });

  it('finds the same twice', async () => {
    expect(JSON.stringify(await audit(register))).to.equal(JSON.stringify(found));
  });

  it('takes less than five seconds of the processor', async () => {
    const before = process.cpuUsage();
    await audit(register);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).to.be.lessThan(5);
  });

  it('reads as a summary, and as a table of each kind', () => {
    expect(auditText(found))
      .to.match(/^Printed claims: \d+\./)
      .and.include('Contradictions: 1');
    const table = auditTable(found, 'hidden-base', register);
    expect(table.rows).to.have.length(ofKind(found, 'hidden-base').length);
    expect(Object.keys(table.heads)).to.deep.equal(table.columns);
  });
});

describe('audit of a register with a planted fault', () => {
  it('finds a part that was changed by the two sums that it stands in', async () => {
    const found = await auditPlanted({ '2-vanorter-kommuner-antal': '475' });
    const fault = ofKind(found, 'contradiction').find(({ outside }) => outside === '2-vanorter-kommuner-antal')!;
    expect(fault.contradicts).to.have.members(['2-vanorter-antal', '2-vanorter-regioner-antal']);
    expect(fault.explanation).to.include('475 + 9 = 484, inte 483').and.include('Håller resten');
    expect(fault.instead).to.deep.equal([]);
  });

  it('finds a sum that was changed', async () => {
    const found = await auditPlanted({ '1-engagemang-kommuner-antal': '174' });
    const faults = ofKind(found, 'contradiction').filter(({ relations }) => !relations.includes('andra'));
    expect(faults.map(({ outside }) => outside)).to.deep.equal(['1-engagemang-kommuner-antal']);
  });

  it('finds a percentage that its printed count and base do not give', async () => {
    const found = await auditPlanted({ 'metod-kommuner-svarande-andel': '74' });
    const fault = ofKind(found, 'contradiction').find(({ outside }) => outside === 'metod-kommuner-svarande-andel')!;
    expect(fault.contradicts).to.have.members(['metod-kommuner-svarande-antal', 'metod-kommuner-tillfragade-antal']);
    expect(fault.explanation).to.include('Av 290 tillfrågade kommuner ger inget antal svar 74 (213 svar) procent');
  });

  it('finds a percentage that no base can give beside the others', async () => {
    const found = await auditPlanted({ '1-orsaker-finansiering-kommuner-andel': '14' });
    const base = ofKind(found, 'hidden-base').find((one) => one.base === 'orsaker-kommuner')!;
    expect(base).to.deep.include({ verdict: 'impossible', bases: [] });
    expect(base.explanation).to.include('ingen bas ger 68, 26 och 14 procent');
    const fault = ofKind(found, 'contradiction').find(({ claims }) => claims.includes('1-inga-kommuner-antal'))!;
    expect(fault.claims).to.include('1-orsaker-finansiering-kommuner-andel');
    expect(fault.explanation).to.include('Ingen bas av kommuner utan samarbeten');
  });

  it('finds answers that exclude each other and sum to more than everybody', async () => {
    const found = await auditPlanted({ '5-hinder-kommuner-nej-andel': '39' });
    const fault = ofKind(found, 'contradiction').find(({ relations }) => relations.includes('hinder-kommuner'))!;
    expect(fault.explanation).to.include('med svar som tillsammans är hela basen');
  });

  it('finds a part that is more than the whole, and a trend that does not fall', async () => {
    const found = await auditPlanted({ '5-hinder-regioner-ja-antal': '11', '1-trend-kommuner-2007': '240' });
    const faults = ofKind(found, 'contradiction').flatMap(({ relations }) => relations);
    expect(faults).to.include.members(['hinder-regioner', 'trend-kommuner-2011']);
  });

  it('finds a number of countries that no assumption explains', async () => {
    const found = await auditPlanted({ '2-lander-antal': '53' });
    const fault = ofKind(found, 'contradiction').find(({ claims }) => claims.includes('2-lander-antal'))!;
    expect(fault.claims).to.deep.equal(['2-lander-antal', 'bilaga-lander-kommuner']);
  });

  it('finds ranks, comparisons and shares that the numbers do not bear out', async () => {
    const found = await auditPlanted({
      '1-orsaker-tid-kommuner-rang': '3',
      '3-partnerskap-aktiva-andel': '45',
      '4-finansiering-andra-kommuner-statliga-andel': '71',
    });
    const outside = ofKind(found, 'contradiction').map((one) => one.outside);
    expect(outside).to.include('3-aktiva-partnerskap-mot-vanorter');
    expect(outside.some((id) => id.startsWith('1-orsaker-') && id.endsWith('-rang'))).to.equal(true);
    expect(outside.some((id) => id.startsWith('4-finansiering-andra-kommuner-'))).to.equal(true);
  });

  it('finds no contradiction once the deviation of the register is taken for the printed number', async () => {
    const deviating = openRegister().claims.filter(({ deviation }) => deviation !== null);
    const found = await auditPlanted(Object.fromEntries(deviating.map(({ id, deviation }) => [id, deviation!.value])));
    expect(ofKind(found, 'contradiction')).to.deep.equal([]);
    expect(found.held).to.equal(found.related);
  });

  it('finds a union that does not add up, with those who are both taken away', async () => {
    const found = await auditPlanted({ '1-bada-kommuner-antal': '54' });
    const fault = ofKind(found, 'contradiction').find(({ relations }) => relations.includes('engagemang-kommuner'))!;
    expect(fault.explanation).to.include('146 + 80 − 54 = 172, inte 173');
  });

  it('needs no assumption where the numbers agree as they stand', async () => {
    const found = await auditPlanted({ '2-norden-antal': '240' });
    expect(ofKind(found, 'holds-only-if').map(({ relation }) => relation)).not.to.include('varldsdelar');
    expect(ofKind(found, 'contradiction')).to.have.length(1);
  });
});
