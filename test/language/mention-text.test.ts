import { mentionText } from '../../src/language/mention-text';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('mentionText', () => {
  const text = (count: number, base: number, noun = 'kommuner', butNot?: string): string =>
    mentionText(countOf('kultur', count, base), noun, { about: 'mervärden', ...(butNot && { butNot }) });

  it('tells how many of those who wrote something', () => {
    expectTexts([
      [text(6, 12), 'Av tolv kommuner som skrivit i fritext om mervärden är det sex som nämner ”kultur”'],
      [text(14, 40), 'Av 40 kommuner som skrivit i fritext om mervärden är det 14 som nämner ”kultur”'],
      [text(1, 3), 'Av tre kommuner som skrivit i fritext om mervärden är det en som nämner ”kultur”'],
      [text(1, 3, 'samarbeten'), 'Av tre samarbeten som skrivit i fritext om mervärden är det ett som nämner ”kultur”'],
      [
        text(1, 2, 'landsting/regioner'),
        'Av två landsting/regioner som skrivit i fritext om mervärden är det 1 som nämner ”kultur”',
      ],
    ]);
  });

  it('tells that it is none or all', () => {
    expectTexts([
      [text(0, 2), 'Av två kommuner som skrivit i fritext om mervärden är det ingen som nämner ”kultur”'],
      [
        text(0, 2, 'samarbeten'),
        'Av två samarbeten som skrivit i fritext om mervärden är det inget som nämner ”kultur”',
      ],
      [text(2, 2), 'Båda de kommuner som skrivit i fritext om mervärden nämner ”kultur”'],
      [text(3, 3), 'Alla tre kommuner som skrivit i fritext om mervärden nämner ”kultur”'],
    ]);
  });

  it('tells that only one wrote anything, or nobody', () => {
    expectTexts([
      [text(1, 1), 'Bara en kommun har skrivit i fritext om mervärden, och nämner ”kultur”'],
      [text(0, 1), 'Bara en kommun har skrivit i fritext om mervärden; ingen nämner ”kultur”'],
      [text(0, 1, 'samarbeten'), 'Bara ett samarbete har skrivit i fritext om mervärden; inget nämner ”kultur”'],
      [
        text(1, 1, 'landsting/regioner'),
        'Bara 1 landsting/region har skrivit i fritext om mervärden, och nämner ”kultur”',
      ],
      [text(0, 0), 'Inga kommuner har skrivit i fritext om mervärden'],
    ]);
  });

  it('names the keyword that must not stand there', () => {
    expectTexts([
      [
        text(5, 13, 'kommuner', 'priorit'),
        'Av 13 kommuner som skrivit i fritext om mervärden är det fem som nämner ”kultur” men inte ”priorit”',
      ],
    ]);
  });
});
