import { expect } from 'chai';
import { audit, type Audit } from '../../src/audit/audit';
import { auditTable } from '../../src/audit/audit-table';
import { auditText } from '../../src/audit/audit-text';
import { openRegister } from '../../src/published/register';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditOf, auditPlanted, ofKind, withPlanted } from './invented';

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
      fewest: true,
      explained: true,
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
      ['varldsdelar', '42-42', '31-31'],
      ['antal-lander', '1-1', '1-1'],
      ['grader-vanorter', '2-26'],
      ['grader-partnerskap', '1-2'],
      ['grader-andra', '1-7'],
      ['samordning-svarande-regioner', '2-5'],
      ['finansiering-svarande-regioner', '4-5'],
    ]);
  });

  it('says for each assumption what is assumed and which reading the reconstruction takes', () => {
    const countries = ofKind(found, 'holds-only-if').find(({ relation }) => relation === 'varldsdelar')!;
    expect(countries.arithmetic).to.deep.equal(['198 + 205 + 93 = 496, men 483 + 55 = 538']);
    expect(countries.explanation)
      .to.include('42 av dem inte är förda till någon världsdel')
      .and.include('bara räknar kommunernas vänorter och partnerskap och 31 av dem');
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

  it('tells the same range everywhere, whichever of 178, 39 and 216 is wrong', () => {
    const degrees = ofKind(found, 'holds-only-if').find(({ relation }) => relation === 'grader-andra')!;
    expect(degrees.assuming[0]!.readings).to.deep.equal([
      { reading: 'basen är alla andra internationella samarbeten', least: 2, most: 7 },
    ]);
    const base = ofKind(found, 'hidden-base').find((one) => one.base === 'aktivitet-andra')!;
    expect(base.readings.map((reading) => reading.base)).to.deep.equal([[216, 217]]);
    expect(base.most).to.equal(217);
  });

  it('reads the base of the partnerships in every way that is possible', () => {
    const degrees = ofKind(found, 'holds-only-if').find(({ relation }) => relation === 'grader-partnerskap')!;
    expect(degrees.assuming[0]!.readings.map(({ reading, least, most }) => [reading, least, most])).to.deep.equal([
      ['basen är alla kommunala partnerskap', 2, 2],
      ['basen är 45', 1, 1],
      ['basen är 46', 1, 1],
      ['basen är 54', 2, 2],
    ]);
  });

  it('leaves no base of the twin towns in which one municipality has more active ones than there are', () => {
    const base = ofKind(found, 'hidden-base').find((one) => one.base === 'aktivitet-vanorter')!;
    expect(base.bases[0]).to.deep.equal([47, 47]);
    expect(base.bases.at(-1)).to.deep.equal([94, 483]);
  });

  it('finds the words that clash: the same as what is clearly most common, and closely followed', () => {
    const [one, ...others] = ofKind(found, 'contradiction-in-words');
    expect(others).to.deep.equal([]);
    expect(one).to.deep.include({
      statements: ['samordning-andra-tatt-foljt', 'samordning-andra-detsamma-galler'],
      always: true,
    });
    expect(one!.arithmetic[0]).to.equal('65 − 57 = 8 procentenheter');
  });

  it('shows the arithmetic of every finding, and the chapter of every number', () => {
    for (const { arithmetic, kind, claims, explanation } of found.findings) {
      expect(arithmetic, explanation).not.to.deep.equal([]);
      for (const line of arithmetic) expect(line).to.match(/\d/);
      if (kind !== 'hidden-base')
        for (const id of claims.filter((claim) => register.claim(claim).unit === 'count'))
          expect(explanation).to.match(new RegExp(`\\(${register.claim(id).printed} i (kapitel \\d|\\p{L}+)\\)`, 'u'));
    }
    expect(ofKind(found, 'holds-only-if').map(({ arithmetic }) => arithmetic[0])).to.include.members([
      '483 + 55 = 538, inte 527',
      '198 + 205 + 93 = 496, men 483 + 55 = 538',
      '55 namn − 1 = 54, inte 55',
      '36 + 28 + 32 = 96 procent, och före avrundningen mindre än 97,5',
    ]);
  });

  it('tells no bound of the solver’s own', () => {
    const numbers = JSON.stringify(found.findings).match(/\d+/g)!.map(Number);
    expect(
      Math.max(...numbers.filter((number) => number !== 2011 && number !== 2018 && number !== 2007)),
    ).to.be.at.most(Math.max(...register.claims.map(({ printed }) => Number(printed?.replace(/\s/g, '') ?? 0) || 0)));
  });

  it('finds the same twice', async () => {
    expect(JSON.stringify(await audit(register))).to.equal(JSON.stringify(found));
  });

  it('takes less than ten seconds of the processor', async () => {
    const before = process.cpuUsage();
    await audit(register);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).to.be.lessThan(10);
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
    expect(fault.explanation)
      .to.include('475 + 9 = 484, inte 483')
      .and.include('är så få tal som möjligt fel, hör Kommunernas');
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
    // That 290 were asked needs no print: so many municipalities there are.
    expect(fault.contradicts).to.have.members(['metod-kommuner-svarande-antal']);
    expect(fault.explanation).to.include('213 av 290 är 73,4 procent, inte 74');
  });

  it('tells the fewest numbers that refute a percentage, with the sum', async () => {
    const found = await auditPlanted({ '1-inga-kommuner-andel': '20' });
    const fault = ofKind(found, 'contradiction').find(({ outside }) => outside === '1-inga-kommuner-andel')!;
    expect(fault).to.deep.include({
      contradicts: ['1-engagemang-kommuner-antal', '1-inga-kommuner-antal'],
      fewest: true,
      explained: false,
      arithmetic: ['40 av 173 + 40 = 213 är 18,8 procent, inte 20'],
    });
  });

  it('says “at least” where nothing printed sets an end', async () => {
    const found = await withPlanted({}, async (folder) => {
      const file = join(folder, 'bilaga.yaml');
      const text = readFileSync(file, 'utf8');
      expect(text).to.include('      - Finland\n');
      writeFileSync(file, text.replace('      - Finland\n', ''));
      return auditOf(folder);
    });
    const nordic = ofKind(found, 'holds-only-if').find(({ relation }) => relation === 'nordiska-lander')!;
    expect(nordic.assuming).to.deep.equal([
      {
        assumption: 'minst 1 nordiska länder finns bara hos landsting och regioner',
        least: 1,
        most: null,
        readings: [],
      },
    ]);
    expect(JSON.stringify(found.findings)).not.to.match(/1–\d{3,}/);
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
    expect(fault.explanation).to.include('Inget av de antaganden');
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

  it('tells the shortest of several contradictions', async () => {
    for (const [printed, told] of [
      ['54', '53 + 2 = 55, inte 54'],
      ['50', 'redan 53 är mer än 50'],
    ] as const) {
      const found = await auditPlanted({ '2-partnerskap-antal': printed });
      const fault = ofKind(found, 'contradiction').find(({ outside }) => outside === '2-partnerskap-antal')!;
      expect(fault.arithmetic.join()).to.include(told);
    }
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
