import { answersText } from '../../src/language/answers-text';
import { expectTexts } from './expect-texts';

describe('answersText', () => {
  it('tells where the answers come from, and why small groups are told in counts', () => {
    const counts = 'grupper under 20 visas i antal i stället för andelar';
    expectTexts([
      [answersText(0, 'landsting/regioner'), 'Uppgift om landsting/regioner saknas'],
      [answersText(1, 'landsting/regioner'), `Svaren kommer från 1 landsting/region; ${counts}`],
      [answersText(19, 'landsting/regioner'), `Svaren kommer från 19 landsting/regioner; ${counts}`],
      [answersText(20, 'landsting/regioner'), 'Svaren kommer från 20 landsting/regioner'],
      [answersText(213, 'kommuner'), 'Svaren kommer från 213 kommuner'],
    ]);
  });
});
