import { expect } from 'chai';
import { InputError } from '../../src/input/input-error';
import { refuseWarnings } from '../../src/runner/refuse-warnings';
import { inventedSurvey } from '../support/invented-survey';

const step = (rule: string, places: string[], severity: 'warning' | 'normalisation' = 'warning') => ({
  ...{ rule, severity, places, description: 'På svenska', inEnglish: `${rule} was done` },
});

describe('refuseWarnings', () => {
  it('lists every warning with its first places, and what to do', () => {
    const rules = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const survey = inventedSurvey({ cleaning: rules.map((rule) => step(rule, ['Svar!H3'])) });
    expect(() => refuseWarnings(survey)).to.throw(
      InputError,
      rules
        .map(
          (rule) =>
            `pahittad.xlsx: found a warning: ${rule} was done (Svar!H3), expected no warning, since --strict was given. Mend the export, or run without --strict (${rule}).`,
        )
        .join('\n'),
    );
  });

  it('counts the places that it does not name', () => {
    const places = Array.from({ length: 8 }, (_, index) => `Svar!H${index + 3}`);
    expect(() => refuseWarnings(inventedSurvey({ cleaning: [step('one', places)] }))).to.throw(
      '(Svar!H3, Svar!H4, Svar!H5, Svar!H6, Svar!H7, and 3 more)',
    );
  });

  it('lets pass what is no warning, or found nothing', () => {
    const cleaning = [step('one', []), step('two', ['Svar!H3'], 'normalisation')];
    expect(() => refuseWarnings(inventedSurvey({ cleaning }))).not.to.throw();
  });
});
