import { expect } from 'chai';
import { trace, type Traceable } from '../../src/notebook/trace';
import { countAll } from '../../src/statistics/count';
import { engagement } from '../../notebooks/helpers/engagement';
import { frequencies } from '../../src/statistics/frequencies';
import { where } from '../../src/survey/where';
import { barFigure } from '../../src/figures/bar-figure';
import { groupedBarFigure } from '../../src/figures/grouped-bar-figure';
import { countTable } from '../../src/tables/count-table';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const { any, both, twinning } = engagement(survey.population('municipality'));
const text = { id: '1-x', title: 'T', base: 'Bas', source: survey.sourceLine };

/** Outside of a kernel the plain text is printed. */
async function shown(traceable: Traceable, label?: string): Promise<string> {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    await trace(traceable, label);
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}

describe('trace', () => {
  it('shows where a count comes from', async () => {
    expect(await shown(twinning)).to.match(new RegExp(`${twinning.label} +${twinning.count} .*fråga 1.*Svar: `));
  });

  it('shows every count of a distribution', async () => {
    const hinder = frequencies(survey.population('municipality'), survey.question('hinder'));
    const told = await shown(hinder);
    for (const { label } of hinder.counts) expect(told).to.include(`Bas för ${label}`);
    expect(await shown(hinder, 'Ja'))
      .to.include('svarade ”Ja” på fråga 13')
      .and.not.to.include('Bas för Nej');
  });

  it('shows all rows of a table or a figure, or the one of a label', async () => {
    const table = countTable({ ...text, counts: [any, both], of: 'Form' });
    const figure = barFigure({ ...text, counts: [any, both] });
    for (const one of [table, figure]) {
      expect(await shown(one))
        .to.include('Bas för Någon form')
        .and.to.include('Bas för Båda');
      expect(await shown(one, 'Båda'))
        .to.include('Bas för Båda')
        .and.not.to.include('Någon form');
    }
    const grouped = groupedBarFigure({
      ...text,
      series: [
        { label: 'A', counts: [any] },
        { label: 'B', counts: [any] },
      ],
    });
    expect((await shown(grouped)).match(/Bas för Någon form/g)).to.have.length(2);
  });

  it('shows 0 where nobody answered', async () => {
    const nobody = countAll(
      survey
        .population('municipality')
        .where(where.chose('samarbetsformer', 'inga'), where.chose('samarbetsformer', 'andra')),
      'A',
    );
    expect(await shown(nobody)).to.match(/A +0 +alla i basen +inga celler i exporten/);
  });

  it('names the nearest of an unknown label, and says what cannot be traced', async () => {
    const failing = (traceable: Traceable, label?: string) =>
      shown(traceable, label).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await failing(barFigure({ ...text, counts: [any, both] }), 'Båd')).to.include(
      'unknown label: Båd (did you mean "Båda"?)',
    );
    const { rows, ...rest } = countTable({ ...text, counts: [any], of: '' });
    expect(await failing({ rows, ...rest })).to.include('nothing to trace');
  });
});
