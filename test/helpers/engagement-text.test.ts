import { engagementText } from '../../notebooks/helpers/engagement-text';
import { countOf } from '../support/counts';
import { expectTexts } from '../language/expect-texts';

describe('engagementText', () => {
  it('tells each kind with its own base, and the kinds that nothing is known of apart', () => {
    expectTexts([
      [
        engagementText(
          [countOf('Någon form', 30, 40), 'kommuner'],
          [countOf('Någon form', 6, 7), 'landsting/regioner'],
        ),
        'Något internationellt engagemang har 30 av 40 kommuner (75 procent) och 6 av 7 landsting/regioner',
      ],
      [
        engagementText([countOf('Någon form', 1, 1), 'kommuner'], [countOf('Någon form', 0, 0), 'landsting/regioner']),
        'Något internationellt engagemang har 1 av 1 kommun; uppgift om landsting/regioner saknas',
      ],
      [
        engagementText([countOf('Någon form', 0, 0), 'kommuner']),
        'Internationellt engagemang: uppgift om kommuner saknas',
      ],
    ]);
  });
});
