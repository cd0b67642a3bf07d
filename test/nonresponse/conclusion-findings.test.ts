import { expect } from 'chai';
import { conclusionFindings, type ShownFigure } from '../../src/nonresponse/conclusion-findings';
import type { Checked } from '../../src/published/chapter';
import type { Rule } from '../../src/published/rules/rules';
import type { Evidence } from '../../src/published/evidence/evidence';
import { differencePValue } from '../../src/statistics/difference-p-value';
import { count, type Count } from '../../src/statistics/count';
import type { Survey } from '../../src/survey/survey';
import { where } from '../../src/survey/where';
import { measureKey } from '../../src/survey/measure-key';
import { chapterOf, claimOf } from '../published/invented';
import { answerRow } from '../support/small-export';
import { ownSurvey, surveyOf } from '../support/survey';

const municipalities = ownSurvey().organisations.rows.filter(({ kind }) => kind === 'municipality');

/** Of 290 municipalities 40 answered; of each form so many, in single answers. */
function surveyWith(towns: number, others: number): Survey {
  return surveyOf({
    answers: municipalities.slice(0, 40).map(({ code, name }, at) => {
      const har = at < towns ? [1] : at < towns + others ? [null, 1] : [null, null, 1];
      return answerRow({ id: `r${at}`, name, code, har });
    }),
  });
}

const countsOf = (survey: Survey): Count[] =>
  ['vanort', 'andra', 'inga'].map((key) => count(survey.population('municipality'), where.chose('har', key), key, key));

const GREATER: Rule = { kind: 'greater' };

/** Claims 1-0, 1-1 … with what was found for each. */
function checked(...claims: readonly [Rule, Evidence][]): Checked[] {
  const printed = chapterOf(
    claims.map(([rule], at) => claimOf({ id: `1-${at}`, unit: 'comparison', printed: 'så', rule })),
  );
  claims.forEach(([, evidence], at) => printed.check(`1-${at}`, evidence));
  return printed.evidences();
}

const figureOf = (id: string, counts: readonly Count[]): ShownFigure => ({
  id,
  measures: new Set(counts.map(({ measure }) => measureKey(measure))),
});

describe('conclusionFindings', () => {
  // 17 against 7 just holds by itself; 17 against 16 does not.
  const counts = countsOf(surveyWith(17, 7));
  const [towns, others, none] = counts as [Count, Count, Count];
  const alone: [Rule, Evidence] = [GREATER, [towns, others]];
  const lost: [Rule, Evidence] = [GREATER, [towns, none]];

  it('judges by itself what no figure shows, and together what one does: Holm', () => {
    const p = differencePValue({ kind: 'paired', onlyOne: 17, onlyOther: 7, base: 40, population: 290 });
    expect(p).to.be.within(0.025, 0.05);
    const [byItself] = conclusionFindings(checked(alone, lost));
    expect(byItself).to.include({ certainty: 'interval', figure: null, among: 1 });
    // The first shows one of them only, the second none of either.
    const figures = [
      figureOf('1-vanorter-andra', [towns, others]),
      figureOf('1-annan', [towns]),
      figureOf('1-former', counts),
    ];
    const [together, other] = conclusionFindings(checked(alone, lost), figures);
    expect(together).to.include({ certainty: 'undetermined', figure: '1-former', among: 2 });
    expect(together?.explanation).to.match(
      /^Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt, men inte när figurens 2 jämförelser prövas tillsammans \(Holm\)\. Faller om \d+ av de 250 som inte svarat svarar annorlunda/,
    );
    expect(other).to.include({ certainty: 'undetermined', figure: '1-former', among: 2 });
    expect(other?.explanation).to.match(/^Avgörs inte av svaren/);
  });

  it('says that what holds together does', () => {
    const strong = countsOf(surveyWith(30, 2));
    const both: [Rule, Evidence][] = [
      [GREATER, [strong[0]!, strong[1]!]],
      [GREATER, [strong[0]!, strong[2]!]],
    ];
    for (const { certainty, explanation } of conclusionFindings(checked(...both), [figureOf('1-former', strong)])) {
      expect(certainty).to.equal('interval');
      expect(explanation).to.contain(
        'slumpmässigt, också när figurens 2 jämförelser prövas tillsammans (Holm). Faller om ',
      );
    }
  });

  it('compares with a number of another year by itself, whatever figures show', () => {
    const [found] = conclusionFindings(checked([{ kind: 'decreased' }, [250, towns]]), [figureOf('1-former', counts)]);
    expect(found).to.include({ figure: null, among: 1 });
  });

  it('tells a reason instead where nonresponse says nothing, and no tipping point', () => {
    const [found] = conclusionFindings(checked([{ kind: 'decreased' }, [3, 2]]));
    expect(found).to.deep.include({ certainty: 'not-applicable', reason: 'earlier-surveys', tipping: null });
    expect(found?.explanation).to.equal(
      'Kan inte bedömas: alla tal är ur tidigare undersökningar, som svaren på den här inget säger om.',
    );
  });

  it('leaves what must be known of invented answers alone', () => {
    expect(conclusionFindings(checked(alone))[0]).not.to.have.property('needs');
    const invented = count(ownSurvey().population('municipality'), where.chose('samarbetsformer', 'inga'), 'Inga');
    expect(conclusionFindings(checked([{ kind: 'decreased' }, [900, invented]]))[0]?.needs).to.have.length(1);
  });
});
