import { expect } from 'chai';
import { buildModel } from '../../src/audit/build-model';
import { contradictions } from '../../src/audit/contradictions';
import { largestSet } from '../../src/audit/largest-set';
import { boundsOf } from '../../src/audit/bounds-of';
import { plantedErrors, type PlantedError } from '../../src/audit/planted-errors';
import { plantedTable } from '../../src/audit/planted-table';
import { printedNumbers } from '../../src/audit/printed-numbers';
import { readRelations } from '../../src/audit/read-relations';
import { settledSets } from '../../src/audit/settled-sets';
import { startNoticing, type Noticing } from '../../src/audit/start-noticing';
import type { Relations } from '../../src/audit/declared-relations';
import type { Claim } from '../../src/published/claims/claim';
import { openRegister, registerFolder } from '../../src/published/register';

const register = openRegister();
const relations = readRelations(registerFolder(), register);

/** The relations with one claim changed. */
const withClaim = (changed: Claim): Relations => ({
  ...relations,
  claims: relations.claims.map((claim) => (claim.id === changed.id ? changed : claim)),
});

/** Ids of the claims that contradict each other, in the order of the register: what an audit finds, without the rest that it tells. */
const contradicted = (audited: Relations, { solve }: Noticing): string[][] => {
  const order = register.claims.map(({ id }) => id);
  const model = buildModel(audited);
  return contradictions(largestSet(model, audited, solve), model, audited, solve).map(({ claims }) =>
    [...claims].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
};

describe('errors planted in the register', () => {
  let noticing: Noticing;
  let errors: PlantedError[];
  before(async () => {
    noticing = await startNoticing(register, relations);
    errors = plantedErrors(noticing);
  });
  const ofClaim = (id: string): PlantedError[] => errors.filter(({ number }) => number.claim.id === id);

  it('are as many as the relations can notice, chapter by chapter', () => {
    const { columns, rows } = plantedTable(errors);
    const texts = rows.map((row) => columns.map((column) => `${row[column]}`.replace(/\s/gu, ' ')));
    expect(texts).to.deep.equal(
      [
        ['Sammanfattningen', 8, 14, 14, '100 %', 13, 13, '100 %', 0],
        ['Metodavsnittet', 9, 17, 12, '71 %', 23, 18, '78 %', 0],
        ['Kapitel 1', 34, 68, 49, '72 %', 87, 74, '85 %', 0],
        ['Kapitel 2', 18, 36, 12, '33 %', 49, 32, '65 %', 1],
        ['Kapitel 3', 35, 65, 11, '17 %', 59, 36, '61 %', 0],
        ['Kapitel 4', 31, 56, 14, '25 %', 53, 30, '57 %', 0],
        ['Kapitel 5', 13, 24, 7, '29 %', 23, 14, '61 %', 0],
        ['Bilagan', 11, 21, 0, '0 %', 14, 2, '14 %', 0],
        ['Alla', 159, 301, 119, '40 %', 321, 219, '68 %', 1],
      ].map((row) => row.map(String)),
    );
  });

  it('are noticed by little and by much where a number is printed twice, or summed up', () => {
    for (const id of [
      'metod-kommuner-tillfragade-antal',
      '1-kategorier-antal',
      '1-bada-kommuner-antal',
      '1-trend-samarbeten-2018',
      '2-vanorter-regioner-antal',
      'sammanfattning-omraden-andra-miljo-rang',
      '4-samordning-andra-regioner-forvaltningar-antal',
      '5-mervarden-regioner-kompetens-rang',
    ])
      expect(
        ofClaim(id).map(({ kind }) => kind),
        id,
      ).to.satisfy((kinds: string[]) => kinds.length >= 2 && kinds.every((kind) => kind === 'contradiction'));
  });

  it('are noticed where a number leaves what known numbers allow', () => {
    const kindOf = (id: string, units: number) =>
      noticing.notice(printedNumbers(register.claim(id))[0]!.as(units)).kind;
    const limits: [string, number, number][] = [
      ['1-trend-kommuner-2007', 290, 291],
      ['1-trend-kommuner-2011', 147, 146],
      ['1-trend-samarbeten-2011', 528, 527],
      ['3-ockelbo-aktiva-vanorter-antal', 7, 6],
      ['4-finansiering-andra-kommuner-statliga-rang', 3, 2],
      ['1-orsaker-tid-kommuner-rang', 2, 1],
      ['2-lander-antal', 65, 66],
      ['metod-tvingande-fragor-antal', 18, 19],
    ];
    for (const [id, allowed, wrong] of limits)
      expect([kindOf(id, allowed), kindOf(id, wrong)], id).to.deep.equal(['silent', 'contradiction']);
  });

  it('are judged by a part of the model as by the whole of it', () => {
    const sets = settledSets({ held: [], findings: [] });
    expect(sets).to.deep.equal([new Set()]);
    const all = new Set(buildModel(relations).claims);
    for (const { changed, kind, number } of errors.filter((_, index) => index % 23 === 0)) {
      const model = buildModel(withClaim(changed));
      const fits = SETTLED.filter((without) => without !== changed.id).every(
        (without) => noticing.solve({ model, held: new Set([...all].filter((id) => id !== without)) }) !== null,
      );
      expect(fits, `${number.claim.id} as ${changed.printed}`).to.equal(kind !== 'contradiction');
    }
  });

  it('are none where the order of what is declared, or the wording, is another', () => {
    const usual = contradicted(relations, noticing);
    expect(usual).to.deep.equal([SETTLED]);
    const turned = {
      ...relations,
      bases: [...relations.bases].reverse(),
      unknowns: [...relations.unknowns].reverse(),
      relations: [...relations.relations].reverse(),
      claims: relations.claims.map((claim) => ({ ...claim, label: claim.label.toUpperCase() })),
    };
    expect(contradicted(turned, noticing)).to.deep.equal(usual);
  });

  it('are none where a number is one that the others allow', () => {
    for (const id of ['1-trend-kommuner-2007', '2-norden-antal', '4-samordning-andra-kommuner-tjansteperson-andel']) {
      const [number] = printedNumbers(register.claim(id));
      const [[least, most] = [0, 0]] = boundsOf(number!, noticing).allowed;
      expect(least, id).to.be.lessThan(most!);
      for (const units of [least, most!])
        expect(contradicted(withClaim(number!.as(units)), noticing), `${id} as ${units}`).to.deep.equal([SETTLED]);
    }
  });
});

/** The numbers that contradict each other in print: each of them can be the wrong one. */
const SETTLED = ['2-andra-antal', '2-andra-kommuner-antal', '2-andra-regioner-antal'];
